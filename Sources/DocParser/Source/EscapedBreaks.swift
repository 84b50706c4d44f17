/// Reads the breaks of lines that a text has as \n, as dumps of data bases and printed JSON have them.
///
/// Blanks and a break take the place of an escape, byte for byte: positions stay those of the file.
enum EscapedBreaks {
    /// How far is looked before a text is taken to have none.
    private static let reach = 4_096

    /// Puts breaks where the escapes stand, if the text has more of them than it has breaks. O(n), most texts in 4 KiB.
    static func replace(in text: inout [UInt8]) {
        guard isEscaped(text.span) else { return }
        var offset = 0
        while offset + 1 < text.count {
            guard text[offset] == UInt8(ascii: "\\") else {
                offset = text.span.firstOffset(of: UInt8(ascii: "\\"), from: offset + 1)
                continue
            }
            switch text[offset + 1] {
            case UInt8(ascii: "n"): (text[offset], text[offset + 1]) = (0x20, 0x0A)
            case UInt8(ascii: "r"), UInt8(ascii: "t"): (text[offset], text[offset + 1]) = (0x20, 0x20)
            default: break
            }
            offset += 2
        }
    }

    private static func isEscaped(_ text: borrowing Span<UInt8>) -> Bool {
        let end = min(text.count, reach)
        var escapes = 0
        var offset = text.firstOffset(of: UInt8(ascii: "\\"), from: 0, to: end)
        while offset + 1 < end {
            if text[offset + 1] == UInt8(ascii: "n") { escapes += 1 }
            offset = text.firstOffset(of: UInt8(ascii: "\\"), from: offset + 2, to: end)
        }
        return escapes > 1 && text.hasFewerBreaks(than: escapes, to: end)
    }
}
