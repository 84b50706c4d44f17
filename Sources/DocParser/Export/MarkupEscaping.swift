/// Words on their way into XML or HTML.
extension ByteWriter {
    /// Words between tags or in an attribute in double quotes: nothing in them is markup, and what XML 1.0 (2.2) does
    /// not allow is U+FFFD. Lines end in LF, as readers would have it (2.11); in attributes line breaks are references,
    /// as they would be read as blanks.
    mutating func append(markup words: String, inAttribute: Bool = false) {
        let bytes = Array(words.utf8)
        append(markup: bytes.span, in: bytes.indices, inAttribute: inAttribute)
    }

    /// The same of bytes in UTF-8.
    mutating func append(markup bytes: borrowing Span<UInt8>, in range: Range<Int>, inAttribute: Bool = false) {
        var start = range.lowerBound
        var offset = start
        while offset < range.upperBound {
            guard let escape = Self.markup(bytes, offset, inAttribute) else {
                offset += 1
                continue
            }
            append(bytes, in: start..<offset)
            append(escape)
            // U+FFFE and U+FFFF have three bytes.
            offset += bytes[offset] == 0xEF ? 3 : 1
            start = offset
        }
        append(bytes, in: start..<max(start, range.upperBound))
    }

    @inline(__always)
    private static func markup(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ inAttribute: Bool) -> StaticString? {
        switch bytes[offset] {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "\n"): inAttribute ? "&#10;" : nil
        case UInt8(ascii: "\t"): inAttribute ? "&#9;" : nil
        case 0x0D where bytes.has("\n", at: offset + 1): ""
        case 0x0D: inAttribute ? "&#10;" : "\n"
        case 0..<0x20: "\u{FFFD}"
        case 0xEF where bytes.has("\u{FFFE}", at: offset) || bytes.has("\u{FFFF}", at: offset): "\u{FFFD}"
        default: nil
        }
    }
}
