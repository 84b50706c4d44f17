/// 密级和保密期限 and 紧急程度, often set with blanks: 机密★1年, 特　急 (GB/T 9704-2012, 7.2.2 and 7.2.3).
enum HeadMark {
    enum Kind { case secrecy, urgency }

    struct Match {
        var kind: Kind
        var range: ByteRange
    }

    /// The mark that makes up a range alone.
    static func read(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Match? {
        guard range.count <= 60, beginnings.mayBegin(text, at: range.start) else { return nil }
        for (word, kind) in words {
            guard let end = text.spacedEnd(of: word, at: range.start, to: range.end) else { continue }
            if end == range.end { return Match(kind: kind, range: range) }
            let behind = text.skippingBlanks(from: end, to: range.end)
            if kind == .secrecy, text.has("★", at: behind) || text.has("☆", at: behind) {
                return Match(kind: kind, range: range)
            }
        }
        return nil
    }

    /// Whether a mark begins at an offset, whatever stands behind it.
    static func begins(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool { beginnings.begin(text, at: offset) }

    /// The urgency that begins a range and stands before other words, with a blank between: 特急　青教明电〔2024〕2号.
    static func first(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Match? {
        guard beginnings.mayBegin(text, at: start) else { return nil }
        for (word, kind) in words {
            guard let stop = text.spacedEnd(of: word, at: start, to: end), stop == end || text.blankLength(at: stop) > 0
            else { continue }
            return Match(kind: kind, range: ByteRange(start, stop))
        }
        return nil
    }

    private static let beginnings = WordSet(list: words.map(\.0))

    private static let words: [(StaticString, Kind)] = [
        ("绝密", .secrecy), ("机密", .secrecy), ("秘密", .secrecy), ("特急件", .urgency), ("特急", .urgency), ("特提", .urgency),
        ("加急", .urgency), ("急件", .urgency), ("平急", .urgency), ("特别紧急", .urgency), ("急", .urgency),
    ]
}
