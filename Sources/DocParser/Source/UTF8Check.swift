/// Validation of UTF-8 (The Unicode Standard, table 3-7).
enum UTF8Check {
    /// The offset of the first byte from `start` on that begins no valid character; the number of bytes if all is valid.
    static func firstFault(in bytes: Span<UInt8>, from start: Int = 0) -> Int {
        var offset = start
        while offset < bytes.count {
            if offset >= start + 2, offset <= bytes.count - stretch {
                let length = plainLength(in: bytes, at: offset)
                offset += length
                if length > 0 { continue }
            }
            // A stretch with a fault, or with one of the few characters that it can't tell.
            let end = min(bytes.count, offset + stretch)
            while offset < end {
                let length = validLength(in: bytes, at: offset)
                if length <= 0 { return offset }
                offset += length
            }
        }
        return offset
    }

    /// How many bytes are looked at together.
    private static let stretch = 48

    /// The length of the whole characters in a stretch that begins with a character, if they are valid and none of
    /// those that need a look at their second byte or have four bytes; else 0.
    @inline(__always)
    private static func plainLength(in bytes: Span<UInt8>, at offset: Int) -> Int {
        precondition(offset >= 2 && offset <= bytes.count - stretch)
        if bytes[offset] < 0x80 {
            if isASCII(bytes, at: offset) { return stretch }
        } else if isChinese(bytes, at: offset) {
            return stretch
        }
        let plain =
            plainBytes(in: bytes, at: offset) & plainBytes(in: bytes, at: offset + 16)
            & plainBytes(in: bytes, at: offset + 32)
        guard plain.isMarked(with: plain) else { return 0 }
        let end = offset + stretch
        return bytes[end - 1] >= 0xC0 ? stretch - 1 : bytes[end - 2] >= 0xE0 ? stretch - 2 : stretch
    }

    /// Whether a stretch is ASCII, as most of a web page is.
    @inline(__always)
    private static func isASCII(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        let all =
            bytes.uncheckedBlock(at: offset) | bytes.uncheckedBlock(at: offset + 16)
            | bytes.uncheckedBlock(at: offset + 32)
        return (~all).isMarked(with: ~all)
    }

    /// Whether a stretch is sixteen characters of three bytes, none of which needs a look at its second byte, as half of
    /// a Chinese text is: then it is known which bytes begin characters, and a third of the work is enough.
    @inline(__always)
    private static func isChinese(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        let (first, second, third) = (
            bytes.uncheckedBlock(at: offset), bytes.uncheckedBlock(at: offset + 16),
            bytes.uncheckedBlock(at: offset + 32)
        )
        // The high bits of a byte that begins a character and of one that goes on; 16 is one more than five times three.
        let (a, b, c): (UInt8, UInt8, UInt8) = (0xF0, 0xC0, 0xC0)
        let (x, y, z): (UInt8, UInt8, UInt8) = (0xE0, 0x80, 0x80)
        let wrong =
            ((first & SIMD16(a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a))
                ^ SIMD16(x, y, z, x, y, z, x, y, z, x, y, z, x, y, z, x))
            | ((second & SIMD16(b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b))
                ^ SIMD16(y, z, x, y, z, x, y, z, x, y, z, x, y, z, x, y))
            | ((third & SIMD16(c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c))
                ^ SIMD16(z, x, y, z, x, y, z, x, y, z, x, y, z, x, y, z))
        let words = unsafe unsafeBitCast(wrong, to: SIMD2<UInt64>.self)
        guard words[0] | words[1] == 0 else { return false }
        let isPlain = isPlainLead(first) & isPlainLead(second) & isPlainLead(third)
        return isPlain.isMarked(with: isPlain)
    }

    /// The highest bit of each byte that is neither E0 nor ED.
    @inline(__always)
    private static func isPlainLead(_ block: SIMD16<UInt8>) -> SIMD16<UInt8> {
        block.others(than: SIMD16(repeating: 0xE0)) & block.others(than: SIMD16(repeating: 0xED))
    }

    /// The highest bit of each of sixteen bytes that stands where it may.
    ///
    /// A byte goes on a character exactly where the byte before it begins one, or the byte before that one of three.
    @inline(__always)
    private static func plainBytes(in bytes: Span<UInt8>, at offset: Int) -> SIMD16<UInt8> {
        let block = bytes.uncheckedBlock(at: offset)
        let last = bytes.uncheckedBlock(at: offset - 1)
        let second = bytes.uncheckedBlock(at: offset - 2)
        let secondTwice = second &+ second
        let twice = block &+ block
        let four = twice &+ twice
        let goesOn = block & ~twice
        let isExpected = last & (last &+ last) | second & secondTwice & (secondTwice &+ secondTwice)
        let isLong = block & twice & four & (four &+ four)
        return isPlainLead(block)
            & (block & SIMD16(repeating: 0xFE)).others(than: SIMD16(repeating: 0xC0))
            & ~(isLong | (goesOn ^ isExpected))
    }

    /// The length of the valid character at an offset; for any other byte minus the length of the longest prefix of
    /// a character there, which one U+FFFD stands for (The Unicode Standard, 3.9, as `String` does it).
    @inline(__always)
    static func validLength(in bytes: Span<UInt8>, at offset: Int) -> Int {
        let first = bytes[offset]
        if first < 0x80 { return 1 }
        guard first >= 0xC2, first <= 0xF4 else { return -1 }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard offset + 1 < bytes.count, secondBytes(after: first).contains(bytes[offset + 1]) else { return -1 }
        var known = 2
        while known < length {
            guard offset + known < bytes.count, bytes[offset + known] & 0xC0 == 0x80 else { return -known }
            known += 1
        }
        return length
    }

    @inline(__always)
    private static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
        switch first {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }

    /// Whether nothing is wrong with the bytes but that they end within a character.
    static func isCutCharacter(in bytes: Span<UInt8>, at fault: Int) -> Bool {
        let length = validLength(in: bytes, at: fault)
        let lead = bytes[fault]
        return length < 0 && lead >= 0xC2 && lead <= 0xF4 && fault - length == bytes.count
    }
}
