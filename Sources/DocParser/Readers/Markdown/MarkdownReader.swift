/// Takes the marks out of a Markdown text: blocks and inline marks of CommonMark as far as documents have them, tables of
/// GitHub's and HTML's form, front matter and comments. Any text is read; O(n).
struct MarkdownReader {
    private var output = MarkdownOutput()
    private let source: SourceText
    /// The 0-based line that is read.
    private var index = 0
    /// The mark and length of the code block that is open.
    private var fence: (mark: UInt8, count: Int)?
    private var isCentred = false
    /// The 0-based line on which words end that are bold over several lines.
    private var boldEnd: Int?
    /// The page that a comment has named last; 0 before the first.
    private var page: UInt16 = 0
    private var pages: [UInt16] = []
    /// Whether the line above is blank, or there is none.
    private var isAfterBlank = true
    private var excluded: [MarkdownWords.Aside] = []

    private init(_ source: SourceText) {
        self.source = source
        pages = Array(repeating: 0, count: source.lineStarts.count)
    }

    static func read(_ source: SourceText, in text: borrowing Span<UInt8>) -> MarkdownWords {
        var reader = MarkdownReader(source)
        reader.index = reader.frontMatter(text)
        while reader.index < source.lineStarts.count { reader.line(text) }
        return MarkdownWords(output: reader.output, excluded: reader.excluded, pages: reader.pages)
    }

    // MARK: Lines

    /// The words of a line, and its line break.
    private func range(of line: Int) -> (words: ByteRange, lineBreak: Range<Int>) {
        let words = source.range(ofLine: line + 1)
        let next = line + 1 < source.lineStarts.count ? Int(source.lineStarts[line + 1]) : source.bytes.count
        return (words, words.end..<next)
    }

    private mutating func line(_ text: borrowing Span<UInt8>) {
        let (words, lineBreak) = range(of: index)
        pages[index] = page
        let first = text.skippingBlanks(from: words.start, to: words.end)
        let isBlank = first == words.end
        defer { isAfterBlank = isBlank }
        if isBlank { return end(LineLayout(), lineBreak, text) }
        if let fence { return code(fence, first, words, lineBreak, text) }
        if openFence(first, words, text) {
            // What language its lines are in, is no word of the document.
            let fence = trimmed(words, text)
            if text.hasLetter(from: fence.start, to: fence.end) { exclude(index...index, fence, .pageHeader) }
            return end(LineLayout(), lineBreak, text)
        }
        if text.has("<!--", at: first), let close = text.find("-->", from: first + 4, to: text.count) {
            return comment(from: first, to: close + 3, text)
        }
        if let start = MarkdownHTMLTable.start(text, from: first, to: words.end) { return table(at: start, text) }
        if let mark = MarkdownPrefix.rule(text, from: first, to: words.end), mark != UInt8(ascii: "=") {
            return end(LineLayout(), lineBreak, text)
        }
        if isDefinition(text, at: first, to: words.end) {
            exclude(index...index, ByteRange(first, words.end), .pageHeader)
            return end(LineLayout(), lineBreak, text)
        }
        paragraph(words, lineBreak, text)
    }

    private mutating func end(_ layout: LineLayout, _ lineBreak: Range<Int>, _ text: borrowing Span<UInt8>) {
        index += 1
        guard !lineBreak.isEmpty || !output.isAtLineStart else { return }
        output.endLine(layout, lineBreak, of: text)
    }

    private mutating func exclude(_ lines: ClosedRange<Int>, _ range: ByteRange, _ kind: ExcludedRun.Kind) {
        guard !range.isEmpty else { return }
        excluded.append(MarkdownWords.Aside(lines: lines, range: range, kind: kind))
    }

    // MARK: Paragraphs

