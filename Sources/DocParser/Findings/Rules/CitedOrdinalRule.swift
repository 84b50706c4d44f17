/// The serial of a cited number has no 第 before it either: 云政发〔2015〕第31号.
enum CitedOrdinalRule: FormRule {
    static let rule = Rule(
        .citedOrdinal, .format("7.2.5"),
        Wording("the serial of a cited document number should have no 第 before it", "引用的发文字号，顺序号前不加“第”字"),
        help: Wording(
            "A number is cited as it is printed; only orders and announcements are counted with 第.",
            "引用公文时，发文字号按原样写；只有命令（令）、公告等的编号才用“第X号”。"),
        wrong: "（云政发〔2015〕第31号）", right: "（云政发〔2015〕31号）", isMended: true)

    static var needs: Features { .citedNumbers }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        // Most numbers have none: the few 第 are looked at first.
        guard
            paper.marks.words.contains(where: {
                $0.code == PrintedMarks.ordinal && isBehindBracket($0.offset, text)
            })
        else { return }
        for number in CitedNumber.all(in: paper, text) where text.has("第", at: number.closing.end) {
            guard !orders.end(text, before: number.opening.start),
                codes.end(text, before: number.opening.start) || isBehindTitle(number.opening.start, text)
            else { continue }
            let place = ByteRange(number.closing.end, number.closing.end + 3)
            found.add(rule, number.range, replacing: place, by: "")
        }
    }

    /// 《…的通知》（云政教〔2015〕第31号）: what stands so is the number of a document, whatever its code ends with.
    private static func isBehindTitle(_ end: Int, _ text: borrowing Span<UInt8>) -> Bool {
        var start = end
        while start > 0, end - start < longest, text.isHan(before: start) { start = text.characterStart(before: start) }
        return text.has("》（", before: start)
    }

    /// Whether a bracket of a year closes before a place: nearly all 第 stand behind a Chinese character.
    private static func isBehindBracket(_ offset: Int, _ text: borrowing Span<UInt8>) -> Bool {
        guard offset >= 3, text[offset - 1] < 0x80 || text[offset - 3] < 0xE4 || text[offset - 3] == 0xEF
        else { return false }
        let start = text.characterStart(before: offset)
        return YearBracket.end(text, at: start, isOpening: false) == offset
    }

    /// Twelve characters.
    private static let longest = 36
    /// How codes end; 字 and others have numbers of cases and permits, too.
    private static let codes: WordSet = ["发", "函", "办", "文", "规", "批", "复", "请", "报", "呈", "任"]
    /// What is counted with 第: 公告〔2019〕第5号.
    private static let orders: WordSet = ["令", "公告", "通告", "公报", "议案", "签发"]
}
