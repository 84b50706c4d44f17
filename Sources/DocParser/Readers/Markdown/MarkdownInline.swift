/// Writes the words of a line without the marks in it: emphasis, code, links, pictures, tags, escapes.
struct MarkdownInline {
    /// What may be open of a kind and length.
    private struct Mark: Equatable {
        var byte: UInt8
        var count: Int
    }

    private(set) var output: MarkdownOutput
    /// Whether a picture was left out.
    private(set) var hasPicture = false
    /// Whether a tag centres the words.
    private(set) var isCentred = false
    /// Whether all words stand in one pair of **.
    private(set) var isBold = false
    private var open: [Mark] = []
    /// Marks of which the line has no closing one any more.
    private var unclosed: [Mark] = []
    private var copied = 0
    /// What a line break in the words becomes.
    private let lineBreak: GapBreak.Kind

    /// How far away the end of emphasised words is looked for.
    private static let reach = 4_096

    init(_ output: consuming MarkdownOutput, lineBreak: GapBreak.Kind = .line) {
        self.output = output
        self.lineBreak = lineBreak
    }

    /// What was written; nothing is left.
    mutating func takeOutput() -> MarkdownOutput { output.taken() }

    /// Where to read on, if the last tag ends behind the range that was written.
    private(set) var next: Int?

    /// Writes the words of a range that lies on one line.
    mutating func write(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) {
        copied = start
        next = nil
        let first = text.skippingBlanks(from: start, to: end)
        var offset = first
        while offset < end {
            switch text[offset] {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                offset = emphasis(text, at: offset, in: ByteRange(first, end))
            case UInt8(ascii: "`"): offset = code(text, at: offset, to: end)
            case UInt8(ascii: "["): offset = link(text, at: offset, to: end)
            case UInt8(ascii: "!") where text.has("![", at: offset): offset = picture(text, at: offset, to: end)
            case UInt8(ascii: "<"): offset = tag(text, at: offset, to: end)
            case UInt8(ascii: "\\"): offset = escape(text, at: offset, to: end)
            case UInt8(ascii: "&"): offset = reference(text, at: offset, to: end)
            case UInt8(ascii: "$"): offset = formula(text, at: offset, to: end)
            default: offset += 1
            }
        }
        flush(text, to: end)
    }

    /// Copies what was read up to an offset, and goes on behind what is left out there.
    private mutating func flush(_ text: borrowing Span<UInt8>, to end: Int, skippingTo next: Int? = nil) {
        output.copy(copied..<max(copied, end), of: text)
        copied = max(copied, next ?? end)
    }

    @discardableResult
    private mutating func skip(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        flush(text, to: start, skippingTo: end)
        return end
    }

    // MARK: Emphasis

    private mutating func emphasis(_ text: borrowing Span<UInt8>, at start: Int, in line: ByteRange) -> Int {
        let mark = Mark(byte: text[start], count: runLength(text, at: start, to: line.end))
        let end = start + mark.count
        if let next = pictureEnd(text, behind: end, mark, to: line.end) { return skip(text, start, next) }
        // Nested elements leave **words******.
        if mark.count > 3, end == line.end, !open.isEmpty {
            open.removeAll()
            return skip(text, start, end)
        }
        guard mark.count <= 3, mark.byte != UInt8(ascii: "~") || mark.count == 2 else { return end }
        if let last = open.lastIndex(of: mark) {
            guard closes(text, mark, at: start, to: line.end) else { return end }
            open.removeSubrange(last...)
            if mark.count > 1, end == line.end, last == 0, wasBold { isBold = true }
            return skip(text, start, end)
        }
        guard opens(text, mark, at: start, from: line.start, to: line.end), !unclosed.contains(mark) else { return end }
        guard hasEnd(text, of: mark, from: end, to: min(line.end, end + Self.reach)) else {
            if line.end <= end + Self.reach { unclosed.append(mark) }
            return end
        }
        if start == line.start { wasBold = true }
        open.append(mark)
        return skip(text, start, end)
    }

