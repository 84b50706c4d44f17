/// Values that go over several lines.
enum Joined {
    /// The words of a range without gaps and line breaks; with `squeezing` without blanks between Chinese characters.
    static func words(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ gaps: [ByteRange], squeezing: Bool = false
    ) -> String {
        if let joined = JoinedWords(text, range, without: gaps) {
            return words(joined.bytes.span, joined.whole, squeezing: squeezing)
        }
        return words(text, range, squeezing: squeezing)
    }

    private static func words(_ text: borrowing Span<UInt8>, _ range: ByteRange, squeezing: Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var offset = range.start
        while offset < range.end {
            if text[offset] == 0x0A || text[offset] == 0x0D {
                while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
                offset = text.skippingBlanks(from: offset, to: range.end)
                continue
            }
            bytes.append(text[offset])
            offset += 1
        }
        return String(decoding: squeezing ? HeadingLayout.withoutBlanks(bytes) : bytes, as: UTF8.self)
    }
}
