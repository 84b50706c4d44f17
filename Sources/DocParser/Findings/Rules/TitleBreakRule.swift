/// A title over several lines is broken between words.
enum TitleBreakRule: FormRule {
    static let rule = Rule(
        .titleBreak, .format("7.3.1"),
        Wording("a line of the title ends within a word", "标题回行拆开了词语"),
        help: Wording(
            "Lines of a title are broken by sense: words, names and numbers stay whole, and 的 begins no line.",
            "标题回行要做到词意完整，不拆开词语、名称、数字。"),
        wrong: "青岚市教育局关于做好防汛工\n作的通知", right: "青岚市教育局关于做好\n防汛工作的通知")

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let lines = paper.titleLines
        for (line, next) in zip(lines, lines.dropFirst()) {
            guard text.isHan(before: line.end), text.isHan(at: next.start), cutsWord(text, line.end, next.start) else {
                continue
            }
            found.add(rule, ByteRange(line.end - 3, line.end))
        }
    }

    /// Whether the characters around a line break are a word: their bytes put together are looked up in the list.
    private static func cutsWord(_ text: borrowing Span<UInt8>, _ end: Int, _ start: Int) -> Bool {
        let pair: [UInt8] = [
            text[end - 3], text[end - 2], text[end - 1], text[start], text[start + 1], text[start + 2],
        ]
        return CommonWords.begin(pair.span)
    }
}
