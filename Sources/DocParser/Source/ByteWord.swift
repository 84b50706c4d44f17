/// Eight bytes at a time: what makes finding line ends and validating UTF-8 four to six times as fast.
extension Span<UInt8> {
    /// The eight bytes from an offset on, the first of them lowest.
    ///
    /// There is no safe way to load a word from a span; the bounds are checked here, once for eight bytes.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        precondition(offset >= 0 && offset <= count - 8)
        return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    /// The four bytes from an offset on; checked like a word.
    @inline(__always)
    func quad(at offset: Int) -> UInt32 {
        precondition(offset >= 0 && offset <= count - 4)
        return unsafe UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self))
    }

    /// The same anywhere in the text: behind its end the bytes are zero.
    @inline(__always)
    func quad(from offset: Int) -> UInt32 {
        if offset <= count - 4 { return quad(at: offset) }
        var quad: UInt32 = 0
        for place in (offset..<count).reversed() { quad = quad << 8 | UInt32(self[place]) }
        return quad
    }

    /// The sixteen bytes from an offset on; checked like a word.
    @inline(__always)
    func block(at offset: Int) -> SIMD16<UInt8> {
        precondition(offset >= 0 && offset <= count - 16)
        return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// The sixteen bytes from an offset on, unchecked: for loops that check a stretch of several blocks at once.
    @inline(__always)
    func uncheckedBlock(at offset: Int) -> SIMD16<UInt8> {
        unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// The offset of the first such byte from `start` on; `end`, or else the number of bytes, if there is none.
    func firstOffset(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int {
        let end = end ?? count
        var offset = start
        let wanted = SIMD16(repeating: byte)
        precondition(start >= 0 && end <= count)
        // Near places are found with few steps.
        if offset <= end - 16 {
            if let place = uncheckedBlock(at: offset).others(than: wanted).firstUnmarked { return offset + place }
            offset += 16
        }
        while offset <= end - 64 {
            let first = uncheckedBlock(at: offset).others(than: wanted)
            let second = uncheckedBlock(at: offset + 16).others(than: wanted)
            let third = uncheckedBlock(at: offset + 32).others(than: wanted)
            let fourth = uncheckedBlock(at: offset + 48).others(than: wanted)
            guard (first & second).isMarked(with: third & fourth) else { break }
            offset += 64
        }
        while offset <= end - 16 {
            if let place = uncheckedBlock(at: offset).others(than: wanted).firstUnmarked { return offset + place }
            offset += 16
        }
        while offset <= end - 8 {
            let marks = word(at: offset).marks(of: byte)
            if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < end, self[offset] != byte { offset += 1 }
        return Swift.min(offset, end)
    }

    /// The offset of the first byte from `start` on that may begin a mark, a bracket or a figure in a circle: ( or the
    /// first byte of what is no Chinese character; `end` if there is none.
    func firstOffset(ofSymbolFrom start: Int, to end: Int) -> Int {
        var offset = start
        while offset <= end - 16 {
            let bytes = block(at: offset)
            // E2 and E3 but for the last bit, EF, and (.
            let others =
                (bytes & SIMD16(repeating: 0xFE)).others(than: SIMD16(repeating: 0xE2))
                & bytes.others(than: SIMD16(repeating: 0xEF)) & bytes.others(than: SIMD16(repeating: 0x28))
            if let place = others.firstUnmarked { return offset + place }
            offset += 16
        }
        while offset < end, self[offset] & 0xFE != 0xE2, self[offset] != 0xEF, self[offset] != 0x28 { offset += 1 }
        return offset
    }

    /// The offset of the first byte from `start` on that may begin 。 ， ： ； or （, or is one of these in half width; `end`
    /// if there is none.
    func firstOffset(ofPunctuationFrom start: Int, to end: Int) -> Int {
        var offset = start
        while offset <= end - 16 {
            let bytes = block(at: offset)
            // ( and the comma differ in one bit, as do the colon and the semicolon.
            let others =
                bytes.others(than: SIMD16(repeating: 0xE3)) & bytes.others(than: SIMD16(repeating: 0xEF))
                & (bytes | SIMD16(repeating: 0x04)).others(than: SIMD16(repeating: 0x2C))
                & (bytes | SIMD16(repeating: 0x01)).others(than: SIMD16(repeating: 0x3B))
            if let place = others.firstUnmarked { return offset + place }
            offset += 16
        }
        while offset < end, self[offset] != 0xE3, self[offset] != 0xEF, self[offset] | 0x04 != 0x2C,
            self[offset] | 0x01 != 0x3B
        {
            offset += 1
        }
        return offset
    }

    /// The offset of the first byte from `start` on that is one of two; `end` if there is none.
    func firstOffset(ofEither first: UInt8, _ second: UInt8, from start: Int, to end: Int) -> Int {
        var offset = start
        let firsts = SIMD16(repeating: first)
        let seconds = SIMD16(repeating: second)
        while offset <= end - 16 {
            let bytes = block(at: offset)
            let others = bytes.others(than: firsts) & bytes.others(than: seconds)
            if let place = others.firstUnmarked { return offset + place }
            offset += 16
        }
        while offset < end, self[offset] != first, self[offset] != second { offset += 1 }
        return offset
    }
}

/// Sixteen bytes at once. `.!=` and its like are single instructions, while `==` of two vectors is a loop.
extension SIMD16<UInt8> {
    /// All bits of each byte that is not equal to that of another vector.
    ///
    /// A mask has the bits of a vector, which the standard library does not give out in a safe way.
    @inline(__always)
    func others(than bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
        unsafe unsafeBitCast(self .!= bytes, to: SIMD16<UInt8>.self)
    }

    /// The highest bit of each byte that begins a Chinese character (E4 to E9) or goes on any character; the other bits
    /// mean nothing.
    @inline(__always)
    var hanBytes: SIMD16<UInt8> {
        let further = self & ~(self &+ self)
        let first = self &- SIMD16(repeating: 0xE4)
        return further | (first &- SIMD16(repeating: 6)) & ~first
    }

    /// Whether no byte of two vectors is ASCII: mostly so in a Chinese text, and told faster than anything else.
    @inline(__always)
    func isBeyondASCII(with other: SIMD16<UInt8>) -> Bool { isMarked(with: other) }

    /// The highest bits of the bytes whose highest bit is not set, in two words, the first byte lowest.
    @inline(__always)
    var unmarked: (first: UInt64, second: UInt64) {
        let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
        let high: UInt64 = 0x8080_8080_8080_8080
        return (~words[0].littleEndian & high, ~words[1].littleEndian & high)
    }

    /// Whether the highest bits of all bytes of two vectors are set.
    @inline(__always)
    func isMarked(with other: SIMD16<UInt8>) -> Bool {
        let words = unsafe unsafeBitCast(self & other, to: SIMD2<UInt64>.self)
        let high: UInt64 = 0x8080_8080_8080_8080
        return words[0] & words[1] & high == high
    }

    /// The index of the first byte whose highest bit is not set.
    @inline(__always)
    var firstUnmarked: Int? {
        let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
        let high: UInt64 = 0x8080_8080_8080_8080
        guard words[0] & words[1] & high != high else { return nil }
        let low = ~words[0].littleEndian & high
        if low != 0 { return low.trailingZeroBitCount / 8 }
        return 8 + (~words[1].littleEndian & high).trailingZeroBitCount / 8
    }
}

extension UInt64 {
    /// A word of eight equal bytes.
    @inline(__always)
    static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The highest bit of each byte that is equal to `byte`; all other bits are 0.
    @inline(__always)
    func marks(of byte: UInt8) -> UInt64 {
        let difference = self ^ .repeating(byte)
        let low = UInt64.repeating(0x7F)
        // No carry goes from one byte to the next, so that every mark is right and not only the first.
        return ~(((difference & low) &+ low) | difference | low)
    }

    /// The highest bit of each byte that is below `byte`, which is at most 80; all other bits are 0.
    @inline(__always)
    func marks(below byte: UInt8) -> UInt64 {
        let high = UInt64.repeating(0x80)
        return ~((self | high) &- .repeating(byte)) & ~self & high
    }
}
