/// Words that are looked for together: a line is gone through once for all of them.
///
/// Testing every word of a list at every place of every line took half of the time of parsing. Here one bit, found by
/// the character's last twelve bits, tells whether a word of the set can begin or end there; for one place in fifty the
/// words themselves are compared.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    /// Bits of the characters that a word may have in one place.
    private struct Filter: Sendable {
        private var bits = [UInt64](repeating: 0, count: 64)

        mutating func insert(_ hash: Int) { bits[hash >> 6] |= 1 << UInt64(hash & 63) }

        @inline(__always)
        func contains(_ hash: Int) -> Bool { bits[hash >> 6] >> UInt64(hash & 63) & 1 != 0 }
    }

    let words: [StaticString]
    /// The number of the list, from 0, that each word came from.
    private let groups: [UInt8]
    private var starts = Filter()
    private var ends = Filter()

    init(arrayLiteral words: StaticString...) {
        self.init([words])
    }

    /// Several lists in one set.
    init(_ lists: [[StaticString]]) {
        words = lists.flatMap { $0 }
        groups = lists.enumerated().flatMap { index, list in list.map { _ in UInt8(index) } }
        for word in words {
            let bytes = word.withUTF8Buffer { unsafe Array($0) }
            starts.insert(Self.hash(bytes.span, at: 0))
            ends.insert(Self.hash(bytes.span, before: bytes.count))
        }
    }

    /// The last twelve bits of the character at an offset.
    @inline(__always)
    private static func hash(_ text: borrowing Span<UInt8>, at offset: Int) -> Int {
        let first = text[offset]
        if first < 0xC0 { return Int(first) }
        if first < 0xE0 || offset + 2 >= text.count { return Int(text[offset + 1] & 0x3F) }
        return Int(text[offset + 1] & 0x3F) << 6 | Int(text[offset + 2] & 0x3F)
    }

    /// The same for the character that ends at an offset.
    @inline(__always)
    private static func hash(_ text: borrowing Span<UInt8>, before end: Int) -> Int {
        let last = text[end - 1]
        guard last >= 0x80, end >= 2 else { return Int(last) }
        let second = text[end - 2]
        return second >= 0xC0 ? Int(last & 0x3F) : Int(second & 0x3F) << 6 | Int(last & 0x3F)
    }

    /// Whether a word can begin with the character at an offset.
    @inline(__always)
    func mayBegin(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        offset >= 0 && offset < text.count && starts.contains(Self.hash(text, at: offset))
    }

    /// Whether a word can end with the character before an offset.
    @inline(__always)
    func mayEnd(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        end > 0 && end <= text.count && ends.contains(Self.hash(text, before: end))
    }

    /// The first word of the list that stands at an offset.
    @inline(__always)
    func word(_ text: borrowing Span<UInt8>, at offset: Int) -> StaticString? {
        mayBegin(text, at: offset) ? compare(text, at: offset) : nil
    }

    private func compare(_ text: borrowing Span<UInt8>, at offset: Int) -> StaticString? {
        for word in words where text.has(word, at: offset) { return word }
        return nil
    }

    /// Whether a word stands at an offset.
    @inline(__always)
    func begin(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        word(text, at: offset) != nil
    }

    /// The first word of the list that ends at an offset.
    func word(_ text: borrowing Span<UInt8>, before end: Int) -> StaticString? {
        guard mayEnd(text, before: end) else { return nil }
        for word in words where text.has(word, before: end) { return word }
        return nil
    }

    /// Whether a word ends at an offset.
    func end(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        word(text, before: end) != nil
    }

    /// The offset behind the first word of the list that begins at an offset and may be set wide (抄　　送).
    @inline(__always)
    func spacedEnd(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int? {
        mayBegin(text, at: start) ? compareSpaced(text, at: start, to: end) : nil
    }

    private func compareSpaced(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int? {
        for word in words {
            if let wordEnd = text.spacedEnd(of: word, at: start, to: end) { return wordEnd }
        }
        return nil
    }

    /// The offset of the first word of the list that ends at an offset and may be set wide.
    func spacedStart(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        let end = text.trimmingBlanks(from: start, to: end)
        guard end > start, mayEnd(text, before: end) else { return nil }
        for word in words {
            if let wordStart = text.spacedStart(of: word, before: end, from: start) { return wordStart }
        }
        return nil
    }

    /// Whether a word stands within a range, which begins with a whole character.
    func occur(in text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        lists(in: text, from: start, to: end, until: ~0) != 0
    }

    /// The lists of which a word stands within a range, as bits.
    func lists(in text: borrowing Span<UInt8>, from start: Int, to end: Int) -> UInt {
        lists(in: text, from: start, to: end, until: 0)
    }

    /// - Parameter wanted: the lists of which one word is enough to stop.
    private func lists(
        in text: borrowing Span<UInt8>, from start: Int, to end: Int, until wanted: UInt
    ) -> UInt {
        var found: UInt = 0
        var offset = start
        while offset < end {
            if starts.contains(Self.hash(text, at: offset)) {
                for index in words.indices where offset + words[index].utf8CodeUnitCount <= end {
                    if text.has(words[index], at: offset) { found |= 1 << UInt(groups[index]) }
                }
                if found & wanted != 0 { return found }
            }
            offset += text.characterLength(at: offset)
        }
        return found
    }
}
