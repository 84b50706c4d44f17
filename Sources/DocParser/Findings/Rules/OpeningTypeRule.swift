/// The sentence that opens a text names the document's type: 现将…通报如下 opens a 通报.
enum OpeningTypeRule: FormRule {
    static let rule = Rule(
        .openingType, .regulation("第九条"),
        Wording("the opening sentence names another document type than the title", "开头语的文种与标题不一致"),
        help: Wording(
            "现将有关情况通报如下 opens a 通报, 现将有关事项通知如下 a 通知.",
            "“现将……通知如下”用于通知，“通报如下”用于通报，“报告如下”用于报告，套用旧稿时常常漏改。"),
        wrong: "关于……的通报 … 现将有关情况通知如下：", right: "关于……的通报 … 现将有关情况通报如下：")

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let type = paper.type else { return }
        for line in paper.lines.prefix(mostLines) where line.part == .text {
            guard let mark = marks.word(text, before: line.range.end) else { continue }
            let end = line.range.end - mark.utf8CodeUnitCount
            guard text.has("如下", before: end),
                let (word, types) = openings.first(where: { text.has($0.0, before: end - 6) }),
                sentenceBegins(text, before: end, line.range)
            else { continue }
            // Decisions and opinions open in many ways.
            if !types.contains(type), openings.contains(where: { $0.1.first == type }) {
                found.add(rule, ByteRange(end - 6 - word.utf8CodeUnitCount, end))
            }
            return
        }
    }

    /// Whether 现将, 现就 or 特 begins what ends so.
    private static func sentenceBegins(_ text: borrowing Span<UInt8>, before end: Int, _ line: ByteRange) -> Bool {
        var start = end
        while start > line.start, end - start < longest {
            start = text.characterStart(before: start)
            if words.begin(text, at: start) { return true }
            if text.has("。", at: start) { return false }
        }
        return false
    }

    private static let mostLines = 20
    /// Forty characters.
    private static let longest = 120
    private static let marks: WordSet = ["：", ":", "。"]
    private static let words: WordSet = ["现将", "现就", "现"]
    private static let openings: [(StaticString, [OfficialType])] = [
        ("通知", [.notice, .letter]), ("通报", [.circular, .letter]), ("报告", [.report, .request, .motion]),
        ("请示", [.request]),
        ("批复", [.reply, .letter, .replyLetter]), ("公告", [.announcement, .publicNotice, .order]),
        ("通告", [.publicNotice, .announcement]), ("函告", [.letter, .replyLetter]),
        ("函复", [.letter, .replyLetter, .reply]),
    ]
}
