/// The signs of icon fonts: pictures that pages print as characters of a private use area, in elements of their own.
enum HTMLGlyphs {
    /// Whether a text of a page is such signs alone; among words a private character stands for one that a font lacks.
    static func fill(_ range: Range<Int>, of page: borrowing Span<UInt8>) -> Bool {
        var hasGlyph = false
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = page[offset]
            if byte <= 0x20 {
                offset += 1
            } else if byte == UInt8(ascii: "&"),
                let (scalar, next) = HTMLReference.read(at: offset, to: range.upperBound, in: page)
            {
                guard scalar >= 0xE000, scalar <= 0xF8FF else { return false }
                hasGlyph = true
                offset = next
            } else {
                // U+E000 to U+F8FF are EE 80 80 to EF A3 BF.
                guard byte == 0xEE || byte == 0xEF, offset + 2 < range.upperBound,
                    byte == 0xEE || page[offset + 1] <= 0xA3
                else { return false }
                hasGlyph = true
                offset += 3
            }
        }
        return hasGlyph
    }
}
