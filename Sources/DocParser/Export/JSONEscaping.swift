/// Escaping for JSON.
///
/// Unsafe code is here for one thing: the search for bytes that need escaping reads 32 bytes at once, 8 times as fast as
/// byte by byte. The reads stay inside of the range, which the span checks.
extension ByteWriter {
    /// Text inside a JSON string: control characters, `"` and `\` are escaped, everything else stays as it is.
    mutating func appendEscaped(_ source: [UInt8], in range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = Self.endOfPlainRun(in: source, from: start, to: range.upperBound)
            if end > start { append(source, in: start..<end) }
            if end < range.upperBound { appendEscape(of: source[end]) }
            start = end + 1
        }
    }

    private mutating func appendEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append(#"\""#)
        case UInt8(ascii: "\\"): append(#"\\"#)
        case 0x08: append(#"\b"#)
        case 0x09: append(#"\t"#)
        case 0x0A: append(#"\n"#)
        case 0x0C: append(#"\f"#)
        case 0x0D: append(#"\r"#)
        default:
            append(#"\u00"#)
            append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            let digit = byte & 0x0F
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    /// The offset of the first byte that needs escaping; `end` if there is none.
    private static func endOfPlainRun(in source: [UInt8], from start: Int, to end: Int) -> Int {
        let span = source.span
        let raw = unsafe span.bytes
        var offset = start
        while end - offset >= 32 {
            let words = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
            if needsEscaping(words) { break }
            offset += 32
        }
        while end - offset >= 8 {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let found = bytesToEscape(UInt64(littleEndian: word))
            if found != 0 { return offset + found.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < end, !needsEscaping(span[offset]) { offset += 1 }
        return offset
    }

    @inline(__always)
    private static func needsEscaping(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// The high bits of the bytes in a word that need escaping; behind the lowest one there may be false ones.
    ///
    /// Subtracting borrows into the high bit of a byte that is below 0x20, or that an exclusive or has made zero: the
    /// well-known test for a zero byte in a word.
    @inline(__always)
    private static func bytesToEscape(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ 0x2222_2222_2222_2222
        let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let below = (word &- 0x2020_2020_2020_2020) & ~word
        return (below | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes) & 0x8080_8080_8080_8080
    }

    /// The same test for four words at once.
    @inline(__always)
    private static func needsEscaping(_ words: SIMD4<UInt64>) -> Bool {
        let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
        let quotes = words ^ SIMD4(repeating: 0x2222_2222_2222_2222)
        let slashes = words ^ SIMD4(repeating: 0x5C5C_5C5C_5C5C_5C5C)
        let below = (words &- SIMD4(repeating: 0x2020_2020_2020_2020)) & ~words
        let found = below | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
        return (found[0] | found[1] | found[2] | found[3]) & 0x8080_8080_8080_8080 != 0
    }
}
