/// Arabic numerals in both widths: 12, １２.
enum ArabicNumeral {
    /// The number at an offset, how many figures it has, and where it ends; `nil` if there is none.
    ///
    /// More than nine figures are no number.
    static func read(_ text: borrowing Span<UInt8>, at start: Int) -> (value: Int, count: Int, end: Int)? {
        var offset = start
        var value = 0
        var count = 0
        while let digit = digit(text, at: offset) {
            guard count < 9 else { return nil }
            value = value * 10 + digit.value
            count += 1
            offset = digit.end
        }
        return count == 0 ? nil : (value, count, offset)
    }

    /// The same of figures that may have a blank between each other, as justified lines are copied: 2 0 2 1.
    static func readSpaced(_ text: borrowing Span<UInt8>, at start: Int) -> (value: Int, count: Int, end: Int)? {
        guard var number = read(text, at: start) else { return nil }
        while number.end < text.count {
            let blank = text.blankLength(at: number.end)
            guard blank > 0, !isLineBreak(text[number.end]), let next = read(text, at: number.end + blank) else {
                break
            }
            guard number.count + next.count <= 9 else { return nil }
            for _ in 0..<next.count { number.value *= 10 }
            number = (number.value + next.value, number.count + next.count, next.end)
        }
        return number
    }

    private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// One figure of either width.
    @inline(__always)
    static func digit(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        guard offset < text.count else { return nil }
        let byte = text[offset]
        if byte.isDigit { return (Int(byte) - 0x30, offset + 1) }
        // ０…９ are EF BC 90 … EF BC 99.
        guard byte == 0xEF, offset + 2 < text.count, text[offset + 1] == 0xBC else { return nil }
        let last = text[offset + 2]
        return last >= 0x90 && last <= 0x99 ? (Int(last) - 0x90, offset + 3) : nil
    }
}
