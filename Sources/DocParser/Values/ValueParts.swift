/// Takes values with several parts apart.
enum ValueParts {
    /// Words parted by blanks, \, ； or ，.
    static func words(of range: ByteRange, in text: borrowing Span<UInt8>) -> [ByteRange] {
        parts(of: range, in: text) { text, offset in
            let blank = text.blankLength(at: offset)
            if blank > 0 { return blank }
            return wordMarks.word(text, at: offset)?.utf8CodeUnitCount ?? 0
        }
    }

    /// Organs parted by ， and ；, in lists of copies also by 。, not by 、 inside a group and not inside brackets;
    /// without the closing mark.
    static func groups(of range: ByteRange, in text: borrowing Span<UInt8>) -> [ByteRange] {
        var end = range.end
        while end > range.start, text.has("。", before: end) || text.has(.colon, before: end) {
            end = text.characterStart(before: end)
        }
        if end > range.start, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
        return parts(of: ByteRange(range.start, end), in: text) { text, offset in
            groupMarks.word(text, at: offset)?.utf8CodeUnitCount ?? 0
        }
    }

    private static let wordMarks = WordSet(eitherWidth: ["；", "，", "、", "\\"])
    private static let groupMarks = WordSet(eitherWidth: ["，", "；", "。"])

    /// The parts with words between separators that stand in no brackets; blanks around them are dropped.
    private static func parts(
        of range: ByteRange, in text: borrowing Span<UInt8>,
        separator: (_ text: borrowing Span<UInt8>, _ offset: Int) -> Int
    ) -> [ByteRange] {
        var parts: [ByteRange] = []
        var start = range.start
        var depth = 0
        var offset = range.start
        func close(_ end: Int) {
            let first = text.skippingBlanks(from: start, to: end)
            let last = text.trimmingBlanks(from: first, to: end)
            if text.hasLetter(from: first, to: last) { parts.append(ByteRange(first, last)) }
        }
        while offset < range.end {
            if text.has(.opening, at: offset) { depth += 1 }
            if text.has(.closing, at: offset) { depth -= 1 }
            let length = separator(text, offset)
            if length > 0, depth <= 0 {
                close(offset)
                offset += length
                start = offset
            } else {
                offset += max(length, text.characterLength(at: offset))
            }
        }
        close(range.end)
        return parts
    }
}

extension Span<UInt8> {
    /// The text of a range.
    func string(in range: ByteRange) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        bytes.append(extracting(range.range))
        return String(decoding: bytes, as: UTF8.self)
    }
}
