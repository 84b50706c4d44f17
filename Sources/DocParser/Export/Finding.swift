/// A diagnostic with what a person needs to find its place.
package struct Finding: Sendable {
    package let diagnostic: Diagnostic
    /// 1-based; `nil` for what concerns the whole document, as for `column`, `words` and `block`.
    package let line: Int?
    /// 1-based, in Unicode scalars.
    package let column: Int?
    /// What stands at the place, to the end of the sentence or line; at most 40 characters, with … for the rest.
    package let words: String?
    /// The innermost block around the place; `nil` in what surrounds the body as well.
    package let block: Block?

    /// The message, and the words behind it where it does not hold them.
    package var sentence: String {
        guard let words, !isQuoted else { return diagnostic.message }
        // What is missing is not there to be quoted.
        let isMissing = diagnostic.code == .missingTitle
        return isMissing ? "\(diagnostic.message), near “\(words)”" : "\(diagnostic.message): “\(words)”"
    }

    private let isQuoted: Bool

    fileprivate init(_ diagnostic: Diagnostic, in document: Document, places: inout PlaceCounter) {
        self.diagnostic = diagnostic
        guard let range = diagnostic.range else {
            (line, column, words, block, isQuoted) = (nil, nil, nil, nil, false)
            return
        }
        (line, column) = places.place(at: range.lowerBound)
        words = document.text.quotation(of: range)
        block = document.innermostBlock(at: range.lowerBound)
        // Nearly all messages are English words alone.
        let mayQuote = diagnostic.message.utf8.contains { $0 >= 0x80 }
        isQuoted =
            mayQuote
            && document.text.bytes.withSpan { text in
                let message = Array(diagnostic.message.utf8)
                return message.span.find(text.extracting(range.clamped(to: 0..<text.count)), from: 0) != nil
            }
    }
}

extension Document {
    /// Calls back with the diagnostics and their places, in order. O(text), however long its lines are.
    package func forEachFinding(_ body: (Finding) -> Void) {
        var places = PlaceCounter(text)
        for diagnostic in diagnostics { body(Finding(diagnostic, in: self, places: &places)) }
    }

    /// The last block that begins at or before an offset and reaches over it, or a block around that. O(log blocks).
    fileprivate func innermostBlock(at offset: Int) -> Block? {
        var low = 0
        var high = tree.nodes.count
        while low < high {
            let middle = (low + high) / 2
            if tree.nodes[middle].range.start <= offset { low = middle + 1 } else { high = middle }
        }
        var index = low - 1
        while index >= 0, tree.nodes[index].range.end <= offset { index = Int(tree.nodes[index].parent) }
        return index < 0 ? nil : Block(document: self, index: index)
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
            var end = start
            var count = 0
            while end < text.count, text[end] != 0x0A, text[end] != 0x0D {
                if count == 40 { return text.string(in: ByteRange(start, end)) + "…" }
                let isEnd = text.has("。", at: end)
                end = min(end + max(1, text.characterLength(at: end)), text.count)
                count += 1
                if isEnd, end >= range.upperBound { break }
            }
            return end > start ? text.string(in: ByteRange(start, end)) : nil
        }
    }
}

/// Lines and columns of offsets that are asked for in the order of the text: what lies between them is counted once,
/// however many of them one line has.
private struct PlaceCounter {
    private let text: SourceText
    private var lines: LineCounter
    private var last = (line: 0, offset: 0, column: 1)

    init(_ text: SourceText) {
        self.text = text
        lines = LineCounter(text)
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
