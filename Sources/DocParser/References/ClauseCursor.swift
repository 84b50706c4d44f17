/// Goes through a sentence and says where the clause begins in which a name stands; commas within brackets and quotation
/// marks part none.
struct ClauseCursor {
    private var offset: Int
    private var start: Int
    private var depth = 0

    init(from start: Int) {
        offset = start
        self.start = start
    }

    /// The clause before an offset, which is not before the one that was asked for last. What stands farther off than a
    /// clause goes says nothing of the name.
    mutating func start(before end: Int, _ text: borrowing Span<UInt8>) -> Int {
        while offset < end {
            if Self.opening.begin(text, at: offset) { depth += 1 }
            if Self.closing.begin(text, at: offset) { depth = max(0, depth - 1) }
            let length = text.characterLength(at: offset)
            if depth == 0, Self.commas.begin(text, at: offset) { start = offset + length }
            offset += length
        }
        guard end - start > Self.longest else { return start }
        var near = end - Self.longest
        while near < end, text[near] & 0xC0 == 0x80 { near += 1 }
        return near
    }

    /// Five hundred characters.
    private static let longest = 1500

    private static let opening = WordSet(eitherWidth: ["（", "《", "“"])
    private static let closing = WordSet(eitherWidth: ["）", "》", "”"])
    private static let commas = WordSet(eitherWidth: ["，", "："])
}
