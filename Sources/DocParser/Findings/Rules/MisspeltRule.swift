/// A word is spelt as the dictionary has it.
enum MisspeltRule: FormRule {
    static let rule = Rule(
        .misspelt, .regulation("第十九条"),
        Wording("a word is misspelt", "用词有误"),
        help: Wording(
            "A few words that input methods and habit get wrong again and again.",
            "输入法和习惯造成的常见别字。"),
        wrong: "安排布署", right: "安排部署", isMended: true)

    static var needs: Features { .misspelt }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for term in paper.marks.terms {
            let part = paper.lines[Int(term.line)].part
            guard part != .page, part != .head,
                let (wrong, right) = words.first(where: { text.has($0.0, at: term.range.start) })
            else { continue }
            let range = ByteRange(term.range.start, term.range.start + wrong.utf8CodeUnitCount)
            if QuotedWords.contain(range.start, of: paper.lines[Int(term.line)].range, text) { continue }
            // 发布署名
            if text.has("布署", at: range.start), publishing.end(text, before: range.start) { continue }
            // 报名截止2026年6月底: what ends on a day; at the beginning of a clause it is a preposition.
            if text.has("截止", at: range.start), range.start > paper.lines[Int(term.line)].range.start,
                !clauses.end(text, before: range.start)
            {
                continue
            }
            if text.has("截止", at: range.start), range.count == 6, ArabicNumeral.digit(text, at: range.end) == nil {
                continue
            }
            found.add(
                rule, range, Wording("\(wrong) should be \(right)", "“\(wrong)”应当写作“\(right)”"),
                mends: [Finding.Mend(range: range.range, replacement: right)])
        }
    }

    private static let clauses: WordSet = ["，", "。", "；", "：", "（"]
    private static let publishing: WordSet = ["发", "公", "颁", "宣"]

    /// Each with what it should be. Hardly any other words have these characters side by side.
    static let words: [(StaticString, String)] = [
        ("截止到", "截至"), ("截止目前", "截至目前"), ("截止", "截至"), ("布署", "部署"), ("再接再励", "再接再厉"),
        ("一如继往", "一如既往"), ("因地置宜", "因地制宜"), ("督捉", "督促"), ("泄秘", "泄密"),
        ("震憾", "震撼"), ("修茸", "修葺"), ("竭尽全立", "竭尽全力"),
        ("迫不急待", "迫不及待"), ("防患未燃", "防患未然"), ("滥芋充数", "滥竽充数"), ("走头无路", "走投无路"), ("相辅相承", "相辅相成"),
        ("金榜提名", "金榜题名"), ("趋之若骛", "趋之若鹜"), ("沤心沥血", "呕心沥血"), ("粗旷", "粗犷"),
        ("按步就班", "按部就班"), ("谈笑风声", "谈笑风生"), ("名列前矛", "名列前茅"), ("穿流不息", "川流不息"), ("必竟", "毕竟"),
        ("社会主意", "社会主义"), ("共合国", "共和国"), ("习进平", "习近平"), ("公倾", "公顷"), ("针贬", "针砭"), ("精减机构", "精简机构"), ("抄报：", "抄送："),
    ]
}
