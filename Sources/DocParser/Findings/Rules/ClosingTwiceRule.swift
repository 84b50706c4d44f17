/// A document is closed once.
enum ClosingTwiceRule: FormRule {
    static let rule = Rule(
        .closingTwice, .regulation("第十九条"),
        Wording("the document is closed twice", "结语重复"),
        help: Wording("One closing sentence, behind the whole text.", "结语只在正文之后写一次。"),
        wrong: "特此通知。\n特此通知。", right: "特此通知。", holdsForPublished: true)

    static var needs: Features { .closings }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let closings = paper.closings.filter { !$0.isCommand }
        guard closings.count > 1 else { return }
        // The one that has a line of its own stays.
        let right = closings.firstIndex { isAlone($0, paper) } ?? 0
        for index in closings.indices where index != right { found.add(rule, closings[index].range) }
    }

    private static func isAlone(_ closing: ClosingLine, _ paper: Manuscript) -> Bool {
        paper.line(of: closing.range)?.range.start == closing.range.start
    }
}
