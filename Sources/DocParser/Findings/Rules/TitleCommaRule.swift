/// A title has no comma, semicolon or stop inside.
enum TitleCommaRule: FormRule {
    static let rule = Rule(
        .titleComma, .regulation("第九条"),
        Wording("a title should have no comma, semicolon or stop inside", "标题中一般不用逗号、分号、句号"),
        help: Wording(
            "A title is one phrase: organs, 关于, matter, type. Names of laws and papers in 《》 and quoted words may have marks of their own, and 、 may part organs and matters.",
            "标题由发文机关、事由和文种组成，是一个词组；并列的机关或事项用顿号或“和”。"),
        wrong: "关于加强管理，防止事故的通知", right: "关于加强管理防止事故的通知")

    static var needs: Features { [.title, .titleSigns] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var depth = 0
        let lines = paper.titleLines
        for (index, line) in lines.enumerated() {
            let end = index == lines.count - 1 ? Manuscript.endOfWords(text, in: line) : line.end
            var offset = line.start
            while offset < end {
                if openings.begin(text, at: offset) { depth += 1 }
                if closings.begin(text, at: offset) { depth = max(0, depth - 1) }
                if depth == 0, marks.begin(text, at: offset) { found.add(rule, ByteRange(offset, offset + 3)) }
                offset += text.characterLength(at: offset)
            }
        }
    }

    private static let openings: WordSet = ["《", "“", "（", "〈", "("]
    private static let closings: WordSet = ["》", "”", "）", "〉", ")"]
    private static let marks: WordSet = ["，", "；", "。", "！", "？"]
}
