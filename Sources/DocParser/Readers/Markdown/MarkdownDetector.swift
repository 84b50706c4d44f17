/// Tells Markdown from plain text: by the ending of its name, or by marks that a text does not have by chance.
enum MarkdownDetector {
    private static let reach = 65_536

    /// Whether a name ends as those of Markdown files do.
    static func isMarkdown(path: String?) -> Bool {
        guard let path else { return false }
        let name = Array(path.utf8.suffix(10).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
        return endings.contains { name.span.has($0, before: name.count) }
    }

    private static let endings: [StaticString] = [".md", ".markdown", ".mkd", ".mdown", ".qmd"]

    /// Whether a text has two headings marked with #, or one and another mark of Markdown: one line with # alone is
    /// found in plain text too, and lines like # Page 12: are set between the pages of one.
    static func isMarkdown(_ text: borrowing Span<UInt8>) -> Bool {
        let end = min(text.count, reach)
        var headings = 0
        var offset = text.firstOffset(of: UInt8(ascii: "#"), from: 0, to: end)
        while offset < end {
            if isAtLineStart(text, offset), isHeading(text, at: offset, to: end) { headings += 1 }
            if headings == 2 { return true }
            while offset < end, text[offset] == UInt8(ascii: "#") { offset += 1 }
            offset = text.firstOffset(of: UInt8(ascii: "#"), from: offset, to: end)
        }
        return headings == 1 && hasOtherMark(text, to: end)
    }

    /// Whether # and words with a Chinese character stand on a line.
    private static func isHeading(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Bool {
        guard let heading = MarkdownPrefix.heading(text, at: start, to: end) else { return false }
        let lineEnd = text.firstOffset(of: 0x0A, from: heading.wordsStart, to: end)
        return text.hasHan(in: ByteRange(heading.wordsStart, lineEnd))
    }

    private static func isAtLineStart(_ text: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        offset == 0 || text[offset - 1] == 0x0A || text[offset - 1] == 0x0D
    }

    private static func hasOtherMark(_ text: borrowing Span<UInt8>, to end: Int) -> Bool {
        text.contains("<table", from: 0, to: end) || text.contains("| --- |", from: 0, to: end)
            || text.contains("|---|", from: 0, to: end) || text.contains("](", from: 0, to: end)
            || text.contains("\n**", from: 0, to: end) || text.contains("\n- ", from: 0, to: end)
            || text.contains("\n> ", from: 0, to: end)
    }
}
