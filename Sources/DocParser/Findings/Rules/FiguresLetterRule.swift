/// The figures of a year are figures: 2O24 has a letter in it.
enum FiguresLetterRule: FormRule {
    static let rule = Rule(
        .figuresLetter, .numerals("5.1.7"),
        Wording("a letter stands among figures", "数字中混入了字母"),
        help: Wording(
            "O and 0, l and 1 look alike; who searches for the year does not find it.",
            "字母O与数字0、字母l与数字1形近，检索不到。"),
        wrong: "2O24年", right: "2024年", isMended: true)

    static var needs: Features { .oddFigures }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var end = 0
        for figures in paper.marks.figures where figures.range.start >= end {
            let line = paper.lines[Int(figures.line)].range
            end = figures.range.end
            guard end < line.end, isLike(text[end]), figures.count <= 3,
                figures.range.start == line.start || text[figures.range.start - 1] >= 0x80
            else { continue }
            while end < line.end, text[end].isDigit || isLike(text[end]) { end += 1 }
            let range = ByteRange(figures.range.start, end)
            guard range.count == 4, text.has("年", at: end) || text.has("〕", at: end) else { continue }
            var right = ""
            for offset in range.start..<range.end {
                right += text[offset].isDigit ? "\(text[offset] - 0x30)" : text[offset] | 0x20 == 0x6F ? "0" : "1"
            }
            found.add(rule, range, replacing: range, by: right)
        }
    }

    /// O, o, l and I
    private static func isLike(_ byte: UInt8) -> Bool {
        byte == 0x4F || byte == 0x6F || byte == 0x6C || byte == 0x49
    }
}
