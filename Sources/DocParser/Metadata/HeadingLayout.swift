/// Blanks in headings and titles: those between two Chinese characters are layout (总　则), others are words' ends.
enum HeadingLayout {
    /// The bytes without blanks between characters outside of ASCII, and without invisible characters.
    static func withoutBlanks(_ bytes: [UInt8]) -> [UInt8] {
        let span = bytes.span
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var offset = 0
        while offset < span.count {
            let blank = span.blankLength(at: offset)
            guard blank > 0 else {
                result.append(span[offset])
                offset += 1
                continue
            }
            let end = span.skippingBlanks(from: offset)
            let before = result.last ?? 0x80
            let after = end < span.count ? span[end] : 0x80
            if before < 0x80 && after < 0x80 || before < 0x80 && after >= 0x80 || before >= 0x80 && after < 0x80 {
                result.append(UInt8(ascii: " "))
            }
            offset = end
        }
        return result
    }
}
