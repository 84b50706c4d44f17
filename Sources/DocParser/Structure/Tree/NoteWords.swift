/// Finds the notes that stand behind a text and explain it (注释, 资料来源, as statistical communiqués have them): they belong to
/// none of its divisions.
enum NoteWords {
    private static let heads: WordSet = ["注释", "注", "附注", "备注", "注解", "资料来源", "数据来源", "名词解释", "指标解释"]

    /// Eight characters.
    private static let longest = 24

    /// Takes the notes for sentences, which have no headings; returns the index of their head.
    static func mark(_ entries: inout [Entry], in text: borrowing Span<UInt8>) -> Int {
        let start = start(of: entries, in: text)
        for index in start..<entries.count { entries[index].heading.shape = .none }
        return start
    }

    /// The index of the head of the notes, alone on its line, that no division of the text's outermost series follows.
    private static func start(of entries: [Entry], in text: borrowing Span<UInt8>) -> Int {
        guard let outer = entries.first(where: { $0.kind == .division }) else { return entries.count }
        var start = entries.count
        for index in entries.indices.reversed() {
            if entries[index].kind == .division, entries[index].form == outer.form { return start }
            if entries[index].kind == .paragraph, isHead(text, entries[index].words) { start = index }
        }
        return start
    }

    private static func isHead(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        guard let end = heads.spacedEnd(text, at: words.start, to: words.end) else { return false }
        // The first note may stand behind the head: 注：[1]….
        let note = end + text.length(of: .colon, at: end)
        if note > end, text.has("[1]", at: note) || text.has("［1］", at: note) { return true }
        guard words.count <= longest, text.has(.colon, before: words.end)
        else { return false }
        return HeadingWords.endWithoutMark(text, words) == end
    }
}
