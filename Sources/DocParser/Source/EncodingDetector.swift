/// Finds out the encoding of bytes that are not valid UTF-8.
///
/// Every valid UTF-8 text is taken as UTF-8 before this is asked: a short GB18030 text can be valid UTF-8 by chance, a
/// UTF-8 text nearly never is plausible GB18030, and files in UTF-8 are far more frequent.
enum EncodingDetector {
    /// So many bytes from the first one beyond ASCII tell enough.
    private static let sampleSize = 1 << 16

    /// UTF-8 where most characters are valid in it, GB18030 where most are frequent in it, else UTF-8: then the faults
    /// are many and are reported, which is better than a wrong text without a word.
    static func encoding(of bytes: Span<UInt8>) -> TextEncoding {
        var start = 0
        while start < bytes.count, bytes[start] < 0x80 { start += 1 }
        let end = min(bytes.count, start + sampleSize)
        let utf8 = utf8Tally(of: bytes, from: start, to: end)
        if utf8.characters >= utf8.faults { return .utf8 }
        let gb = gbTally(of: bytes, from: start, to: end)
        // Measured: 0.85 and more for Chinese in GB18030, below 0.3 for Big5, below 0.1 for Latin-1.
        return gb.frequent * 5 >= (gb.characters + gb.faults) * 2 ? .gb18030 : .utf8
    }

    /// Counts the characters of three and four bytes; those of two bytes occur by chance in GB18030.
    private static func utf8Tally(
        of bytes: Span<UInt8>, from start: Int, to end: Int
    ) -> (characters: Int, faults: Int) {
        var characters = 0
        var faults = 0
        var offset = start
        while offset < end {
            let length = UTF8Check.validLength(in: bytes, at: offset)
            if length > 2 { characters += 1 }
            if length < 0 { faults += 1 }
            offset += abs(length)
        }
        return (characters, faults)
    }

    /// Counts characters of two and four bytes (GB 18030-2022, 5), those of them that are frequent, and what is neither.
    /// A character that the end of the bytes cuts is no fault.
    private static func gbTally(
        of bytes: Span<UInt8>, from start: Int, to end: Int
    ) -> (characters: Int, frequent: Int, faults: Int) {
        var characters = 0
        var frequent = 0
        var faults = 0
        var offset = start
        while offset < end {
            let lead = bytes[offset]
            if lead < 0x80 {
                offset += 1
                continue
            }
            guard offset + 1 < bytes.count else { break }
            let trail = bytes[offset + 1]
            if lead == 0x80 || lead == 0xFF || trail < 0x30 || trail == 0x7F || trail == 0xFF {
                faults += 1
                offset += 1
            } else if trail >= 0x40 {
                characters += 1
                if isFrequent(lead: lead, trail: trail) { frequent += 1 }
                offset += 2
            } else if trail <= 0x39 {
                guard offset + 3 < bytes.count else { break }
                // No other text has such a sequence: it tells as much as a frequent character.
                let isValid = (0x81...0xFE).contains(bytes[offset + 2]) && (0x30...0x39).contains(bytes[offset + 3])
                characters += isValid ? 1 : 0
                frequent += isValid ? 1 : 0
                faults += isValid ? 0 : 1
                offset += isValid ? 4 : 1
            } else {
                faults += 1
                offset += 1
            }
        }
        return (characters, frequent, faults)
    }

    /// Punctuation, full-width letters and digits, and the 3,755 hanzi of level 1 (GB 2312-80, rows 1–3 and 16–55).
    @inline(__always)
    private static func isFrequent(lead: UInt8, trail: UInt8) -> Bool {
        trail >= 0xA1 && (lead >= 0xA1 && lead <= 0xA3 || lead >= 0xB0 && lead <= 0xD7)
    }
}
