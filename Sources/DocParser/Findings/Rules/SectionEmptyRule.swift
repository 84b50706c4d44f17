/// A heading has a text below it.
enum SectionEmptyRule: FormRule {
    static let rule = Rule(
        .sectionEmpty, .format("7.3.3"),
        Wording("a heading has no text below it", "层次标题下没有内容"),
        help: Wording(
            "The other headings of its level have text; here it is missing, or the heading was left over.",
            "同级的其他标题下都有内容，这里漏写了内容，或者标题是多余的。"),
        wrong: "一、总体要求\n　　各单位要……\n二、保障措施\n三、工作要求", right: "一、总体要求\n　　各单位要……\n二、保障措施\n　　各单位要……",
        holdsForPublished: true)

    static var needs: Features { .divisions }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let divisions = paper.divisions
        for division in divisions where !division.node.hasChildren(at: division.index) {
            let node = division.node
            let words = node.title.isEmpty ? node.text : node.title
            guard LevelSkippedRule.level(node.form) > 0, !words.isEmpty, words.count <= longest,
                text.isHan(before: words.end), node.range.end == words.end,
                hasHeadings(like: division, among: divisions)
            else { continue }
            found.add(rule, node.range)
        }
    }

    /// Sixteen characters.
    private static let longest = 48

    /// Whether most of the other divisions of its series are headings with text.
    private static func hasHeadings(like division: Manuscript.Division, among all: [Manuscript.Division]) -> Bool {
        var (headings, others) = (0, 0)
        for other in all
        where other.node.parent == division.node.parent && other.node.form == division.node.form
            && other.index != division.index
        {
            if !other.node.title.isEmpty, other.node.hasChildren(at: other.index) { headings += 1 } else { others += 1 }
        }
        return headings > others
    }
}
