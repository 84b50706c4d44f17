/// Cuts the text into lines with words, and takes lines apart that copying or OCR has joined.
struct LineSplitter {
    private var lines: [Line] = []
    /// Whether no division has begun yet.
    private var isHead = true
    /// Whether the addressees or the words that lead in to the text have come.
    private var hasBegun = false

    private init() {}

    /// The lines of the text in order, classified. Blank lines are left out.
    static func split(_ text: SourceText, in bytes: borrowing Span<UInt8>) -> [Line] {
        var splitter = LineSplitter()
        splitter.lines.reserveLarge(text.lineStarts.count / 2 + 1)
        let table = SignTable.standard
        var blanks = 2
        for index in text.lineStarts.indices {
            let start = Int(text.lineStarts[index])
            let stop = index + 1 < text.lineStarts.count ? Int(text.lineStarts[index + 1]) : bytes.count
            let end = bytes.trimmingBlanks(from: start, to: stop)
            // | alone, and several, are what is left of an empty row.
            guard end > start, bytes[end - 1] != UInt8(ascii: "|") || !isEmptyRow(ByteRange(start, end), in: bytes)
            else {
                blanks += 1
                continue
            }
            var range = ByteRange(bytes.skippingBlanks(from: start, to: end), end)
            if bytes[end - 1] == UInt8(ascii: "|") { range = withoutLooseBar(range, in: bytes) }
            let (first, last) = (bytes[range.start], bytes[range.end - 1])
            if first == UInt8(ascii: "#") || first == UInt8(ascii: "*") || last == UInt8(ascii: "*") {
                range = MarkdownMarks.words(bytes, from: range.start, to: range.end)
            }
            range = withoutStop(range, in: bytes)
            var traits: LineTraits = blanks >= 2 ? .isApart : []
            if range.start - start >= 8, !isParagraphIndent(bytes, from: start, to: range.start) {
                traits.insert(.isSetIn)
            }
            blanks = 0
            var line = Line(range: range, number: index + 1, traits: traits, signs: signs(of: range, table, bytes))
            line.indent = UInt16(clamping: width(of: ByteRange(start, range.start), in: bytes))
            splitter.appendLine(line, in: bytes)
        }
        return splitter.lines
    }

    /// A line without the bars behind its words, | or | |||: what was laid out as the only cell of a row is none.
    private static func withoutLooseBar(_ range: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        guard let bar = text.find("|", from: range.start, to: range.end),
            isEmptyRow(ByteRange(bar, range.end), in: text)
        else { return range }
        let end = text.trimmingBlanks(from: range.start, to: bar)
        return end > range.start ? ByteRange(range.start, end) : range
    }

    /// A line that is a day without the stop behind it, which no sentence ends: 2021年6月9日。
    @inline(__always)
    private static func withoutStop(_ range: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        guard range.count <= longestDay else { return range }
        let stop = text[range.end - 1] == UInt8(ascii: ".") ? 1 : text.has("。", before: range.end) ? 3 : 0
        let end = range.end - stop
        guard stop > 0, end > range.start, text.has("日", before: end),
            DateReader.isWhole(text, in: ByteRange(range.start, end))
        else { return range }
        return ByteRange(range.start, end)
    }

    /// A day with blanks between its parts, and the stop.
    private static let longestDay = 60

    /// Whether nothing stands in a range but bars and blanks.
    private static func isEmptyRow(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        var offset = range.start
        while offset < range.end {
            let isBar = text[offset] == UInt8(ascii: "|")
            let next = isBar ? offset + 1 : text.skippingBlanks(from: offset, to: range.end)
            guard next > offset else { return false }
            offset = next
        }
        return true
    }

    private static func signs(
        of range: ByteRange, _ table: SignTable, _ text: borrowing Span<UInt8>
    ) -> LineSigns {
        isRunningText(text, from: range.start, to: range.end)
            ? table.marks(of: text, from: range.start, to: range.end)
            : table.signs(of: text, from: range.start, to: range.end)
    }

