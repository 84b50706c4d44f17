/// Signs in a title are of full width.
enum TitleWidthRule: FormRule {
    static let rule = Rule(
        .titleWidth, .punctuation("5.1"),
        Wording("a sign of half width stands in the title", "标题中使用了半角标点"),
        help: Wording(
            "Signs among Chinese characters take a character's room: （ ） “ ” 《 》.",
            "汉字之间的标点符号用全角：（ ）、“ ”、《 》。"),
        wrong: "关于印发《食堂管理办法(试行)》的通知", right: "关于印发《食堂管理办法（试行）》的通知", isMended: true)

    static var needs: Features { [.title, .titleSigns] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let lines = paper.titleLines
        var quotes = 0
        for (index, line) in lines.enumerated() {
            let end = index == lines.count - 1 ? Manuscript.endOfWords(text, in: line) : line.end
            for offset in line.start..<end {
                let byte = text[offset]
                guard byte < 0x80, let wide = wide(byte, quotes), isAmongHan(text, offset, line) else { continue }
                if byte == 0x22 { quotes += 1 }
                let place = ByteRange(offset, offset + 1)
                found.add(rule, place, replacing: place, by: wide)
            }
        }
    }

    private static func wide(_ byte: UInt8, _ quotes: Int) -> String? {
        switch byte {
        case 0x28: "（"
        case 0x29: "）"
        case 0x2C: "，"
        case 0x3A: "："
        case 0x3B: "；"
        case 0x3C: "《"
        case 0x3E: "》"
        case 0x22: quotes % 2 == 0 ? "“" : "”"
        default: nil
        }
    }

    private static func isAmongHan(_ text: borrowing Span<UInt8>, _ offset: Int, _ line: ByteRange) -> Bool {
        offset > line.start && text[offset - 1] >= 0x80 || offset + 1 < line.end && text[offset + 1] >= 0x80
    }
}
