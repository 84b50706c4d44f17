/// A level stands inside of those before it: no （一） under 1.
enum LevelDepthsRule: FormRule {
    static let rule = Rule(
        .levelDepths, .format("7.3.3"),
        Wording("a level stands inside of one that comes behind it in the order of levels", "层次序数上下颠倒"),
        help: Wording(
            "The order is 一、 （一） 1. （1）, the same in all sections; else its readers can't tell what belongs to what.",
            "层次序数由大到小是“一、”“（一）”“1.”“（1）”，全文一致，否则读者分不清层次。"),
        wrong: "1.总体要求\n（一）指导思想", right: "（一）总体要求\n1.指导思想",
        holdsForPublished: true)

    static var needs: Features { .divisions }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for division in paper.divisions where division.attachment < 0 && division.node.number == 1 {
            let (outer, own) = (LevelSkippedRule.level(division.outer), LevelSkippedRule.level(division.node.form))
            guard own > 0, own <= outer else { continue }
            found.add(rule, division.node.marker)
        }
    }
}
