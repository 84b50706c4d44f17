/// Characters that a terminal obeys instead of showing them, also those that turn the direction of writing.
enum ControlCharacters {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Whether words have any. A look at the bytes: nearly all words have none, and are many.
    static func areIn(_ words: String) -> Bool {
        let bytes = Array(words.utf8)
        for offset in bytes.indices {
            switch bytes[offset] {
            case 0..<0x20, 0x7F: return true
            // What follows is there: a string is UTF-8.
            case 0xC2 where bytes[offset + 1] < 0xA0: return true
            case 0xE2:
                switch (bytes[offset + 1], bytes[offset + 2]) {
                case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return true
                default: break
                }
            default: break
            }
        }
        return false
    }

    /// What stands for one of them: ␛, or `<U+202E>` where Unicode has no picture of it.
    static func picture(of scalar: Unicode.Scalar) -> String {
        let value = scalar.value
        if value == 0x7F { return "\u{2421}" }
        if value < 0x20, let picture = Unicode.Scalar(0x2400 + value) { return String(picture) }
        let digits = String(value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + ">"
    }

    /// Words with pictures of the control characters in them, on one line.
    static func visible(_ words: String) -> String {
        guard areIn(words) else { return words }
        var result = ""
        for scalar in words.unicodeScalars {
            if contains(scalar) { result += picture(of: scalar) } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
