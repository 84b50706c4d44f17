/// Cuts the text into lines with words, and takes lines apart that copying or OCR has joined.
enum LineSplitter {
    /// The lines of the text in order, classified. Blank lines are left out.
    static func split(_ text: SourceText, in bytes: borrowing Span<UInt8>) -> [Line] {
        var lines: [Line] = []
        lines.reserveLarge(text.lineStarts.count / 2 + 1)
        var isHead = true
        var blanks = 2
        for index in text.lineStarts.indices {
            let start = Int(text.lineStarts[index])
            let stop = index + 1 < text.lineStarts.count ? Int(text.lineStarts[index + 1]) : bytes.count
            let end = bytes.trimmingBlanks(from: start, to: stop)
            guard end > start else {
                blanks += 1
                continue
            }
            let first = skippingMarkdown(bytes, from: bytes.skippingBlanks(from: start, to: end), to: end)
            var traits: LineTraits = blanks >= 2 ? .isApart : []
            if first - start >= 8, !isParagraphIndent(bytes, from: start, to: first) { traits.insert(.isSetIn) }
            let whole = line(ByteRange(first, end), number: index + 1, traits, bytes)
            blanks = 0
            if isHead, end - first >= JoinedArticles.leastLength {
                let cuts = JoinedArticles.cuts(in: bytes, whole.range)
                guard cuts.isEmpty else {
                    append(whole, cutAt: cuts, from: start, in: bytes, isHead: &isHead, to: &lines)
                    continue
                }
            }
            append(whole, from: start, in: bytes, isHead: &isHead, to: &lines)
        }
        return lines
    }

    private static func line(
        _ range: ByteRange, number: Int, _ traits: LineTraits, _ text: borrowing Span<UInt8>
    ) -> Line {
        let table = SignTable.standard
        let signs =
            isRunningText(text, from: range.start, to: range.end)
            ? table.marks(of: text, from: range.start, to: range.end)
            : table.signs(of: text, from: range.start, to: range.end)
        return Line(range: range, number: number, traits: traits, signs: signs)
    }

    /// Takes apart a text on one line, each part as a line of its own.
    private static func append(
        _ whole: Line, cutAt cuts: [Int], from lineStart: Int, in text: borrowing Span<UInt8>, isHead: inout Bool,
        to lines: inout [Line]
    ) {
        var start = whole.range.start
        for stop in cuts + [whole.range.end] {
            let end = text.trimmingBlanks(from: start, to: stop)
            var part = line(ByteRange(start, end), number: Int(whole.number), whole.traits, text)
            if start > whole.range.start {
                part.isSplit = true
                part.traits = []
            }
            append(part, from: start > whole.range.start ? start : lineStart, in: text, isHead: &isHead, to: &lines)
            start = text.skippingBlanks(from: stop, to: whole.range.end)
        }
    }

    /// Whether a line is a sentence, or longer than any that rules for short lines look at.
    private static func isRunningText(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        end - start > LineClassifier.longestShort || end - start > 90 && text.has("。", before: end)
    }

    /// Marks of a text that was converted to Markdown are no words: # before a heading, ** around a marker.
    private static func skippingMarkdown(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, text[offset] == UInt8(ascii: "#"), offset - start < 6 { offset += 1 }
        if offset > start, text.blankLength(at: offset) == 0 { return start }
        offset = text.skippingBlanks(from: offset, to: end)
        return text.has("**第", at: offset) ? offset + 2 : offset < end ? offset : start
    }

    /// Two characters of full width, as every paragraph has (7.3.3), are no sign of being set in.
    private static func isParagraphIndent(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        end - start <= 12 && text.has("\u{3000}\u{3000}", at: start)
    }

    /// Columns of a range: two for each character outside of ASCII.
    static func width(of range: ByteRange, in text: borrowing Span<UInt8>) -> Int {
        var width = 0
        var offset = range.start
        while offset < range.end {
            width += text[offset] < 0x80 ? 1 : 2
            offset += text.characterLength(at: offset)
        }
        return width
    }

    private static func append(
        _ line: Line, from lineStart: Int, in text: borrowing Span<UInt8>, isHead: inout Bool, to lines: inout [Line]
    ) {
        let cuts = JoinedLineCuts.find(in: text, line.range, line.signs, isHead: isHead)
        guard !cuts.isEmpty else {
            var line = line
            line.indent = UInt16(clamping: width(of: ByteRange(lineStart, line.range.start), in: text))
            return append(&line, in: text, isHead: &isHead, to: &lines)
        }
        var start = line.range.start
        var (indent, measured) = (0, lineStart)
        for index in 0...cuts.count {
            let stop = index < cuts.count ? cuts[index] : line.range.end
            let end = text.trimmingBlanks(from: start, to: stop)
            let first = text.skippingBlanks(from: start, to: end)
            start = stop
            guard end > first else { continue }
            var part = line
            part.range = ByteRange(first, end)
            indent += width(of: ByteRange(measured, first), in: text)
            measured = first
            part.indent = UInt16(clamping: indent)
            if first > line.range.start {
                part.isSplit = true
                part.traits = []
            }
            append(&part, in: text, isHead: &isHead, to: &lines)
        }
    }

    private static func append(
        _ line: inout Line, in text: borrowing Span<UInt8>, isHead: inout Bool, to lines: inout [Line]
    ) {
        LineClassifier.classify(&line, in: text)
        if line.traits.contains(.division) { isHead = false }
        lines.append(line)
    }
}
