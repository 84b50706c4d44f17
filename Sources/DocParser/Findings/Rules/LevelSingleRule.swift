/// A level has two divisions or more.
enum LevelSingleRule: FormRule {
    static let rule = Rule(
        .levelSingle, .format("7.3.3"),
        Wording("a level has one division only", "只有一个同级序数，不必分条"),
        help: Wording(
            "What is numbered is one of several; a part that stands alone needs no number, or its second is missing.",
            "分条至少有两条；只有一条的不编序数，或者是漏了后面的。"),
        wrong: "一、总体要求\n（一）指导思想\n二、主要任务", right: "一、总体要求\n（一）指导思想\n（二）基本原则\n二、主要任务",
        holdsForPublished: true)

    static var needs: Features { .divisions }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for (index, division) in paper.divisions.enumerated() {
            guard division.node.number == 1, LevelSkippedRule.level(division.node.form) > 0,
                division.depth > 0 || division.attachment < 0 && isFirst(division), isSingle(index, in: paper.divisions)
            else { continue }
            found.add(rule, division.node.marker)
        }
    }

    /// Whether no other division of the one around it has its form. Mostly the next one on its level does.
    private static func isSingle(_ index: Int, in divisions: [Manuscript.Division]) -> Bool {
        let node = divisions[index].node
        func isSibling(_ other: Manuscript.Division) -> Bool {
            other.node.parent == node.parent && other.node.form == node.form
        }
        let parent = Int(node.parent)
        return !divisions[(index + 1)...].prefix { Int($0.node.parent) >= parent }.contains(where: isSibling)
            && !divisions[..<index].reversed().prefix { $0.index > parent }.contains(where: isSibling)
    }

    private static func isFirst(_ division: Manuscript.Division) -> Bool { division.node.form == .han }
}
