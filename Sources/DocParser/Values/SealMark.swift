/// What stands in brackets for the seal (印章, GB/T 9704-2012, 7.3.5.1) where there is none to see, as in copies and
/// forms: （印章）, （盖章）, （公章）, and the name of an organ that seals for another, （…代章）.
enum SealMark {
    private static let words: WordSet = [
        "印章", "盖章", "公章", "签章", "代章", "章", "印", "加盖公章", "单位盖章", "单位公章", "签名盖章", "签字盖章", "借章",
    ]

    /// What may stand behind the name of an organ.
    private static let endings: WordSet = ["代章", "印章", "盖章", "公章"]

    /// More than the name of an organ and the words behind it.
    private static let longest = 90

    /// Whether a range is nothing but such a mark.
    @inline(__always)
    static func isWhole(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        endsInBracket(text, range) && start(text, in: range) == range.start
    }

    /// A range without the mark at its end.
    @inline(__always)
    static func trimmed(_ range: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        endsInBracket(text, range) ? withoutMark(range, in: text) : range
    }

    /// Few lines and names end so.
    @inline(__always)
    private static func endsInBracket(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard range.count >= 5 else { return false }
        // ） is EF BC 89.
        return text[range.end - 1] == 0x89 || text[range.end - 1] == UInt8(ascii: ")")
    }

    private static func withoutMark(_ range: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        guard let start = start(text, in: range), start > range.start else { return range }
        return ByteRange(range.start, text.trimmingBlanks(from: range.start, to: start))
    }

    /// Where the mark begins that ends a range.
    private static func start(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Int? {
        guard text.has(.closing, before: range.end) else { return nil }
        let end = text.trimmingBlanks(from: range.start, to: text.characterStart(before: range.end))
        // Most of what stands in brackets has other words.
        guard text.has("章", before: end) || text.has("印", before: end),
            let open = TitleShape.openingBracket(
                text, before: range.end, from: max(range.start, range.end - longest))
        else { return nil }
        let first = text.skippingBlanks(from: open + text.characterLength(at: open), to: end)
        if words.spacedEnd(text, at: first, to: end) == end { return open }
        guard let ending = endings.spacedStart(text, before: end, from: first) else { return nil }
        return OrganName.endsLikeOrgan(text, at: text.trimmingBlanks(from: first, to: ending)) ? open : nil
    }
}
