/// In the imprint copies (抄送) stand above the line of printing.
enum ImprintOrderRule: FormRule {
    static let rule = Rule(
        .imprintOrder, .format("7.4.2"),
        Wording("the line of printing stands above that of copies", "版记中印发行排在了抄送行之前"),
        help: Wording(
            "The imprint has the organs to which copies go first, and below them who printed the document and when.",
            "抄送机关编排在印发机关和印发日期的上一行。"),
        wrong: "青岚市教育局办公室　2021年5月21日印发\n抄送：市财政局。", right: "抄送：市财政局。\n青岚市教育局办公室　2021年5月21日印发")

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var printing: (range: ByteRange, index: Int)?
        for (index, line) in paper.lines.enumerated() {
            switch line.part {
            case .text, .attached, .page, .head, .title: continue
            default: break
            }
            if let printing, labels.spacedEnd(text, at: line.range.start, to: line.range.end) != nil {
                // Further down it may be another document's.
                guard index - printing.index <= mostLines else { return }
                return found.add(rule, printing.range)
            }
            if printing == nil, PrintingLine.read(text, in: line.range) != nil { printing = (line.range, index) }
        }
    }

    /// Copies of several kinds have a line each.
    private static let mostLines = 3
    private static let labels: WordSet = ["抄送", "抄报", "分送", "主送"]
}
