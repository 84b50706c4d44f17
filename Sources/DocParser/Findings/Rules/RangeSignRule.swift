/// Between the ends of a range stands ～ of full width or —: 4~6 has the sign of a keyboard.
enum RangeSignRule: FormRule {
    static let rule = Rule(
        .rangeSign, .punctuation("4.13"),
        Wording("a range of figures should have ～ of full width", "数值范围用了半角波浪线，应当用“～”"),
        help: Wording(
            "The signs of a range are ～ and —, each as wide as a character.",
            "表示数值范围用浪纹线“～”或者一字线“—”，占一个字的位置。"),
        wrong: "4~6个工作日", right: "4～6个工作日", isMended: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        for mark in paper.marks.marks where mark.code == 0x7E {
            let line = paper.lines[Int(mark.line)]
            guard line.part == .text || line.part == .attached, mark.offset > line.range.start,
                ArabicNumeral.digit(text, at: mark.range.end) != nil, endsRange(text, mark.offset),
                !skipped.contains(mark.offset)
            else { continue }
            found.add(rule, mark.range, replacing: mark.range, by: "～")
        }
    }

    /// A figure, a sign behind figures, or a unit.
    private static func endsRange(_ text: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        text[offset - 1].isDigit || text[offset - 1] == UInt8(ascii: "%") || units.end(text, before: offset)
    }

    private static let units: WordSet = ["℃", "％", "日", "月", "年", "时", "元", "级", "米", "层", "个", "岁", "人", "天"]
}