    /// Whether a line is a sentence, or longer than any that rules for short lines look at.
    private static func isRunningText(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        end - start > LineClassifier.longestShort || end - start > 90 && text.has("。", before: end)
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

    /// Appends a line, or each paragraph where it holds several.
    @inline(__always)
    private mutating func appendLine(_ line: consuming Line, in text: borrowing Span<UInt8>) {
        let cuts = line.signs.contains(.blank) ? JoinedParagraphs.cuts(in: text, line.range) : []
        guard !cuts.isEmpty else { return appendText(line, in: text) }
        for var part in Self.parts(of: line, cutAt: cuts, in: text) {
            part.signs = Self.signs(of: part.range, .standard, text)
            if part.isSplit { part.indent = Self.paragraphIndent }
            appendText(part, in: text)
        }
    }

    /// The columns of two blanks of full width.
    private static let paragraphIndent: UInt16 = 4

    /// Appends a line, or each article where it holds a whole text as a line of its own.
    @inline(__always)
    private mutating func appendText(_ line: consuming Line, in text: borrowing Span<UInt8>) {
        let mayHoldText = isHead && line.range.count >= JoinedArticles.leastLength
        let cuts = mayHoldText ? JoinedArticles.cuts(in: text, line.range) : []
        guard !cuts.isEmpty else { return append(line, in: text) }
        for var part in Self.parts(of: line, cutAt: cuts, in: text) {
            part.signs = Self.signs(of: part.range, .standard, text)
            if part.isSplit { part.indent = 0 }
            append(part, in: text)
        }
    }

    /// Appends a line, or each part of it where lines of head or tail were joined.
    private mutating func append(_ line: consuming Line, in text: borrowing Span<UInt8>) {
        line.marker = HeadingMarkerReader.read(text, at: line.range.start, end: line.range.end)
        let cuts = JoinedLineCuts.find(
            in: text, line, isHead: isHead, hasBegun: hasBegun, below: isHead ? lines.last : nil)
        // Most lines are whole, and need no list of parts.
        guard !cuts.isEmpty else { return classify(line, in: text) }
        var (indent, measured) = (Int(line.indent), line.range.start)
        for var part in Self.parts(of: line, cutAt: cuts, in: text) {
            indent += Self.width(of: ByteRange(measured, part.range.start), in: text)
            measured = part.range.start
            part.indent = UInt16(clamping: indent)
            part.marker = HeadingMarkerReader.read(text, at: part.range.start, end: part.range.end)
            classify(part, in: text)
        }
    }

    /// In the text a number with a day or state beside it, or a stroke before it, is a row of a list of documents.
    @inline(never)
    private static func dropListed(_ line: inout Line, in text: borrowing Span<UInt8>) {
        // Entries of a list have strokes before them, too.
        let isEntry = text[line.range.start] < 0xE4 && NumberLine.strokes.begin(text, at: line.range.start)
        guard
            isEntry
                || !line.signs.isDisjoint(with: [.blank, .comma])
                    && NumberLine(text, in: line.range)?.cells.isEmpty == false
        else { return }
        line.traits.remove(.number)
    }

    @inline(__always)
    private mutating func classify(_ line: consuming Line, in text: borrowing Span<UInt8>) {
        LineClassifier.classifyMarked(&line, in: text)
        if line.traits.contains(.division) { isHead = false }
        if !line.traits.isDisjoint(with: [.addressees, .leadIn]) { hasBegun = true }
        if hasBegun, line.traits.contains(.number) { Self.dropListed(&line, in: text) }
        lines.append(line)
    }

    /// ——
    private static let longestMark = 9

    /// The parts of a line that begin at its beginning and at some offsets inside it; blank parts are left out.
    private static func parts(of line: Line, cutAt cuts: [Int], in text: borrowing Span<UInt8>) -> [Line] {
        var parts: [Line] = []
        var start = line.range.start
        for stop in cuts + [line.range.end] {
            let end = text.trimmingBlanks(from: start, to: stop)
            let first = text.skippingBlanks(from: start, to: end)
            // The stroke or colon between a title and its number is neither's.
            let isMark =
                start > line.range.start && stop < line.range.end && end - first <= longestMark
                && !text.hasLetter(from: first, to: end)
            start = stop
            guard end > first, !isMark else { continue }
            var part = line
            part.range = ByteRange(first, end)
            if first > line.range.start {
                part.isSplit = true
                part.traits = []
            }
            parts.append(part)
        }
        return parts
    }
}
