/// Recognises UTF-8 that was read as Latin-1 or Windows-1252 and saved again: 国 has become `å›½`.
///
/// The text is not repaired: which of the two encodings it was, and what got lost on the way, is not certain, and
/// positions would no longer be those of the file. The diagnostic says how to get it back.
enum Mojibake {
    /// A diagnostic if the text looks like it, else `nil`. O(n).
    static func note(on text: Span<UInt8>) -> Diagnostic? {
        guard let first = firstHit(in: text, from: 0) else { return nil }
        var hits = 0
        var others = 0
        var offset = first
        while offset < text.count {
            let length = hitLength(in: text, at: offset)
            if length > 0 { hits += 1 } else if text[offset] == 0xC3 { others += 1 }
            offset += length > 0 ? length : text.characterLength(at: offset)
        }
        // French sets a blank and » behind é: such places are rare among its other letters with accents.
        guard hits >= 3, hits * 10 >= others else { return nil }
        let range = ByteRange(first, first + hitLength(in: text, at: first))
        return Diagnostic(.warning, .mojibake, Message.mojibake(hits), range: range)
    }

    /// Looks for the byte C3, which begins the image of a lead byte.
    private static func firstHit(in text: Span<UInt8>, from start: Int) -> Int? {
        var offset = start
        while true {
            offset = text.firstOffset(of: 0xC3, from: offset)
            guard offset < text.count else { return nil }
            if hitLength(in: text, at: offset) > 0 { return offset }
            offset += 1
        }
    }

    /// The length of the image of a Chinese character or mark (lead bytes E3 to E9 and EF); 0 for anything else.
    private static func hitLength(in text: Span<UInt8>, at offset: Int) -> Int {
        guard offset + 1 < text.count, text[offset] == 0xC3 else { return 0 }
        let lead = text[offset + 1]
        guard lead >= 0xA3 && lead <= 0xA9 || lead == 0xAF else { return 0 }
        let second = continuationLength(in: text, at: offset + 2)
        guard second > 0 else { return 0 }
        let third = continuationLength(in: text, at: offset + 2 + second)
        return third > 0 ? 2 + second + third : 0
    }

    /// The length of the image of a byte 80 to BF: U+0080–U+00BF in Latin-1; in Windows-1252 the bytes 80 to 9F are
    /// letters and marks of U+0152–U+02DC and U+2013–U+2122.
    private static func continuationLength(in text: Span<UInt8>, at offset: Int) -> Int {
        guard offset + 1 < text.count else { return 0 }
        switch text[offset] {
        case 0xC2: return 2
        case 0xC5, 0xC6, 0xCB: return 2
        case 0xE2:
            let second = text[offset + 1]
            return offset + 2 < text.count && (second == 0x80 || second == 0x82 || second == 0x84) ? 3 : 0
        default: return 0
        }
    }
}
