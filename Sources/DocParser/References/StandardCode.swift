/// The code of a standard, which ends in a dash and the year: GB 50016-2014, JTG/T 3610—2019, DB32/T 4077.1-2021, 建标144-2010.
enum StandardCode {
    /// Where the code begins that ends at an offset; `nil` for a span of years (2016-2020) and all else.
    static func start(_ text: borrowing Span<UInt8>, before end: Int, from limit: Int) -> Int? {
        guard end - 4 > limit, let year = ArabicNumeral.read(text, at: end - 4), year.count == 4, year.end == end,
            let dash = dashes.word(text, before: end - 4)
        else { return nil }
        var start = end - 4 - dash.utf8CodeUnitCount
        guard start > limit, text[start - 1].isDigit else { return nil }
        var hasLetter = false
        while start > limit, isPart(text[start - 1]) {
            start -= 1
            hasLetter = hasLetter || isLetter(text[start])
        }
        // 建标, 水标: the ministries' own.
        if !hasLetter, start - 6 >= limit, text.has("标", before: start) { return start - 6 }
        while start < end, !isLetter(text[start]) { start += 1 }
        return hasLetter ? start : nil
    }

    /// Behind the code at an offset.
    static func end(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> Int? {
        guard start < limit, isLetter(text[start]) else { return nil }
        var offset = start
        while offset < limit, isPart(text[offset]) || dashes.begin(text, at: offset) {
            offset += text.characterLength(at: offset)
        }
        return Self.start(text, before: offset, from: start) == start ? offset : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

    private static func isPart(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte.isDigit || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == 0x20
    }

    private static let dashes: WordSet = ["-", "—", "－", "–", "——"]
}
