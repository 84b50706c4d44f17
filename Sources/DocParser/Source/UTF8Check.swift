/// Validation of UTF-8 (The Unicode Standard, table 3-7).
enum UTF8Check {
    /// The offset of the first byte from `start` on that begins no valid character; the number of bytes if all is valid.
    static func firstFault(in bytes: Span<UInt8>, from start: Int = 0) -> Int {
        var offset = start
        while offset <= bytes.count - 8 {
            let word = bytes.word(at: offset)
            if word & 0x8080_8080_8080_8080 == 0 {
                offset += 8
            } else if startsWithTwoOfThreeBytes(word) {
                offset += 6
            } else {
                let length = validLength(in: bytes, at: offset)
                if length <= 0 { return offset }
                offset += length
            }
        }
        while offset < bytes.count {
            let length = validLength(in: bytes, at: offset)
            if length <= 0 { return offset }
            offset += length
        }
        return offset
    }

    /// Whether a word begins with two characters of three bytes each, as Chinese text does nearly everywhere.
    ///
    /// Characters that begin with E0 or ED need a look at their second byte and are left to `validLength`.
    @inline(__always)
    private static func startsWithTwoOfThreeBytes(_ word: UInt64) -> Bool {
        guard word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 else { return false }
        let safeLeads: UInt64 = 0b1101_1111_1111_1110
        return (safeLeads &>> (word & 0xF)) & (safeLeads &>> (word &>> 24 & 0xF)) & 1 == 1
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
