/// Words that are looked for together: a line is gone through once for all of them.
///
/// Testing every word of a list at every place of every line took half of the time of parsing. Here one bit, found by
/// the character's last twelve bits, tells whether a word of the set can begin or end there; for one place in fifty the
/// words themselves are compared.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private struct Word: Sendable {
        let spelling: StaticString
        /// The number of the list, from 0, that it came from.
        let list: UInt8
        /// The first and the last character, so that most words are ruled out without a call.
        let first: UInt32
        let last: UInt32
        /// The next word with such a first, or last, character.
        var nextByFirst = Chains.end
        var nextByLast = Chains.end
    }

    /// The characters that words have in one place: whether there may be a word, and the first one that it may be.
    private struct Chains: Sendable {
        /// Words have numbers below it.
        static let end = UInt16.max
        private var bits = [UInt64](repeating: 0, count: 64)
        /// By the last six bits of the character.
        private var heads = [UInt16](repeating: end, count: 64)

        /// Puts a word at the head of its chain; returns the word that was there.
        @inline(__always)
        mutating func insert(_ word: Int, _ hash: Int) -> UInt16 {
            bits[hash >> 6] |= 1 << UInt64(hash & 63)
            let next = heads[hash & 63]
            heads[hash & 63] = UInt16(word)
            return next
        }

        @inline(__always)
        func contains(_ hash: Int) -> Bool { bits[hash >> 6] >> UInt64(hash & 63) & 1 != 0 }

        @inline(__always)
        func head(_ hash: Int) -> UInt16 { heads[hash & 63] }
    }

    private var list: [Word] = []
    private var starts = Chains()
    private var ends = Chains()

    /// The words in their order.
    var words: [StaticString] { list.map(\.spelling) }

    init(arrayLiteral words: StaticString...) {
        self.init(list: words)
    }

    init(list words: [StaticString]) {
        add(words, number: 0)
        chain()
    }

    /// The words, and for each that is a mark of full width the same in half.
    init(eitherWidth words: [StaticString]) {
        add(words, number: 0)
        for index in words.indices {
            if let narrow = Punctuation.narrow(words[index]) { add(narrow, number: 0) }
        }
        chain()
    }

    /// Several lists in one set.
    init(_ lists: [[StaticString]]) {
        for number in lists.indices { add(lists[number], number: number) }
        chain()
    }

    private mutating func add(_ words: [StaticString], number: Int) {
        list.reserveCapacity(list.count + words.count)
        for word in words { add(word, number: number) }
    }

    @inline(__always)
    private mutating func add(_ word: StaticString, number: Int) {
        word.withUTF8Buffer { bytes in
            let text = unsafe bytes.span
            let last = Self.character(text, at: Self.start(of: text, before: text.count))
            list.append(Word(spelling: word, list: UInt8(number), first: Self.character(text, at: 0), last: last))
        }
    }

    /// Backwards, so that chains keep the order.
    private mutating func chain() {
        for index in list.indices.reversed() {
            list[index].nextByFirst = starts.insert(index, Self.hash(of: list[index].first))
            list[index].nextByLast = ends.insert(index, Self.hash(of: list[index].last))
        }
    }

    /// The last twelve bits of a character as `character` gives it. No word has one of four bytes.
    @inline(__always)
    private static func hash(of character: UInt32) -> Int {
        assert(character >> 16 < 0xF0)
        if character < 0xC0 { return Int(character) }
        if character >> 16 < 0xE0 { return Int(character >> 8 & 0x3F) }
        return Int(character >> 8 & 0x3F) << 6 | Int(character & 0x3F)
    }

    /// What is made of the number of a word that begins with the character at an offset, of the first one that gives
    /// something.
    @inline(__always)
    func first<Result>(
        _ text: borrowing Span<UInt8>, at offset: Int, _ make: (Int) -> Result?
    ) -> Result? {
        let character = Self.character(text, at: offset)
        var next = starts.head(Self.hash(text, at: offset))
        while next != Chains.end {
            let number = Int(next)
            if list[number].first == character, let result = make(number) { return result }
            next = list[number].nextByFirst
        }
        return nil
    }

    /// The same of words that end with the character before an offset.
    @inline(__always)
    private func first<Result>(
        _ text: borrowing Span<UInt8>, before end: Int, _ make: (Int) -> Result?
    ) -> Result? {
        let character = Self.character(text, at: Self.start(of: text, before: end))
        var next = ends.head(Self.hash(text, before: end))
        while next != Chains.end {
            let number = Int(next)
            if list[number].last == character, let result = make(number) { return result }
            next = list[number].nextByLast
        }
        return nil
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

    /// The length and the hash of the first character of four bytes.
    @inline(__always)
    private static func character(of quad: UInt32) -> (length: Int, hash: Int) {
        let first = quad & 0xFF
        if first >= 0xE0 { return (first < 0xF0 ? 3 : 4, Int((quad >> 2) & 0xFC0 | (quad >> 16) & 0x3F)) }
        return first < 0xC0 ? (1, Int(first)) : (2, Int((quad >> 8) & 0x3F))
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

    /// The same of a Chinese character, whose bytes are the first of four.
    @inline(__always)
    func mayBegin(withHan quad: UInt32) -> Bool {
        starts.contains(Int(quad >> 2 & 0xFC0 | quad >> 16 & 0x3F))
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
        first(text, at: offset) { text.has(list[$0].spelling, at: offset) ? list[$0].spelling : nil }
    }

    /// The first word that stands at an offset, by its length, with the number of its list.
    @inline(__always)
    func entry(_ text: borrowing Span<UInt8>, at offset: Int) -> (length: Int, list: Int)? {
        mayBegin(text, at: offset) ? compareEntry(text, at: offset) : nil
    }

    private func compareEntry(_ text: borrowing Span<UInt8>, at offset: Int) -> (length: Int, list: Int)? {
        first(text, at: offset) {
            text.has(list[$0].spelling, at: offset) ? (list[$0].spelling.utf8CodeUnitCount, Int(list[$0].list)) : nil
        }
    }

    /// The end of a range without the words of the list that stand there one behind the other.
    func trimmed(_ text: borrowing Span<UInt8>, from start: Int, before end: Int) -> Int {
        var end = end
        while end > start, let word = word(text, before: end) { end -= word.utf8CodeUnitCount }
        return max(start, end)
    }

    /// The offset behind the words of the list that stand at an offset one behind the other.
    func skipped(_ text: borrowing Span<UInt8>, at start: Int) -> Int {
        var start = start
        while let word = word(text, at: start) { start += word.utf8CodeUnitCount }
        return start
    }

    /// Whether a word stands at an offset.
    @inline(__always)
    func begin(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        word(text, at: offset) != nil
    }

    /// The first word of the list that ends at an offset.
    func word(_ text: borrowing Span<UInt8>, before end: Int) -> StaticString? {
        guard mayEnd(text, before: end) else { return nil }
        return first(text, before: end) {
            text.has(list[$0].spelling, before: end) ? list[$0].spelling : nil
        }
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
        first(text, at: start) { text.spacedEnd(of: list[$0].spelling, at: start, to: end) }
    }

    /// The offset of the first word of the list that ends at an offset and may be set wide.
    func spacedStart(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        let end = text.trimmingBlanks(from: start, to: end)
        guard end > start, mayEnd(text, before: end) else { return nil }
        return first(text, before: end) { text.spacedStart(of: list[$0].spelling, before: end, from: start) }
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
            // The characters that no word begins with are most, and passed by four bytes at once.
            while offset < end, offset <= text.count - 4 {
                let character = Self.character(of: text.quad(at: offset))
                if starts.contains(character.hash) { break }
                offset += character.length
            }
            guard offset < end else { break }
            if starts.contains(Self.hash(text, at: offset)) {
                first(text, at: offset) { number -> Void? in
                    let word = list[number].spelling
                    if offset + word.utf8CodeUnitCount <= end, text.has(word, at: offset) {
                        found |= 1 << UInt(list[number].list)
                    }
                    return nil
                }
                if found & wanted != 0 { return found }
            }
            offset += text.characterLength(at: offset)
        }
        return found
    }
}
