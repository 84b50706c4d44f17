/// A remark with what a person needs to find its place.
package struct PlacedRemark: Sendable {
    package let remark: Remark
    /// 1-based; `nil` for what concerns the whole document, as for `column`, `words` and `block`.
    package let line: Int?
    /// 1-based, in Unicode scalars.
    package let column: Int?
    /// The printed page, from 1; `nil` where the source has no pages.
    package let page: Int?
    /// Which of the lines with words it is, from 1: in a Word document the paragraph.
    package let paragraph: Int?
    /// What stands at the place, to the end of the sentence or line; at most 40 characters, with … for the rest.
    package let words: String?
    /// The innermost block around the place; `nil` in what surrounds the body as well.
    package let block: Block?

    /// The message, and the words behind it where it does not hold them.
    package func sentence(in language: Language) -> String {
        let message = remark.wording.text(in: language)
        guard let words, !isQuoted else { return message }
        // What is missing is not there to be quoted.
        switch (language, remark.isMissing) {
        case (.english, true): return "\(message), near “\(words)”"
        case (.english, false): return "\(message): “\(words)”"
        case (.chinese, true): return "\(message)，在“\(words)”处"
        case (.chinese, false): return "\(message)：“\(words)”"
        }
    }

    private let isQuoted: Bool

    fileprivate init(_ remark: Remark, in document: Document, places: inout PlaceCounter) {
        self.remark = remark
        guard let range = remark.range else {
            (line, column, page, paragraph, words, block, isQuoted) = (nil, nil, nil, nil, nil, nil, false)
            return
        }
        let place = places.place(at: range.lowerBound)
        (line, column) = (place.line, place.column)
        let number = Int(document.text.layout(ofLine: place.line).page)
        page = number > 0 ? number : nil
        let hasParagraphs = document.source.format == .docx || document.source.format == .doc
        paragraph = hasParagraphs ? places.paragraph(ofLine: place.line) : nil
        words = document.text.quotation(of: range)
        block = document.innermostBlock(at: range.lowerBound)
        // Nearly all messages are English words alone.
        let mayQuote = remark.wording.english.utf8.contains { $0 >= 0x80 }
        isQuoted =
            mayQuote
            && document.text.bytes.withSpan { text in
                let message = Array(remark.wording.english.utf8)
                return message.span.find(text.extracting(range.clamped(to: 0..<text.count)), from: 0) != nil
            }
    }
}

extension Document {
    /// Calls back with remarks, which are in the order of the text, and their places. O(text), however long its lines are.
    package func place(_ remarks: [Remark], _ body: (PlacedRemark) -> Void) {
        var places = PlaceCounter(text)
        for remark in remarks { body(PlacedRemark(remark, in: self, places: &places)) }
    }

    /// The last block that begins at or before an offset and reaches over it, or a block around that. O(log blocks).
    fileprivate func innermostBlock(at offset: Int) -> Block? {
        let index = tree.innermost(at: offset)
        return index < 0 ? nil : Block(document: self, index: index)
    }
}

extension Tree {
    /// The index of that block; -1 for none. O(log blocks).
    func innermost(at offset: Int) -> Int {
        var low = 0
        var high = nodes.count
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle].range.start <= offset { low = middle + 1 } else { high = middle }
        }
        var index = low - 1
        while index >= 0, nodes[index].range.end <= offset { index = Int(nodes[index].parent) }
        return index
    }
}

extension SourceText {
    /// The words at a place, for a message that speaks of them; `nil` where there are none.
    fileprivate func quotation(of range: Range<Int>) -> String? {
        bytes.withSpan { text in
            // The place of a line break is that of the words behind it.
            var start = min(range.lowerBound, text.count)
            while start < text.count, text[start] <= 0x20 || text.blankLength(at: start) > 0 {
                start += max(1, text.blankLength(at: start))
            }
            let first = Self.startOfContext(text, at: start, to: range.upperBound)
            var end = first
            var count = 0
            while end < text.count, text[end] != 0x0A, text[end] != 0x0D {
                if count == 40 { return text.string(in: ByteRange(first, end)) + "…" }
                let isEnd = text.has("。", at: end)
                end = min(end + max(1, text.characterLength(at: end)), text.count)
                count += 1
                if isEnd, end >= range.upperBound, end > start { break }
            }
            return end > first ? text.string(in: ByteRange(first, end)) : nil
        }
    }

    /// A mark alone says nothing: the words before it on its line are quoted too, up to ten characters.
    private static func startOfContext(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard start < text.count, end - start <= 6, !text.isHan(at: start), ArabicNumeral.digit(text, at: start) == nil,
            text[start] & 0xC0 == 0x80 || text[start] < 0x80 || text[start] >= 0xE2
        else { return start }
        var first = start
        for _ in 0..<10 where first > 0 {
            let previous = text.characterStart(before: first)
            guard text[previous] != 0x0A, text[previous] != 0x0D, text.blankLength(at: previous) == 0 else { break }
            first = previous
        }
        return first
    }
}

/// Lines and columns of offsets that are asked for in the order of the text: what lies between them is counted once,
/// however many of them one line has.
private struct PlaceCounter {
    private let text: SourceText
    private var lines: LineCounter
    private var counted = (lines: 0, paragraphs: 0)
    private var last = (line: 0, offset: 0, column: 1)

    init(_ text: SourceText) {
        self.text = text
        lines = LineCounter(text)
    }

    /// How many lines with words there are up to a line; lines are asked for in order.
    mutating func paragraph(ofLine line: Int) -> Int {
        text.bytes.withSpan { bytes in
            while counted.lines < line {
                counted.lines += 1
                let range = text.range(ofLine: counted.lines)
                if bytes.skippingBlanks(from: range.start, to: range.end) < range.end { counted.paragraphs += 1 }
            }
        }
        return counted.paragraphs
    }

    mutating func place(at offset: Int) -> (line: Int, column: Int) {
        let line = lines.line(at: offset)
        let goesOn = line == last.line && offset >= last.offset
        let start = goesOn ? last.offset : Int(text.lineStarts[line - 1])
        var column = goesOn ? last.column : 1
        text.bytes.withSpan { bytes in
            for place in start..<max(start, min(offset, bytes.count)) where bytes[place] & 0xC0 != 0x80 { column += 1 }
        }
        last = (line, offset, column)
        return (line, column)
    }
}
