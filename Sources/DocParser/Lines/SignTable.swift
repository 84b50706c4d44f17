/// The table that finds the signs of a line: for every character, which words it may begin, which it may go on, and
/// which sign it is by itself.
///
/// One look-up for a character takes the place of some forty searches through the line: lines are short, so that each
/// search costs its call.
struct SignTable: Sendable {
    /// Ten signs of words in bits 0–9; bits 10–19 tell in which of those words a character may be the second; signs of
    /// single characters from bit 20 on.
    private static let wordBits: UInt32 = 10
    private static let wordMask: UInt32 = 1 << wordBits - 1
    private static let singleMask: UInt32 = ~0 << 20

    /// Chinese characters by their last twelve bits, then the other characters likewise, then ASCII.
    private static let otherStart = 4096
    private static let asciiStart = 8192
    private var entries = [UInt32](repeating: 0, count: asciiStart + 128)

    static let standard = SignTable()

    private init() {
        insert(["关于"], as: .about)
        insert(["印发"], as: .printing)
        insert(["文件"], as: .paper)
        insert(HeadShape.acts.words, as: .act)
        insert(PageShape.words.words, as: .page)
        insert(["第一"], as: .first)
        insert(["附件"], as: .attachment)
        insert(PersonLine.offices.words, as: .office)
        insertMarks()
        insert(single: ["。"], as: .stop)
        insert(single: ["；", ";"], as: .semicolon)
        insert(single: ["，", ","], as: .comma)
        insert(single: ["：", ":"], as: .colon)
        insert(single: ["\t", "|"], as: .cell)
        insert(single: ["年", "月", "-", "/", ".", "－", "／", "．"], as: .date)
        insert(single: ["号"], as: .serial)
        insert(single: Self.blanks, as: .blank)
        insert(single: PageShape.pathMarks, as: .path)
        // Box characters are U+2500 to U+257F.
        for last in 0..<128 { entries[Self.otherStart + 0x500 + last] |= LineSigns.cell.rawValue }
    }

    private static let blanks: [StaticString] = [
        " ", "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{A0}", "\u{AD}", "\u{2000}", "\u{2001}", "\u{2002}",
        "\u{2003}",
        "\u{2004}", "\u{2005}", "\u{2006}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200A}", "\u{200B}", "\u{200C}",
        "\u{200D}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{2060}", "\u{3000}", "\u{FEFF}",
    ]

    /// The marks before a marker inside a line, and the characters that a marker begins with behind mark or bracket.
    private mutating func insertMarks() {
        let sign = LineSigns.inlineMark.rawValue
        for mark in ["。", "；", ";", "：", ":", "，", ",", "（", "(", "〔", "【", "［", "﹙", "["]
            as [StaticString]
        { add(sign, to: mark) }
        let second = sign << Self.wordBits
        for start in HeadingMarkerReader.starts.words { add(second, to: start) }
        for blank in Self.blanks { add(second, to: blank) }
        for digit in 0..<10 { entries[Self.asciiStart + 0x30 + digit] |= second }
        // ０…９ are EF BC 90 … EF BC 99; ① ⑴ ⒈ ㈠ and their like are U+2460 to U+24FF, U+2776 on and U+3220 to U+32BF.
        for digit in 0..<10 { entries[Self.otherStart + 0xF10 + digit] |= second }
        for ranges in [0x460..<0x500, 0x776..<0x780, 0x220..<0x2C0] {
            for place in ranges { entries[Self.otherStart + place] |= second }
        }
    }

    private mutating func insert(_ words: [StaticString], as sign: LineSigns) {
        for word in words {
            word.withUTF8Buffer { bytes in
                let letters = unsafe bytes.span
                let first = Self.slot(letters, at: 0)
                entries[first.index] |= sign.rawValue
                if first.length < letters.count {
                    entries[Self.slot(letters, at: first.length).index] |= sign.rawValue << Self.wordBits
                }
            }
        }
    }

    private mutating func insert(single characters: [StaticString], as sign: LineSigns) {
        for character in characters { add(sign.rawValue, to: character) }
    }