    private mutating func paragraph(
        _ words: ByteRange, _ lineBreak: Range<Int>, _ text: borrowing Span<UInt8>
    ) {
        let prefix = MarkdownPrefix(text, from: words.start, to: words.end)
        var layout = LineLayout()
        layout.level = prefix.level
        layout.set(.listItem, prefix.isListItem)
        var end = text.trimmingBlanks(from: prefix.wordsStart, to: words.end)
        if prefix.level > 0 { end = MarkdownPrefix.headingEnd(text, from: prefix.wordsStart, to: end) }
        let isRow =
            end > prefix.wordsStart && text[text.skippingBlanks(from: prefix.wordsStart, to: end)] == UInt8(ascii: "|")
        layout.set(.cell, isRow && text[end - 1] == UInt8(ascii: "|"))
        if layout.has(.cell), isAfterBlank { layout.gapAbove = 1 }
        var under: UInt8?
        if prefix.level == 0, !isRow, let level = underlined(text, from: prefix.wordsStart, to: end) {
            under = level
            layout.level = level
        }
        let first = index
        var inline = MarkdownInline(output.taken(), lineBreak: isRow ? .blank : .line)
        if let marks = prefix.marks { inline.write(text, from: prefix.wordsStart, to: marks.start) }
        let bold = insideBold(ByteRange(prefix.marks?.end ?? prefix.wordsStart, end), text)
        inline.write(text, from: bold.start, to: bold.end)
        let last = goOn(&inline, text)
        output = inline.takeOutput()
        layout.set(.bold, inline.isBold)
        if inline.isCentred || isCentred { layout.alignment = .center }
        follow(inline.isCentred, words, text)
        if !output.hasWords, inline.hasPicture {
            exclude(first...index, trimmed(ByteRange(words.start, last.words.end), text), .pageHeader)
        }
        self.end(layout, last.lineBreak, text)
        if under != nil {
            let (_, lineBreak) = range(of: index)
            pages[index] = page
            self.end(LineLayout(), lineBreak, text)
        }
    }

    /// The most lines of words that are bold in one pair of marks.
    private static let mostBold = 8

