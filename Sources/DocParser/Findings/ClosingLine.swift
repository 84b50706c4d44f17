/// A line that closes a document by its type: 特此通知。 妥否，请批示。 此复。
struct ClosingLine {
    let range: ByteRange
    /// The words up to the mark at the end.
    let words: ByteRange
    /// The types that it fits.
    let types: [OfficialType]

    /// Those of the document's own text, in order.
    static func all(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> [ClosingLine] {
        var found: [ClosingLine] = []
        for line in paper.lines where line.part == .text && line.range.count <= longest {
            if let closing = read(text, in: line.range) { found.append(closing) }
        }
        return found
    }

    /// Twenty characters.
    private static let longest = 60

    private static func read(_ text: borrowing Span<UInt8>, in line: ByteRange) -> ClosingLine? {
        var end = line.end
        if let mark = Manuscript.closing.word(text, before: end) { end -= mark.utf8CodeUnitCount }
        let words = ByteRange(line.start, end)
        for (phrase, types) in phrases where text.has(phrase, at: words.start) {
            guard words.count == phrase.utf8CodeUnitCount else { continue }
            return ClosingLine(range: line, words: words, types: types)
        }
        guard asks.end(text, before: end), doubts.begin(text, at: words.start) else { return nil }
        return ClosingLine(range: line, words: words, types: [.request])
    }

    private static let phrases: [(StaticString, [OfficialType])] = [
        ("特此通知", [.notice]), ("特此公告", [.announcement]), ("特此通告", [.publicNotice]), ("特此通报", [.circular]),
        ("特此报告", [.report]), ("特此函告", [.letter, .replyLetter]), ("特此函达", [.letter]),
        ("特此函复", [.replyLetter, .letter]), ("特此复函", [.replyLetter, .letter]), ("特此批复", [.reply]),
        ("此复", [.reply, .replyLetter, .letter]), ("特此请示", [.request]), ("特此命令", [.order, .shortOrder]),
        ("特此决定", [.decision]), ("现予公告", [.announcement]),
    ]

    private static let doubts: WordSet = ["妥否", "当否", "可否", "是否妥当", "以上请示", "以上妥否", "上述请示"]
    private static let asks: WordSet = ["请批示", "请予批示", "请审批", "请批复", "请予批准", "请指示", "请审示", "请批准"]
}
