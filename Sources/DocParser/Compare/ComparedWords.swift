/// Words as they are compared and shown: the bytes, and the pieces of them that are the same or not as a whole.
///
/// A piece is a Chinese character or mark, a number in figures or in Chinese numerals, or a word in letters. Width, blanks
/// and the forms of quotation marks and square brackets do not count, as in queries; a line break is a piece of its own.
struct ComparedWords: Sendable, Hashable {
    struct Piece: Sendable, Hashable {
        /// Equal for equal pieces.
        var key: UInt64
        var start: Int
        /// Behind the blanks that follow the piece.
        var end: Int
    }

    static let lineBreak: UInt64 = 0x0A
    /// Marks that end a clause or sentence: 、 ， 。 ； ： ！ ？ and the line break.
    static let closing: Set<UInt64> = [
        lineBreak, 0x3001, 0x3002, UInt64(UInt8(ascii: ",")), UInt64(UInt8(ascii: ";")), UInt64(UInt8(ascii: ":")),
        UInt64(UInt8(ascii: "!")), UInt64(UInt8(ascii: "?")),
    ]
    static let sentenceEnds: Set<UInt64> = [lineBreak, 0x3002, UInt64(UInt8(ascii: ";"))]

    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [Piece] = []

    init() {}

    init(_ string: String) {
        add(Array(string.utf8))
    }

    var isEmpty: Bool { pieces.isEmpty }
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The pieces that are words: without line breaks and the markers of items.
    var wordKeys: [UInt64] { pieces.lazy.map(\.key).filter { $0 != Self.lineBreak && $0 & Self.markerBit == 0 } }

    /// The text of some pieces.
    func string(of range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(decoding: bytes[pieces[range.lowerBound].start..<pieces[range.upperBound - 1].end], as: UTF8.self)
    }

    // MARK: Building

    private static let runBit: UInt64 = 1 << 63
    private static let markerBit: UInt64 = 1 << 62

    mutating func addLineBreak() {
        guard !pieces.isEmpty else { return }
        pieces.append(Piece(key: Self.lineBreak, start: bytes.count, end: bytes.count + 1))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A marker of an item: the number in it follows from its place, so that all of one form are the same.
    mutating func addMarker(_ words: [UInt8], form: HeadingForm) {
        guard !words.isEmpty else { return }
        pieces.append(
            Piece(key: Self.markerBit | UInt64(form.rawValue), start: bytes.count, end: bytes.count + words.count))
        bytes += words
    }

    mutating func add(_ other: ComparedWords) {
        let base = bytes.count
        bytes += other.bytes
        pieces += other.pieces.map { Piece(key: $0.key, start: $0.start + base, end: $0.end + base) }
    }

    mutating func add(_ words: [UInt8]) {
        let base = bytes.count
        bytes += words
        let span = words.span
        var offset = 0
        var isOpen = false
        while offset < span.count {
            let blank = span.blankLength(at: offset)
            if blank > 0 {
                offset += blank
                if isOpen { pieces[pieces.count - 1].end = base + offset }
                continue
            }
            let end = Self.pieceEnd(span, from: offset)
            pieces.append(Piece(key: Self.key(span, offset, end), start: base + offset, end: base + end))
            isOpen = true
            offset = end
        }
    }

    private enum Letters {
        case latin, numeral, other
    }

    /// The end of the run of letters, figures or Chinese numerals that begins at an offset; of the character there.
    private static func pieceEnd(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
        let letters = letters(text, at: start)
        var end = min(start + text.characterLength(at: start), text.count)
        guard letters != .other else { return end }
        while end < text.count, self.letters(text, at: end) == letters {
            end = min(end + text.characterLength(at: end), text.count)
        }
        return end
    }

    private static func letters(_ text: borrowing Span<UInt8>, at offset: Int) -> Letters {
        let byte = text[offset] < 0x80 ? text[offset] : WordFolding.foldedCharacter(text, at: offset) ?? text[offset]
        let small = byte | 0x20
        if byte.isDigit
            || byte < 0x80 && small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
        {
            return .latin
        }
        return byte >= 0xE3 && numerals.begin(text, at: offset) ? .numeral : .other
    }

    private static let numerals: WordSet = [
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿", "零", "〇",
    ]

    /// The code of a character, or a hash of the folded bytes of a run.
    private static func key(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        var folded: [UInt8] = []
        WordFolding.append(text, from: start, to: end, to: &folded)
        if folded.count == 1 { return UInt64(folded[0]) }
        if folded.count <= 4, folded[0] >= 0xC0, folded.count == folded.span.characterLength(at: 0) {
            let lead = UInt64(folded[0]) & (0x7F >> UInt64(folded.count))
            return folded.dropFirst().reduce(lead) { $0 << 6 | UInt64($1 & 0x3F) }
        }
        var hash = TextHash()
        for byte in folded { hash.add(byte) }
        return hash.value & ~markerBit | runBit
    }
}
