/// What counts as words: letters and figures of any script.
extension Span<UInt8> {
    /// Whether a range holds a letter or a figure: a character of Unicode's categories L or N, or a sign that is made of
    /// such, as ℃, ㈱ and the radicals that PDF files have in place of characters.
    ///
    /// Told by first bytes for what documents are written in; only other scripts are looked up.
    func hasLetter(from start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end {
            let first = self[offset]
            switch first {
            case ..<0x80: if Self.isASCIILetter(first) { return true }
            // U+4DC0 to U+4DFF: the hexagrams are signs.
            case 0xE4 where self[offset + 1] == 0xB7: break
            // U+4000 to U+9FFF: Chinese characters.
            case 0xE4...0xE9: return true
            // U+2000 to U+203F: dashes, quotes, dots.
            case 0xE2 where self[offset + 1] == 0x80: break
            default: if Self.isLetter(scalar(at: offset)) { return true }
            }
            offset += characterLength(at: offset)
        }
        return false
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        let small = byte | 0x20
        return small >= 0x61 && small <= 0x7A || byte.isDigit
    }

    /// The character outside of ASCII at an offset of valid UTF-8.
    private func scalar(at offset: Int) -> Unicode.Scalar {
        let length = characterLength(at: offset)
        var value = UInt32(self[offset]) & (0x7F >> UInt32(length))
        for next in offset + 1..<Swift.min(offset + length, count) { value = value << 6 | UInt32(self[next] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        case .otherSymbol, .currencySymbol: isMadeOfLetters(scalar.value)
        default: false
        }
    }

    /// Signs that Unicode's compatibility forms (NFKC) spell out in letters or figures, by their blocks.
    private static func isMadeOfLetters(_ value: UInt32) -> Bool {
        switch value {
        // ₨; ℃ № ™; ⒜ Ⓐ; ⼀; ㆖; ㈱ ㊐ ㎡; ﷼; outlined letters; 🄰; 🈁
        case 0x20A8, 0x2100...0x214F, 0x249C...0x24E9, 0x2E80...0x2FD5, 0x3190...0x319F, 0x3200...0x33FF, 0xFDFC,
            0x1CCD6...0x1CCEF, 0x1F110...0x1F190, 0x1F200...0x1F251:
            true
        default: false
        }
    }
}
