/// Words on their way into XML or HTML.
extension ByteWriter {
    /// Words between tags or in an attribute in double quotes: nothing in them is markup, and what XML 1.0 (2.2) does
    /// not allow is U+FFFD. In attributes line breaks are references, as they would be read as blanks.
    mutating func append(markup words: String, inAttribute: Bool = false) {
        let bytes = Array(words.utf8)
        var start = 0
        for (offset, byte) in bytes.enumerated() {
            guard let escape = Self.markup(bytes, offset, byte, inAttribute) else { continue }
            append(bytes, in: start..<offset)
            append(escape)
            // U+FFFE and U+FFFF have three bytes.
            start = offset + (byte == 0xEF ? 3 : 1)
        }
        append(bytes, in: start..<bytes.count)
    }

    private static func markup(_ bytes: [UInt8], _ offset: Int, _ byte: UInt8, _ inAttribute: Bool) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "\n"): inAttribute ? "&#10;" : nil
        case UInt8(ascii: "\t"): inAttribute ? "&#9;" : nil
        case 0x0D: "&#13;"
        case 0..<0x20: "\u{FFFD}"
        case 0xEF where offset + 2 < bytes.count && bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE: "\u{FFFD}"
        default: nil
        }
    }
}
