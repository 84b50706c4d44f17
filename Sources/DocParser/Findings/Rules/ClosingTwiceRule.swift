/// A document is closed once.
enum ClosingTwiceRule: FormRule {
    static let rule = Rule(
        .closingTwice, .regulation("第十九条"),
        Wording("the document is closed twice", "结语重复"),
        help: Wording("One closing sentence, behind the whole text.", "结语只在正文之后写一次。"),
        wrong: "特此通知。\n特此通知。", right: "特此通知。", holdsForPublished: true)

    static var needs: Features { .closings }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.closings.filter({ !$0.isCommand }).dropFirst() { found.add(rule, line.range) }
    }
}