    private mutating func add(_ bits: UInt32, to character: StaticString) {
        character.withUTF8Buffer { bytes in
            let letters = unsafe bytes.span
            entries[Self.slot(letters, at: 0).index] |= bits
        }
    }

    /// Where a character stands in the table, and its length.
    @inline(__always)
    private static func slot(_ text: borrowing Span<UInt8>, at offset: Int) -> (index: Int, length: Int) {
        let first = text[offset]
        if first < 0x80 { return (asciiStart + Int(first), 1) }
        if first < 0xE0 || offset + 2 >= text.count {
            return (otherStart + (offset + 1 < text.count ? Int(text[offset + 1] & 0x3F) : 0), first < 0xE0 ? 2 : 3)
        }
        let low = Int(text[offset + 1] & 0x3F) << 6 | Int(text[offset + 2] & 0x3F)
        return (first >= 0xE4 && first <= 0xE9 ? low : otherStart + low, first < 0xF0 ? 3 : 4)
    }

    /// The same of the first character of four bytes.
    @inline(__always)
    private static func slot(of quad: UInt32) -> (index: Int, length: Int) {
        let first = quad & 0xFF
        if first >= 0xE0 {
            let low = Int((quad >> 2) & 0xFC0 | (quad >> 16) & 0x3F)
            return (first &- 0xE4 < 6 ? low : otherStart + low, first < 0xF0 ? 3 : 4)
        }
        if first < 0x80 { return (asciiStart + Int(first), 1) }
        return (otherStart + Int((quad >> 8) & 0x3F), 2)
    }

    /// The signs of a range, which begins with a whole character. O(range).
    func signs(of text: borrowing Span<UInt8>, from start: Int, to end: Int) -> LineSigns {
        var found: UInt32 = 0
        var last: UInt32 = 0
        var offset = start
        let table = entries.span
        let wide = min(end, text.count - 3)
        while offset < wide {
            let slot = Self.slot(of: text.quad(at: offset))
            let entry = table[slot.index]
            found |= last & (entry >> Self.wordBits) & Self.wordMask | entry & Self.singleMask
            last = entry
            offset += slot.length
        }
        while offset < end {
            let slot = Self.slot(text, at: offset)
            let entry = table[slot.index]
            found |= last & (entry >> Self.wordBits) & Self.wordMask | entry & Self.singleMask
            last = entry
            offset += slot.length
        }
        return LineSigns(rawValue: found)
    }

    /// The signs of running text: those of its marks. What begins with a Chinese character is not looked for, and taken
    /// as being there: rules hardly ask for it in a sentence, which makes up most of a text. O(range), and ten times as
    /// fast as the signs of all characters.
    func marks(of text: borrowing Span<UInt8>, from start: Int, to end: Int) -> LineSigns {
        var found = LineSigns.ofCharacters.rawValue
        var offset = start
        // Behind a block there is room for a mark that begins in it, and for the character behind that.
        let last = min(end - 16, text.count - 24)
        while offset <= last {
            var (first, second) = text.block(at: offset).hanBytes.unmarked
            while first != 0 {
                let place = offset + first.trailingZeroBitCount / 8
                found |= mark(at: place, to: end) { Self.slot(of: text.quad(at: $0)) }
                first &= first &- 1
            }
            while second != 0 {
                let place = offset + 8 + second.trailingZeroBitCount / 8
                found |= mark(at: place, to: end) { Self.slot(of: text.quad(at: $0)) }
                second &= second &- 1
            }
            offset += 16
        }
        while offset < end {
            if text[offset] < 0x80 || text[offset] >= 0xC0 {
                found |= mark(at: offset, to: end) { Self.slot(text, at: $0) }
            }
            offset += 1
        }
        return LineSigns(rawValue: found)
    }

    /// The signs of a character, by itself and with the one behind it.
    @inline(__always)
    private func mark(at offset: Int, to end: Int, slot: (Int) -> (index: Int, length: Int)) -> UInt32 {
        let (index, length) = slot(offset)
        let entry = entries[index]
        guard entry & Self.wordMask != 0, offset + length < end else { return entry & Self.singleMask }
        let next = entries[slot(offset + length).index]
        return entry & (next >> Self.wordBits) & Self.wordMask | entry & Self.singleMask
    }
}
