/// The words that rules look for in all of a text: one look at a character and the next one tells that none begins.
struct WatchedWords: Sendable {
    static let all = WatchedWords()

    private let words = WordSet([
        MisspeltRule.words.map(\.0), HourFormRule.words.words, WeekdayRule.words.words, OrdinalPauseRule.words.words,
    ])
    /// What the words of each list are for.
    private let features: [Features] = [.misspelt, .hours, .weekdays, .ordinalPauses]
    /// By the last twelve bits of a Chinese character: whether it begins a word, is the second of one, or is one.
    let kinds: [UInt8]

    private static let first: UInt8 = 1
    private static let second: UInt8 = 2
    private static let whole: UInt8 = 4

    private init() {
        var kinds = [UInt8](repeating: 0, count: 4096)
        func mark(_ word: StaticString) {
            word.withUTF8Buffer { bytes in
                let text = unsafe bytes.span
                guard text.isHan(at: 0) else { return }
                kinds[Self.index(ofHan: text.quad(from: 0))] |= text.count == 3 ? Self.whole : Self.first
                if text.count > 3 { kinds[Self.index(ofHan: text.quad(from: 3))] |= Self.second }
            }
        }
        for word in words.words { mark(word) }
        for word in Self.further { mark(word) }
        self.kinds = kinds
    }

    /// What `PrintedMarks.words` has; and what counts: 一是.
    private static let further: [StaticString] = [
        "本", "你", "第", "前条", "附件", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "两是", "千是", "廿是", "卅是",
    ]

    @inline(__always)
    private static func index(ofHan quad: UInt32) -> Int { Int(quad >> 2 & 0xFC0 | quad >> 16 & 0x3F) }

    @inline(__always)
    static func kind(ofHan quad: UInt32, _ kinds: Span<UInt8>) -> UInt8 { kinds[index(ofHan: quad)] }

    /// Whether a word may begin with a character of one kind before one of another.
    @inline(__always)
    static func begins(_ kind: UInt8, _ next: UInt8) -> Bool { (kind << 1 & next & second) | kind & whole != 0 }

    /// Whether one may begin with a Chinese character, whatever comes behind.
    func mayBegin(withHan quad: UInt32) -> Bool { kinds[Self.index(ofHan: quad)] & (Self.first | Self.whole) != 0 }

    /// The length of the word that begins at an offset, and what it is for.
    func word(_ text: borrowing Span<UInt8>, at offset: Int) -> (length: Int, features: Features)? {
        words.entry(text, at: offset).map { ($0.length, features[$0.list]) }
    }
}