    /// Where an emphasis ends that holds a picture alone, whatever stands behind it: the sign before a day.
    private mutating func pictureEnd(
        _ text: borrowing Span<UInt8>, behind start: Int, _ mark: Mark, to end: Int
    ) -> Int? {
        guard text.has("![", at: start), let close = closing(text, at: start + 1, to: min(end, start + Self.reach)),
            text.has("(", at: close + 1), let target = closing(text, at: close + 1, to: end),
            target + 1 < end, text[target + 1] == mark.byte,
            runLength(text, at: target + 1, to: end) == mark.count
        else { return nil }
        hasPicture = true
        return target + 1 + mark.count
    }

    /// Whether the line began with emphasised words.
    private var wasBold = false

    private func runLength(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, text[offset] == text[start] { offset += 1 }
        return offset - start
    }

    private func hasEnd(_ text: borrowing Span<UInt8>, of mark: Mark, from start: Int, to end: Int) -> Bool {
        var offset = text.firstOffset(of: mark.byte, from: start, to: end)
        while offset < end {
            let count = runLength(text, at: offset, to: end)
            let isNested = count > 3 && offset + count == end
            if count == mark.count || isNested, closes(text, mark, at: offset, to: end) { return true }
            offset = text.firstOffset(of: mark.byte, from: offset + count, to: end)
        }
        return false
    }

    /// Whether emphasised words may begin behind a mark. Chinese text has no blanks around its words, so that a mark may
    /// stand between two characters, but not before a comma or stop: 张**、李** are names that are left out.
    private func opens(
        _ text: borrowing Span<UInt8>, _ mark: Mark, at start: Int, from lineStart: Int, to end: Int
    ) -> Bool {
        let next = start + mark.count
        // Converters write **　　一、总则** too.
        let opensLine = start == lineStart && mark.count == 2
        guard next < end, opensLine || text.blankLength(at: next) == 0 else { return false }
        if mark.byte == UInt8(ascii: "_"), start > lineStart, !isBoundary(text, before: start) { return false }
        return !Self.closers.begin(text, at: next)
    }

    private func closes(_ text: borrowing Span<UInt8>, _ mark: Mark, at start: Int, to end: Int) -> Bool {
        guard start > 0, text[start - 1] > 0x20, text.trimmingBlanks(from: max(0, start - 3), to: start) == start else {
            return false
        }
        let next = start + mark.count
        return mark.byte != UInt8(ascii: "_") || next >= end || isBoundary(text, at: next)
    }

    private func isBoundary(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        text.blankLength(at: offset) > 0 || !text.hasLetter(from: offset, to: offset + text.characterLength(at: offset))
    }

    private func isBoundary(_ text: borrowing Span<UInt8>, before offset: Int) -> Bool {
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return isBoundary(text, at: start)
    }

    private static let closers = WordSet(eitherWidth: ["、", "，", "。", "；", "：", "！", "？", "）", "》", "”", "’", "】", "〕"])

    // MARK: Other marks

    /// The words of a code span are taken as they are.
    private mutating func code(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        let count = runLength(text, at: start, to: end)
        var close = text.firstOffset(of: UInt8(ascii: "`"), from: start + count, to: end)
        while close < end {
            let length = runLength(text, at: close, to: end)
            if length == count {
                skip(text, start, start + count)
                return skip(text, close, close + count)
            }
            close = text.firstOffset(of: UInt8(ascii: "`"), from: close + length, to: end)
        }
        return start + count
    }

    /// [words](address): the words are read on, the address is left out where they end.
    private mutating func link(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard let close = closing(text, at: start, to: min(end, start + Self.reach)), text.has("(", at: close + 1),
            let target = closing(text, at: close + 1, to: min(end, close + Self.reach)),
            isAddress(text, from: close + 2, to: target)
        else { return start + 1 }
        skip(text, start, start + 1)
        var words = MarkdownInline(output.taken(), lineBreak: lineBreak)
        words.write(text, from: start + 1, to: close)
        output = words.takeOutput()
        hasPicture = hasPicture || words.hasPicture
        copied = target + 1
        return target + 1
    }

    private mutating func picture(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard let close = closing(text, at: start + 1, to: min(end, start + Self.reach)),
            text.has("(", at: close + 1), let target = closing(text, at: close + 1, to: end)
        else { return start + 2 }
        hasPicture = true
        return skip(text, start, target + 1)
    }

