/// Finds the headings of legislation that have no number: 总则, 分则, 附则 and 序言 alone on their lines, as rules too short for
/// chapters and laws with a preamble have them.
///
/// They stand in one series with the outermost numbered headings, if there are any.
enum UnnumberedHeadings {
    private static let words: WordSet = ["总则", "分则", "附则", "序言"]

    /// Two characters, set wide.
    private static let longest = 18

    static func mark(_ entries: inout [Entry], in text: borrowing Span<UInt8>) {
        let outermost = entries.lazy.map(\.form).filter { $0.isLegislation && $0 != .article }.min {
            $0 <= $1 && $0 != $1
        }
        for index in entries.indices.dropLast() where entries[index].kind == .paragraph {
            let words = entries[index].words
            guard words.count <= longest, Self.words.spacedEnd(text, at: words.start, to: words.end) == words.end,
                text.has("序", at: words.start) || entries[index + 1].form.isLegislation
            else { continue }
            // Behind 第一章 alone on its line it is that chapter's title.
            if index > 0, isBareMarker(entries[index - 1]) { continue }
            entries[index].kind = .division
            entries[index].marker = HeadingMarker(
                form: outermost ?? .chapter, number: 0, range: ByteRange(words.start, words.start),
                wordsStart: words.start)
        }
    }

    private static func isBareMarker(_ entry: Entry) -> Bool {
        entry.kind == .division && entry.form.isLegislation && entry.form != .article && entry.words.isEmpty
    }
}
