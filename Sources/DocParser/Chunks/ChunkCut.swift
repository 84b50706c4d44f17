/// The places at which words can be cut so that what stands before them has room.
struct ChunkCut {
    /// Whether all of the words have room.
    private(set) var isWhole = false
    /// Where the last item begins.
    private(set) var item = 0
    /// Behind the last 。！？
    private(set) var sentence = 0
    /// Behind the last ；
    private var clause = 0
    /// Behind the last ，、：
    private var comma = 0
    /// Behind the last character that has room; the first always has.
    private var any = 0

    /// Where to cut inside of a sentence.
    var withinSentence: Int { clause > 0 ? clause : comma > 0 ? comma : any }

    /// Where to cut between sentences; 0 for nowhere. An item that begins far in front would leave little behind it.
    func betweenSentences(from start: Int, room: Int) -> Int {
        let isFarEnough = sentence == 0 || item - start >= room * 3 / 4
        return item > 0 && isFarEnough ? item : sentence
    }

    /// - Parameters:
    ///   - pieces: the words, in order, of which those before `start` are done; blanks between them, where the text has a
    ///     mark of its source instead, stand elsewhere.
    ///   - part: what the words stand in.
    ///   - items: where items begin, ascending.
    init(
        _ text: borrowing Span<UInt8>, pieces: ArraySlice<ByteRange>, of part: ByteRange, from start: Int,
        items: ArraySlice<Int>, room: Int,
        unit: ChunkSize.Unit
    ) {
        var meter = ChunkMeter(unit)
        var items = items.drop { $0 <= start }
        for piece in pieces {
            guard piece.start >= part.start, piece.end <= part.end else {
                if any > 0 { for offset in piece.range { meter.add(text[offset]) } }
                continue
            }
            guard piece.end > start else { continue }
            var offset = max(piece.start, start)
            while offset < piece.end {
                let next = min(offset + text.characterLength(at: offset), piece.end)
                meter.add(text[offset])
                if let place = items.first, place <= offset {
                    item = place
                    items.removeFirst()
                }
                if meter.count > room, any > 0 { return }
                any = next
                note(text, from: offset, to: next)
                offset = next
            }
        }
        isWhole = true
    }

    private mutating func note(_ text: borrowing Span<UInt8>, from offset: Int, to next: Int) {
        if Self.endsSentence(text, at: offset) || sentence > 0 && sentence == offset && Self.closes(text, at: offset) {
            sentence = next
        } else if text.has("；", at: offset) || text.has(";", at: offset) {
            clause = next
        } else if text.has("，", at: offset) || text.has("、", at: offset) || text.has("：", at: offset)
            || text.has(",", at: offset)
        {
            comma = next
        }
    }

    static func endsSentence(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        switch text[offset] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): true
        case UInt8(ascii: "."): offset > 0 && isLetter(text[offset - 1]) && text.has(" ", at: offset + 1)
        case 0xE3: text.has("。", at: offset)
        case 0xEF: text.has("！", at: offset) || text.has("？", at: offset)
        default: false
        }
    }

    /// A mark that belongs to the sentence before it: 。” 。）
    static func closes(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        text.has("”", at: offset) || text.has("’", at: offset) || text.has("）", at: offset) || text.has("》", at: offset)
            || text.has("」", at: offset) || text.has("』", at: offset) || text.has(")", at: offset)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }
}
