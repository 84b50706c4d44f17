/// One sentence has one colon.
enum ColonNestedRule: FormRule {
    static let rule = Rule(
        .colonNested, .punctuation("4.7"),
        Wording("a sentence should have one colon", "一个句子内套用了冒号"),
        help: Wording(
            "What the first colon announces reaches to 。; a second one inside of it announces nothing clearly.",
            "一个句子内部一般不套用冒号，可以把前一个冒号改为逗号或者另起一句。"),
        wrong: "会议要求：抓好以下三项工作：", right: "会议要求，抓好以下三项工作：")

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.lines where line.part == .text && text.has("：", before: line.range.end) {
            let end = line.range.end - 3
            var start = end
            while start > line.range.start, end - start < longest {
                start = text.characterStart(before: start)
                if marks.begin(text, at: start) { break }
                guard text.has("：", at: start) else { continue }
                let words = ByteRange(line.range.start, start)
                if verbs.end(text, before: words.end) { found.add(rule, ByteRange(start, start + 3)) }
                break
            }
        }
    }

    /// Fifty characters.
    private static let longest = 150
    private static let marks: WordSet = ["。", "；", "“", "”", "》", "（", "）", "！", "？"]
    /// What announces: a label (联系人：) does not.
    private static let verbs: WordSet = ["要求", "指出", "强调", "认为", "决定", "明确", "议定", "提出", "规定", "如下", "通知", "包括", "即"]
}
