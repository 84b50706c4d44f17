/// Tells Markdown from plain text: by the ending of its name, or by marks that a text does not have by chance.
enum MarkdownDetector {
    private static let reach = 65_536
    /// Pages have their links and their table at the top.
    private static let topReach = 4_096

    /// Whether a name ends as those of Markdown files do.
    static func isMarkdown(path: String?) -> Bool {
        guard let path else { return false }
        let name = Array(path.utf8.suffix(10).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
        return endings.contains { name.span.has($0, before: name.count) }
    }

    private static let endings: [StaticString] = [".md", ".markdown", ".mkd", ".mdown", ".qmd"]

    /// Whether a text begins with fields between lines of ---, or has two headings marked with #, or one and another mark of Markdown, or marks that only a converter
    /// sets: the row of dashes below the head of a table, two links with their addresses. One line with # alone is
    /// found in plain text too, and lines like # Page 12: are set between the pages of one.
    static func isMarkdown(_ text: borrowing Span<UInt8>) -> Bool {
        let end = min(text.count, reach)
        if hasFields(text, to: min(end, topReach)) { return true }
        var headings = 0
        var offset = text.firstOffset(of: UInt8(ascii: "#"), from: 0, to: end)
        while offset < end {
            if isAtLineStart(text, offset), isHeading(text, at: offset, to: end) { headings += 1 }
            if headings == 2 { return true }
            while offset < end, text[offset] == UInt8(ascii: "#") { offset += 1 }
            offset = text.firstOffset(of: UInt8(ascii: "#"), from: offset, to: end)
        }
        let top = min(end, topReach)
        return headings == 1 && hasOtherMark(text, to: end) || hasRule(text, to: top) || links(text, to: top) >= 2
            || isQuoted(text, to: top)
    }

    private static func hasFields(_ text: borrowing Span<UInt8>, to end: Int) -> Bool {
        guard text.has("---", at: 0), end > 4, text[3] == 0x0A || text[3] == 0x0D else { return false }
        let first = ByteRange(4, text.firstOffset(of: 0x0A, from: 5, to: end))
        return text.contains(":", from: first.start, to: first.end)
            && (text.contains("\n---\n", from: first.end, to: end)
                || text.contains("\n---\r\n", from: first.end, to: end))
    }

    /// Whether most lines are quoted, as in a mail that was forwarded: > before each of them.
    private static func isQuoted(_ text: borrowing Span<UInt8>, to end: Int) -> Bool {
        guard text.firstOffset(of: UInt8(ascii: ">"), from: 0, to: end) < end else { return false }
        var (quoted, others) = (0, 0)
        var offset = 0
        while offset < end {
            let lineEnd = text.firstOffset(of: 0x0A, from: offset, to: end)
            if text[offset] == UInt8(ascii: ">") {
                quoted += 1
            } else if text.trimmingBlanks(from: offset, to: lineEnd) > offset {
                others += 1
            }
            offset = lineEnd + 1
        }
        return quoted >= fewestQuoted && quoted > others
    }

    private static let fewestQuoted = 10

    /// Whether a line of dashes and bars alone stands in the text: ---|---, | :--- | ---: |. Tables that are drawn in plain
    /// text close their lines with + or have one bar.
    private static func hasRule(_ text: borrowing Span<UInt8>, to end: Int) -> Bool {
        var offset = text.firstOffset(of: UInt8(ascii: "|"), from: 0, to: end)
        while offset < end {
            var start = offset
            while start > 0, !isAtLineStart(text, start) { start -= 1 }
            let lineEnd = text.firstOffset(of: 0x0A, from: offset, to: end)
            if isRule(text, from: start, to: lineEnd) { return true }
            offset = text.firstOffset(of: UInt8(ascii: "|"), from: lineEnd, to: end)
        }
        return false
    }

    private static func isRule(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        var dashes = 0
        for offset in start..<end {
            switch text[offset] {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), 0x0D: break
            default: return false
            }
        }
        return dashes >= 3
    }

    /// How many words have the address that they link to behind them: [首页](/index.html); no more than two are counted.
    private static func links(_ text: borrowing Span<UInt8>, to end: Int) -> Int {
        var count = 0
        var offset = text.firstOffset(of: UInt8(ascii: "]"), from: 0, to: end)
        while offset < end, count < 2 {
            let start = offset + 2
            if text.has("](", at: offset) {
                let close = text.firstOffset(of: UInt8(ascii: ")"), from: start, to: min(end, start + longestLink))
                if close > start, close < end, isAddress(text, from: start, to: close) { count += 1 }
            }
            offset = text.firstOffset(of: UInt8(ascii: "]"), from: offset + 1, to: end)
        }
        return count
    }

    private static let longestLink = 400

    /// Whether a link's address stands in a range: /index.html, https://…, javascript:;. Years and numbers stand behind the
    /// brackets of plain texts: [2017](3).
    private static func isAddress(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        let first = text[start]
        guard first == UInt8(ascii: "/") || first == UInt8(ascii: ".") || first | 0x20 >= 0x61 && first | 0x20 <= 0x7A
        else {
            return false
        }
        return (start..<end).contains { text[$0] == UInt8(ascii: "/") || text[$0] == UInt8(ascii: ":") }
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
