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
    /// The first and the last character of each word, so that most words are ruled out without a call.
    let firsts: [UInt32]
    private let lasts: [UInt32]
    private let starts: Filter
    private let ends: Filter

    init(arrayLiteral words: StaticString...) {
        self.init([words])
    }

    /// Several lists in one set.
    init(_ lists: [[StaticString]]) {
        var words: [StaticString] = []
        var groups: [UInt8] = []
        var firsts: [UInt32] = []
        var lasts: [UInt32] = []
        var (starts, ends) = (Filter(), Filter())
        for (index, list) in lists.enumerated() {
            for word in list {
                words.append(word)
                groups.append(UInt8(index))
                word.withUTF8Buffer { bytes in
                    let spelled = unsafe Span(_unsafeElements: bytes)
                    firsts.append(Self.character(spelled, at: 0))
                    lasts.append(Self.character(spelled, at: Self.start(of: spelled, before: spelled.count)))
                    starts.insert(Self.hash(spelled, at: 0))
                    ends.insert(Self.hash(spelled, before: spelled.count))
                }
            }
        }
        (self.words, self.groups, self.firsts, self.lasts) = (words, groups, firsts, lasts)
        (self.starts, self.ends) = (starts, ends)
    }

    /// The first bytes, three at most, of the character at an offset.
    @inline(__always)
    static func character(_ text: borrowing Span<UInt8>, at offset: Int) -> UInt32 {
        let first = UInt32(text[offset])
        guard first >= 0xC0, offset + 1 < text.count else { return first }
        let two = first << 16 | UInt32(text[offset + 1]) << 8
        return first < 0xE0 || offset + 2 >= text.count ? two : two | UInt32(text[offset + 2])
    }

    /// The offset of the character that ends at an offset.
    @inline(__always)
    private static func start(of text: borrowing Span<UInt8>, before end: Int) -> Int {
        var start = end - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start
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
        let character = Self.character(text, at: offset)
        for index in words.indices where firsts[index] == character && text.has(words[index], at: offset) {
            return words[index]
        }
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
        let character = Self.character(text, at: Self.start(of: text, before: end))
        for index in words.indices where lasts[index] == character && text.has(words[index], before: end) {
            return words[index]
        }
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
        let character = Self.character(text, at: start)
        for index in words.indices where firsts[index] == character {
            if let wordEnd = text.spacedEnd(of: words[index], at: start, to: end) { return wordEnd }
        }
        return nil
    }

    /// The offset of the first word of the list that ends at an offset and may be set wide.
    func spacedStart(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        let end = text.trimmingBlanks(from: start, to: end)
        guard end > start, mayEnd(text, before: end) else { return nil }
        let character = Self.character(text, at: Self.start(of: text, before: end))
        for index in words.indices where lasts[index] == character {
            if let wordStart = text.spacedStart(of: words[index], before: end, from: start) { return wordStart }
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
                let character = Self.character(text, at: offset)
                for index in words.indices where firsts[index] == character {
                    if offset + words[index].utf8CodeUnitCount <= end, text.has(words[index], at: offset) {
                        found |= 1 << UInt(groups[index])
                    }
                }
                if found & wanted != 0 { return found }
            }
            offset += text.characterLength(at: offset)
        }
        return found
    }
}
