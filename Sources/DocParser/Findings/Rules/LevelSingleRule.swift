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
        let divisions = paper.divisions.filter { LevelSkippedRule.level($0.node.form) > 0 }
        // A series: divisions of one form in one division. Sorted, those of one stand side by side.
        let keys = divisions.enumerated().map { place, division in
            (key: Int64(division.node.parent) << 8 | Int64(division.node.form.rawValue), place: place)
        }.sorted { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
        let single = keys.indices.filter { index in
            (index == 0 || keys[index - 1].key != keys[index].key)
                && (index + 1 == keys.count || keys[index + 1].key != keys[index].key)
        }
        for place in single.map({ keys[$0].place }).sorted() {
            let division = divisions[place]
            guard division.node.number == 1, division.depth > 0 || division.attachment < 0 && isFirst(division) else {
                continue
            }
            found.add(rule, division.node.marker)
        }
    }

    /// At the top only 一、 tells: what other forms count there may be a list in the text.
    private static func isFirst(_ division: Manuscript.Division) -> Bool { division.node.form == .han }
}