    /// The words of a line without the ** that opens or ends what is bold over several lines: a title with line breaks.
    private mutating func insideBold(_ words: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange {
        if let last = boldEnd {
            if last <= index { boldEnd = nil }
            return last == index && text.has("**", before: words.end) ? ByteRange(words.start, words.end - 2) : words
        }
        guard text.has("**", at: words.start), text.find("**", from: words.start + 2, to: words.end) == nil else {
            return words
        }
        for line in (index + 1)..<min(index + Self.mostBold, source.lineStarts.count) {
            let below = trimmed(range(of: line).words, text)
            guard let close = text.find("**", from: below.start, to: below.end) else {
                if below.isEmpty { return words }
                continue
            }
            guard close + 2 == below.end, close > below.start else { return words }
            boldEnd = line
            return ByteRange(words.start + 2, words.end)
        }
        return words
    }

    /// Reads on behind tags that end on a line below; the line that is read last.
    private mutating func goOn(
        _ inline: inout MarkdownInline, _ text: borrowing Span<UInt8>
    ) -> (words: ByteRange, lineBreak: Range<Int>) {
        var last = range(of: index)
        while let next = inline.next, next > last.words.end, index + 1 < source.lineStarts.count {
            index += 1
            pages[index] = page
            last = range(of: index)
            guard next <= last.words.end else { continue }
            inline.write(text, from: next, to: text.trimmingBlanks(from: next, to: last.words.end))
        }
        return last
    }

    private func trimmed(_ words: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange {
        let first = text.skippingBlanks(from: words.start, to: words.end)
        return ByteRange(first, text.trimmingBlanks(from: first, to: words.end))
    }

    /// Tags that centre stand on lines of their own, too: <center>, words, </center>.
    private mutating func follow(_ isOpened: Bool, _ words: ByteRange, _ text: borrowing Span<UInt8>) {
        guard isOpened || isCentred else { return }
        let isClosed =
            text.findLetters("</center>", from: words.start, to: words.end) != nil
            || text.findLetters("</div>", from: words.start, to: words.end) != nil
            || text.findLetters("</p>", from: words.start, to: words.end) != nil
        isCentred = !isClosed
    }

    /// The level of a heading that is marked by a line of = or - under it. A rule under a paragraph is none.
    private func underlined(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> UInt8? {
        guard isAfterBlank, index + 1 < source.lineStarts.count, end > start, end - start <= Self.longestHeading else {
            return nil
        }
        let next = trimmed(range(of: index + 1).words, text)
        guard let mark = MarkdownPrefix.rule(text, from: next.start, to: next.end) else { return nil }
        if mark == UInt8(ascii: "=") { return 1 }
        let isSentence =
            text.has("。", before: end) || text.has(.semicolon, before: end) || text.has(.colon, before: end)
        return mark == UInt8(ascii: "-") && !isSentence ? 2 : nil
    }

    /// More bytes than a heading over a rule has.
    private static let longestHeading = 180

    /// [name]: address
    private func isDefinition(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Bool {
        guard text[start] == UInt8(ascii: "["), let close = text.find("]:", from: start, to: end) else { return false }
        let address = text.skippingBlanks(from: close + 2, to: end)
        return text.has("http", at: address) || text.has("<http", at: address) || text.has("./", at: address)
    }

    // MARK: Code

    private mutating func openFence(_ first: Int, _ words: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        let mark = text[first]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), first - words.start < 4 else { return false }
        var end = first
        while end < words.end, text[end] == mark { end += 1 }
        guard end - first >= 3, mark != UInt8(ascii: "`") || !text.contains("`", from: end, to: words.end) else {
            return false
        }
        // Language models put whole documents into ```markdown.
        let isMarkdown = text.hasLetters("markdown", at: end) || text.hasLetters("md", at: end)
        let closesMarkdown = text.skippingBlanks(from: end, to: words.end) == words.end && isInMarkdown
        if isMarkdown {
            isInMarkdown = true
        } else if closesMarkdown {
            isInMarkdown = false
        } else {
            fence = (mark, end - first)
        }
        return true
    }

    private var isInMarkdown = false

    private mutating func code(
        _ fence: (mark: UInt8, count: Int), _ first: Int, _ words: ByteRange, _ lineBreak: Range<Int>,
        _ text: borrowing Span<UInt8>
    ) {
        var end = first
        while end < words.end, text[end] == fence.mark { end += 1 }
        if end - first >= fence.count, text.skippingBlanks(from: end, to: words.end) == words.end {
            self.fence = nil
        } else {
            output.copy(words.range, of: text)
        }
        self.end(LineLayout(), lineBreak, text)
    }

    // MARK: What stands over several lines

    /// Goes on behind a mark that ends inside of a line: the rest of that line is read as one of its own.
    private mutating func skip(to end: Int, _ layout: LineLayout, _ text: borrowing Span<UInt8>) {
        while true {
            let (words, lineBreak) = range(of: index)
            guard end > words.end || text.skippingBlanks(from: end, to: words.end) == words.end else {
                if !output.isAtLineStart { output.endLine(layout, 0..<0, of: text) }
                return paragraph(ByteRange(end, words.end), lineBreak, text)
            }
            pages[index] = page
            let isLast = end <= lineBreak.upperBound || lineBreak.isEmpty
            if isLast { return self.end(layout, lineBreak, text) }
            if output.isAtLineStart { output.endLine(LineLayout(), lineBreak, of: text) }
            index += 1
        }
    }

    private mutating func comment(from start: Int, to end: Int, _ text: borrowing Span<UInt8>) {
        let first = index
        let number = MarkdownComment.page(text, from: start + 4, to: end - 3)
        if let number { page = number }
        let last = source.line(at: end - 1) - 1
        let behind = range(of: last).words
        if text.skippingBlanks(from: end, to: behind.end) == behind.end {
            exclude(first...last, ByteRange(start, end), number == nil ? .pageHeader : .pageNumber)
        }
        skip(to: end, LineLayout(), text)
    }

    private mutating func table(at start: Int, _ text: borrowing Span<UInt8>) {
        var table = MarkdownHTMLTable(output)
        let end = table.write(text, at: start)
        table.finish()
        output = table.output
        skip(to: end, table.layout, text)
    }

    // MARK: Front matter

    /// Reads the fields before the text, between lines of ---; the index of the line behind them. What they call title: is
    /// what a page calls so: not shown. Fields that pages and crawlers have (文号: …, publish_date: …) are a page's table.
    private mutating func frontMatter(_ text: borrowing Span<UInt8>) -> Int {
        guard let last = MarkdownComment.frontMatterEnd(of: source, in: text) else { return 0 }
        var run: ClosedRange<Int>?
        func close(_ reader: inout MarkdownReader, _ text: borrowing Span<UInt8>) {
            guard let lines = run else { return }
            let first = reader.trimmed(reader.range(of: lines.lowerBound).words, text).start
            let end = reader.trimmed(reader.range(of: lines.upperBound).words, text).end
            reader.exclude(lines, ByteRange(first, end), .pageHeader)
            run = nil
        }
        for line in 0...last {
            let (words, lineBreak) = range(of: line)
            if line > 0, line < last, let title = MarkdownComment.title(text, in: words), !output.hasPieces {
                close(&self, text)
                output.copy(title.range, of: text)
                var layout = LineLayout()
                layout.frame = .unseen
                output.endLine(layout, lineBreak, of: text)
            } else if line > 0, line < last, let field = MarkdownComment.field(text, in: trimmed(words, text)) {
                close(&self, text)
                output.copy(field.name.range, of: text)
                output.copy(field.value.range, of: text)
                output.endLine(LineLayout(), lineBreak, of: text)
            } else {
                // A blank line ends no run, and is none.
                if line > 0, line < last, !trimmed(words, text).isEmpty { run = (run?.lowerBound ?? line)...line }
                output.endLine(LineLayout(), lineBreak, of: text)
            }
        }
        close(&self, text)
        return last + 1
    }
}
