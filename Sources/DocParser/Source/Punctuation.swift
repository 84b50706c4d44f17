/// The marks of Chinese text that crawlers and converters write in half width too.
///
/// Rules about the text as it is printed (`check`) ask for the width that they mean; all others ask for the mark.
enum Punctuation: UInt8 {
    case exclamation = 0x21
    case opening = 0x28
    case closing = 0x29
    case comma = 0x2C
    case colon = 0x3A
    case semicolon = 0x3B
    case question = 0x3F

    /// The last byte in full width, behind EF BC.
    @inline(__always)
    var wideByte: UInt8 { rawValue &+ 0x60 }

    /// The mark that a word is in full width, in half.
    static func narrow(_ word: StaticString) -> StaticString? {
        word.withUTF8Buffer { bytes in
            let letters = unsafe bytes.span
            guard letters.count == 3, letters[0] == 0xEF, letters[1] == 0xBC else { return nil }
            return Punctuation(rawValue: letters[2] &- 0x60)?.narrow
        }
    }

    private var narrow: StaticString {
        switch self {
        case .exclamation: "!"
        case .opening: "("
        case .closing: ")"
        case .comma: ","
        case .colon: ":"
        case .semicolon: ";"
        case .question: "?"
        }
    }
}

extension Span<UInt8> {
    /// The length of a mark at an offset: 3 in full width, 1 in half; 0 if it is not there.
    @inline(__always)
    func length(of mark: Punctuation, at offset: Int) -> Int {
        guard offset >= 0, offset < count else { return 0 }
        let first = self[offset]
        if first == mark.rawValue { return 1 }
        return first == 0xEF && isWide(mark, at: offset) ? 3 : 0
    }

    /// The same before an offset.
    @inline(__always)
    func length(of mark: Punctuation, before offset: Int) -> Int {
        guard offset > 0, offset <= count else { return 0 }
        let last = self[offset - 1]
        if last == mark.rawValue { return 1 }
        return last == mark.wideByte && offset >= 3 && self[offset - 3] == 0xEF && isWide(mark, at: offset - 3) ? 3 : 0
    }

    private func isWide(_ mark: Punctuation, at offset: Int) -> Bool {
        offset + 2 < count && self[offset + 1] == 0xBC && self[offset + 2] == mark.wideByte
    }

    /// Whether a mark stands at an offset.
    @inline(__always)
    func has(_ mark: Punctuation, at offset: Int) -> Bool { length(of: mark, at: offset) > 0 }

    /// Whether a mark ends at an offset.
    @inline(__always)
    func has(_ mark: Punctuation, before offset: Int) -> Bool { length(of: mark, before: offset) > 0 }

    /// The offset of the first place of a mark in a range; `nil` if it is not there. In half width those of figures,
    /// times and addresses are none: 1,000; 8:30; https://….
    func find(_ mark: Punctuation, from start: Int, to end: Int) -> Int? {
        precondition(start >= 0 && end <= count)
        var offset = start
        let narrow = SIMD16(repeating: mark.rawValue)
        let second = SIMD16(repeating: 0xBC as UInt8)
        let third = SIMD16(repeating: mark.wideByte)
        while offset < end, offset <= count - 18 {
            let wide =
                uncheckedBlock(at: offset + 1).others(than: second) | uncheckedBlock(at: offset + 2).others(than: third)
            var (low, high) = (uncheckedBlock(at: offset).others(than: narrow) & wide).unmarked
            while low | high != 0 {
                let place = offset + (low != 0 ? low.trailingZeroBitCount / 8 : 8 + high.trailingZeroBitCount / 8)
                if place >= end { return nil }
                if isMark(mark, at: place, to: end) { return place }
                if low != 0 { low &= low &- 1 } else { high &= high &- 1 }
            }
            offset += 16
        }
        while offset < end {
            if isMark(mark, at: offset, to: end) { return offset }
            offset += 1
        }
        return nil
    }

    func contains(_ mark: Punctuation, from start: Int, to end: Int) -> Bool {
        find(mark, from: start, to: end) != nil
    }

    /// Whether a mark of text stands at an offset, whole before `end`.
    func isMark(_ mark: Punctuation, at offset: Int, to end: Int) -> Bool {
        let length = length(of: mark, at: offset)
        guard length == 1 else { return length == 3 && offset + 3 <= end }
        return mark == .opening || mark == .closing || !isInside(at: offset)
    }

    /// Whether a colon stands beside another one, as in words of a program: a::b.
    private func isDoubledColon(at offset: Int) -> Bool {
        guard self[offset] == Punctuation.colon.rawValue else { return false }
        return offset > 0 && self[offset - 1] == self[offset] || offset + 1 < count && self[offset + 1] == self[offset]
    }

    /// Whether a mark of half width stands inside of a figure, a time, an address or words of a program. 附件1:2025年… is
    /// parted by it: a time has two figures behind the colon.
    private func isInside(at offset: Int) -> Bool {
        if has("://", at: offset) || isDoubledColon(at: offset) { return true }
        guard offset > 0, self[offset - 1].isLetterOrDigit, offset + 1 < count, self[offset + 1].isLetterOrDigit else {
            return false
        }
        guard self[offset] == Punctuation.colon.rawValue, self[offset + 1].isDigit else { return true }
        return offset + 2 < count && self[offset + 2].isDigit && !(offset + 3 < count && self[offset + 3].isDigit)
    }
}
