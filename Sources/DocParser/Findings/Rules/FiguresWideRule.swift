/// Arabic figures are of half width.
enum FiguresWideRule: FormRule {
    static let rule = Rule(
        .figuresWide, .numerals("5.1.7"),
        Wording("figures should be of half width", "数字用了全角形式"),
        help: Wording(
            "Ten figures of full width come from an input method in the wrong state.",
            "阿拉伯数字一般用正体西文字体，即半角形式。"),
        wrong: "自２０２６年６月１日起施行", right: "自2026年6月1日起施行", isMended: true)

    static var needs: Features { .wideFigures }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        var end = 0
        for mark in paper.marks.marks where PrintedMarks.isWideFigure(mark.code) && mark.offset >= end {
            let line = paper.lines[Int(mark.line)]
            end = mark.range.end
            var figures = String(Character(UnicodeScalar(UInt8(mark.code & 0xFF) - 0x60)))
            while end + 2 < line.range.end, let figure = PrintedMarks.wideFigure(text, at: end) {
                figures.append(Character(UnicodeScalar(figure)))
                end += 3
            }
            guard line.part.isText || line.part == .title, !skipped.contains(mark.offset)
            else { continue }
            let range = ByteRange(mark.offset, end)
            found.add(rule, range, replacing: range, by: figures)
        }
    }
}