    /// Figures that a converter took for a formula: $1 5$ of 第 $1 5$ 号, $98 \\%$. They are written without their blanks;
    /// what has letters or commands is a formula.
    private mutating func formula(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        let close = text.firstOffset(of: UInt8(ascii: "$"), from: start + 1, to: min(end, start + Self.longestFigures))
        let inside = start + 1..<close
        guard close < end, text[close] == UInt8(ascii: "$"), inside.contains(where: { text[$0].isDigit }),
            inside.allSatisfy({ text[$0] <= 0x20 || Self.isOfFigures(text[$0]) || text[$0] >= 0x80 }),
            !text.hasHan(in: ByteRange(start + 1, close))
        else { return start + 1 }
        skip(text, start, start + 1)
        for offset in inside where text[offset] <= 0x20 || text[offset] == UInt8(ascii: "\\") {
            skip(text, offset, offset + 1)
        }
        return skip(text, close, close + 1)
    }

    private static let longestFigures = 60

    private static func isOfFigures(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "%"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "\\"),
            UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "-"), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    /// The bracket that closes the one at an offset.
    private func closing(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int? {
        let bracket = text[start]
        let close = bracket == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        var depth = 0
        for offset in start..<end {
            if text[offset] == bracket { depth += 1 }
            if text[offset] == close {
                depth -= 1
                if depth == 0 { return offset }
            }
        }
        return nil
    }

    /// No blank but before a title in quotes; figures alone are words in brackets. Lists of contents of Word have \l, links
    /// that a script follows nothing or javascript:.
    private func isAddress(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        if start == end || text.has("javascript:", at: start) { return true }
        var offset = start
        while offset < end, text[offset] > 0x20 { offset += 1 }
        let quote = text.skippingBlanks(from: offset, to: end)
        guard offset > start, quote == end || text[quote] == UInt8(ascii: "\"") || text[quote] == UInt8(ascii: "'")
        else { return false }
        return (start..<offset).contains { text[$0] == UInt8(ascii: ".") || text[$0] == UInt8(ascii: "/") }
            || text[start] == UInt8(ascii: "#") || text.has("\\l", at: start) && offset == start + 2
    }

    /// Tags of HTML and comments; <br> ends the line.
    private mutating func tag(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        if text.has("<!--", at: start), let close = text.find("-->", from: start + 4, to: end) {
            return skip(text, start, close + 3)
        }
        guard let tag = MarkdownTag(text, at: start, to: end) ?? broken(text, at: start, to: end) else {
            return start + 1
        }
        skip(text, start, tag.end)
        if tag.end > end { next = tag.end }
        if tag.isCentring { isCentred = true }
        if tag.element == .img { hasPicture = true }
        if tag.element == .br, output.hasWords, text.skippingBlanks(from: tag.end, to: end) < end {
            lineBreaks(text)
        }
        return tag.end
    }

    /// A tag that ends on another line: without a blank line or a further tag before its end.
    private func broken(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> MarkdownTag? {
        guard lineBreak == .line, let tag = MarkdownTag(text, at: start, to: text.count) else { return nil }
        var isLineEmpty = false
        for offset in (start + 1)..<tag.end {
            let byte = text[offset]
            if byte == UInt8(ascii: "<") || isLineEmpty && byte == 0x0A { return nil }
            if byte == 0x0A { isLineEmpty = true } else if byte > 0x20 { isLineEmpty = false }
        }
        return tag
    }

    private mutating func lineBreaks(_ text: borrowing Span<UInt8>) {
        if lineBreak == .line {
            output.endLine(LineLayout(), 0..<0, of: text)
        } else {
            output.insert(lineBreak)
        }
    }

    private mutating func escape(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard start + 1 < end else { return skip(text, start, end) }
        let byte = text[start + 1]
        let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
        let isFigure = byte.isDigit
        guard byte > 0x20, byte < 0x7F, !isLetter, !isFigure else { return start + 1 }
        skip(text, start, start + 1)
        return start + 2
    }

    /// &nbsp; and its like are blanks, &amp; is &; others stay as they are written.
    private mutating func reference(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard let (scalar, next) = HTMLReference.read(at: start, to: end, in: text) else { return start + 1 }
        if scalar == 0x26, next > start + 1 { return skip(text, start + 1, next) }
        let isBlank = scalar <= 0x20 || scalar == 0xA0 || scalar >= 0x2000 && scalar <= 0x200D || scalar == 0x3000
        guard isBlank else { return next }
        skip(text, start, next)
        output.insert(.blank)
        return next
    }
}
