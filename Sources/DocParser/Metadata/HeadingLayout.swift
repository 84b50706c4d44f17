/// Blanks in headings and titles: those between two Chinese characters are layout (总　则), others are words' ends.
enum HeadingLayout {
    /// The bytes without blanks between characters outside of ASCII; other runs of blanks become one.
    static func withoutBlanks(_ bytes: [UInt8]) -> [UInt8] {
        let span = bytes.span
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        // Words are copied in one piece up to the next blank.
        var (start, offset) = (0, 0)
        while offset < span.count {
            guard span.blankLength(at: offset) > 0 else {
                offset += span.characterLength(at: offset)
                continue
            }
            result.append(span.extracting(start..<offset))
            let end = span.skippingBlanks(from: offset)
            let isLayout = (result.last ?? 0x80) >= 0x80 && (end < span.count ? span[end] : 0x80) >= 0x80
            if !isLayout, !result.isEmpty, end < span.count { result.append(UInt8(ascii: " ")) }
            (start, offset) = (end, end)
        }
        result.append(span.extracting(start..<span.count))
        return result
    }

    /// The words of a range without any blank.
    static func squeezed(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var offset = range.start
        while offset < range.end {
            let blank = text.blankLength(at: offset)
            if blank == 0 { bytes.append(text[offset]) }
            offset += max(blank, 1)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
