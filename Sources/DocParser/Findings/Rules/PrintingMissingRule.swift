/// Below the organs that get a copy stands who prints, and when.
enum PrintingMissingRule: FormRule {
    static let rule = Rule(
        .printingMissing, .format("7.4.3"),
        Wording("the imprint does not say who prints it and when", "版记缺印发机关和印发日期"),
        help: Wording(
            "The last line of the imprint has the office that prints at its left, at its right the date and 印发.",
            "版记末行左为印发机关，右为印发日期，后加“印发”二字。"),
        wrong: "抄送：县政府办公室，县财政局。", right: "抄送：县政府办公室，县财政局。\n云川县水务局办公室　　2022年4月7日印发")

    static var needs: Features { [.copies, .masthead] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        // A letter (10.1) has neither, and copies from pages have lost their head as well.
        guard let masthead = paper.place(of: .masthead), text.has("文件", before: masthead.end),
            paper.metadata.datePrinted == nil, paper.metadata.printedBy == nil, !isLetter(paper),
            let copies = paper.places(of: .copiesTo).first,
            let index = paper.lines.firstIndex(where: { $0.range.end > copies.start }),
            paper.lines[index].part == .imprint
        else { return }
        // A line with a day is a printing line with another fault.
        for line in paper.lines[(index + 1)...] {
            guard line.part != .attachmentHead, line.part != .attached else { break }
            if text.contains("年", from: line.range.start, to: line.range.end) { return }
        }
        found.add(rule, paper.lines[index].range)
    }

    private static func isLetter(_ paper: Manuscript) -> Bool {
        switch paper.type {
        case .letter, .replyLetter, .reply: true
        default: false
        }
    }
}
