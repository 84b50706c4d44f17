/// The words by which two prints of a title are compared.
enum TitleKey {
    /// The line's words without blanks, quotes, brackets of either width and 、, which differ between two prints of one title.
    static func read(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(range.count)
        append(text, range, to: &key)
        return key
    }

    /// The key of a value that was read already.
    static func read(_ value: String) -> [UInt8] {
        let bytes = Array(value.utf8)
        return read(bytes.span, ByteRange(0, bytes.count))
    }

    static func append(_ text: borrowing Span<UInt8>, _ range: ByteRange, to key: inout [UInt8]) {
        var (start, offset) = (range.start, range.start)
        while offset < range.end {
            let left = leftOut(text, at: offset)
            if left > 0 {
                key.append(text.extracting(start..<offset))
                start = min(offset + left, range.end)
            }
            offset += left > 0 ? left : text.characterLength(at: offset)
        }
        key.append(text.extracting(start..<range.end))
    }

    /// The first two characters of a key; 0 for an empty one. One alone would hold for too many lines: 县, 各, 第.
    static func first(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> UInt64 {
        var first: UInt64 = 0
        var offset = range.start
        while offset < range.end {
            let left = leftOut(text, at: offset)
            if left == 0 {
                let character = UInt64(WordSet.character(text, at: offset))
                if first != 0 { return first | character }
                first = character << 32
            }
            offset += left > 0 ? left : text.characterLength(at: offset)
        }
        return first
    }

    /// The length of a character that keys leave out; 0 for any other.
    @inline(__always)
    private static func leftOut(_ text: borrowing Span<UInt8>, at offset: Int) -> Int {
        let first = text[offset]
        // Chinese characters, which most are.
        if first >= 0xE4, first <= 0xE9 { return 0 }
        let blank = text.blankLength(at: offset)
        if blank > 0 { return blank }
        let bracket = max(text.length(of: .opening, at: offset), text.length(of: .closing, at: offset))
        if bracket > 0 { return bracket }
        return first >= 0xE2 && first <= 0xE3 && quotes.begin(text, at: offset) ? 3 : 0
    }

    /// What keys leave out besides blanks.
    static let quotes: WordSet = ["《", "》", "“", "”", "、"]
}

extension [UInt8] {
    /// Whether some bytes stand within these in one piece.
    func holds(_ part: [UInt8]) -> Bool {
        guard part.count <= count else { return false }
        return (0...(count - part.count)).contains { self[$0...].starts(with: part) }
    }

    func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
