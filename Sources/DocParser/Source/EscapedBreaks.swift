/// Reads the breaks of lines that a text has as \n, as dumps of data bases and printed JSON have them.
///
/// Blanks and a break take the place of an escape, byte for byte: positions stay those of the file.
enum EscapedBreaks {
    /// How far is looked before a text is taken to have none.
    private static let reach = 4_096

    /// Puts breaks where the escapes stand, if the text has more of them than it has breaks, and blanks for \u3000, which
    /// begin paragraphs (7.3.3). O(n), most texts in 4 KiB.
    static func replace(in text: inout [UInt8]) {
        replaceEntities(in: &text)
        let found = escapes(in: text.span)
        guard found.breaks || found.blanks else { return }
        var offset = 0
        while offset + 1 < text.count {
            guard text[offset] == UInt8(ascii: "\\") else {
                offset = text.span.firstOffset(of: UInt8(ascii: "\\"), from: offset + 1)
                continue
            }
            switch text[offset + 1] {
            case UInt8(ascii: "n") where found.breaks: (text[offset], text[offset + 1]) = (0x20, 0x0A)
            case UInt8(ascii: "r") where found.breaks, UInt8(ascii: "t") where found.breaks:
                (text[offset], text[offset + 1]) = (0x20, 0x20)
            case UInt8(ascii: "u") where found.blanks && text.span.has("\\u3000", at: offset):
                for (place, byte) in blank.enumerated() { text[offset + place] = byte }
            default: break
            }
            offset += 2
        }
    }

    /// Puts blanks where a text has &nbsp; at least twice near its beginning: no text is about the blanks of pages there.
    private static func replaceEntities(in text: inout [UInt8]) {
        let end = min(text.count, reach)
        guard let first = text.span.find("&nbsp;", from: 0, to: end),
            text.span.find("&nbsp;", from: first + 6, to: end) != nil
        else { return }
        var place: Int? = first
        while let start = place {
            for offset in start..<(start + 6) { text[offset] = 0x20 }
            place = text.span.find("&nbsp;", from: start + 6, to: text.count)
        }
    }

    /// Three blanks and one of full width, as long as \u3000.
    private static let blank: [UInt8] = [0x20, 0x20, 0x20, 0xE3, 0x80, 0x80]

    private static func escapes(in text: borrowing Span<UInt8>) -> (breaks: Bool, blanks: Bool) {
        let end = min(text.count, reach)
        var (breaks, blanks) = (0, 0)
        var offset = text.firstOffset(of: UInt8(ascii: "\\"), from: 0, to: end)
        while offset + 1 < end {
            if text[offset + 1] == UInt8(ascii: "n") { breaks += 1 }
            if text.has("\\u3000", at: offset) { blanks += 1 }
            offset = text.firstOffset(of: UInt8(ascii: "\\"), from: offset + 2, to: end)
        }
        return (breaks > 1 && text.hasFewerBreaks(than: breaks, to: end), blanks > 1)
    }
}
