/// Reading UTF-8 bytes: the words and blanks that the stages look for. Offsets outside of the text hold nothing.
extension Span<UInt8> {
    /// Whether a word stands at an offset.
    ///
    /// The unsafe pointer is the literal's own storage: comparing with it needs no array and no global. The last byte is
    /// compared first, which tells Chinese characters apart in 63 of 64 cases. Words of one or two Chinese characters
    /// are compared in place, with constants; all others by a call: this code stands in a thousand places, and a loop in
    /// each of them took half of the time of a release build.
    @inline(__always)
    func has(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, length <= count - offset else { return false }
        let letters = unsafe word.utf8Start
        guard
            unsafe bytes.unsafeLoad(fromUncheckedByteOffset: offset + length - 1, as: UInt8.self) == letters[length - 1]
        else { return false }
        switch length {
        case 1: return true
        case 3: return unsafe hasPair(letters[0], letters[1], at: offset)
        case 6:
            return unsafe hasPair(letters[0], letters[1], at: offset) && hasPair(letters[2], letters[3], at: offset + 2)
                && letters[4] == bytes.unsafeLoad(fromUncheckedByteOffset: offset + 4, as: UInt8.self)
        default: return hasBytes(of: word, at: offset)
        }
    }

    /// The caller has checked that both bytes are within the text.
    @inline(__always)
    private func hasPair(_ first: UInt8, _ second: UInt8, at offset: Int) -> Bool {
        let pair = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt16.self)
        return UInt16(littleEndian: pair) == UInt16(first) | UInt16(second) << 8
    }

    /// The caller has checked that the word would end within the text, so that its bytes need no check of their own.
    @inline(never)
    private func hasBytes(of word: StaticString, at offset: Int) -> Bool {
        let start = unsafe word.utf8Start
        for index in 0..<word.utf8CodeUnitCount
        where unsafe start[index] != bytes.unsafeLoad(fromUncheckedByteOffset: offset + index, as: UInt8.self) {
            return false
        }
        return true
    }

    /// Whether a word ends at an offset.
    @inline(__always)
    func has(_ word: StaticString, before offset: Int) -> Bool {
        offset <= count && has(word, at: offset - word.utf8CodeUnitCount)
    }

    /// The offset at which the character before an offset begins; there has to be one.
    @inline(__always)
    func characterStart(before offset: Int) -> Int {
        var start = offset - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The length in bytes of the character that begins at an offset, as its first byte tells.
    @inline(__always)
    func characterLength(at offset: Int) -> Int {
        let byte = self[offset]
        return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// The number of bytes of a blank or invisible character at an offset; 0 for any other.
    ///
    /// Blanks are space, tab, U+0085, U+00A0, U+2000–U+200D, U+2028, U+2029, U+202F, U+205F, U+2060, U+3000, U+FEFF, U+00AD.
    ///
    /// Most characters are no blanks, as their first byte tells in place.
    @inline(__always)
    func blankLength(at offset: Int) -> Int {
        guard offset < count else { return 0 }
        let first = self[offset]
        if first > 0x20 && first < 0xC2 || first > 0xE3 && first != 0xEF { return 0 }
        if first == 0x20 || first == 0x0A { return 1 }
        return lengthOfBlank(at: offset)
    }

    @inline(never)
    private func lengthOfBlank(at offset: Int) -> Int {
        let first = self[offset]
        if first < 0x80 { return first == 0x20 || first >= 0x09 && first <= 0x0D ? 1 : 0 }
        if first == 0xE3 { return offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] == 0x80 ? 3 : 0 }
        if first > 0xE3 { return has("\u{FEFF}", at: offset) ? 3 : 0 }
        if first == 0xC2, offset + 1 < count {
            return self[offset + 1] == 0xA0 || self[offset + 1] == 0xAD || self[offset + 1] == 0x85 ? 2 : 0
        }
        guard first == 0xE2, offset + 2 < count else { return 0 }
        let second = self[offset + 1]
        let third = self[offset + 2]
        if second == 0x80 { return third <= 0x8D || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0 }
        return second == 0x81 && (third == 0x9F || third == 0xA0) ? 3 : 0
    }

    /// The offset of the first character from `offset` on that is no blank.
    @inline(__always)
    func skippingBlanks(from offset: Int, to end: Int? = nil) -> Int {
        let limit = end ?? count
        guard offset < limit else { return Swift.min(offset, limit) }
        return blankLength(at: offset) == 0 ? offset : skippingBlank(at: offset, to: limit)
    }

    @inline(never)
    private func skippingBlank(at offset: Int, to limit: Int) -> Int {
        var offset = offset
        while offset < limit {
            // Two blanks of full width begin nearly every paragraph.
            if self[offset] == 0xE3, offset + 2 < count, self[offset + 1] == 0x80, self[offset + 2] == 0x80 {
                offset += 3
                continue
            }
            let length = blankLength(at: offset)
            if length == 0 { break }
            offset += length
        }
        return Swift.min(offset, limit)
    }

    /// The offset behind the last character before `end` that is no blank.
    func trimmingBlanks(from start: Int, to end: Int) -> Int {
        var end = end
        while end > start {
            // Most lines end in a Chinese character or mark, and a line break behind it.
            if self[end - 1] == 0x0A {
                end -= 1
                continue
            }
            if end - start >= 3, self[end - 3] >= 0xE3, self[end - 3] <= 0xE9, self[end - 1] > 0x80 { break }
            let last = characterStart(before: end)
            guard blankLength(at: last) == end - last else { break }
            end = last
        }
        return end
    }

    /// The offset behind a word of Chinese characters at an offset that may be set wide (抄　　送); `nil` if it is not
    /// there.
    ///
    /// The unsafe pointer is the literal's own storage, as in `has`.
    func spacedEnd(of word: StaticString, at start: Int, to end: Int) -> Int? {
        let letters = unsafe word.utf8Start
        var offset = start
        for index in stride(from: 0, to: word.utf8CodeUnitCount, by: 3) {
            if index > 0 { offset = skippingBlanks(from: offset, to: end) }
            guard offset >= 0, offset + 3 <= end, unsafe letters[index + 2] == self[offset + 2],
                unsafe hasPair(letters[index], letters[index + 1], at: offset)
            else { return nil }
            offset += 3
        }
        return offset
    }

    /// The offset of a word of Chinese characters that ends at an offset and may be set wide.
    func spacedStart(of word: StaticString, before end: Int, from start: Int) -> Int? {
        let letters = unsafe word.utf8Start
        var offset = end
        for index in stride(from: word.utf8CodeUnitCount, to: 0, by: -3) {
            offset = trimmingBlanks(from: start, to: offset)
            guard offset - 3 >= start else { return nil }
            for byte in 0..<3 where unsafe letters[index - 3 + byte] != self[offset - 3 + byte] { return nil }
            offset -= 3
        }
        return offset
    }

    /// The offset of the first place of a word in a range; `nil` if it is not there.
    ///
    /// Chinese words are looked for by the second and third byte of their first character: first bytes are alike.
    /// A character of two bytes is looked for by both of them.
    func find(_ word: StaticString, from start: Int, to end: Int) -> Int? {
        let length = word.utf8CodeUnitCount
        guard length > 0, end - start >= length else { return nil }
        precondition(start >= 0)
        let last = end - length
        if length == 1 {
            let place = firstOffset(of: unsafe word.utf8Start[0], from: start, to: end)
            return place < end ? place : nil
        }
        var offset = start
        if length >= 2 {
            let skipped = length == 2 ? 0 : 1
            let second = unsafe SIMD16(repeating: word.utf8Start[skipped])
            let third = unsafe SIMD16(repeating: word.utf8Start[skipped + 1])
            while offset <= last, offset <= count - 18 {
                let others = others(than: second, third, at: offset + skipped)
                // Mostly there is nothing, which is told faster than where something is, and faster still of two blocks.
                if others.isMarked(with: others) {
                    offset += 16
                    while offset <= last, offset <= count - 34,
                        self.others(than: second, third, at: offset + skipped)
                            .isMarked(with: self.others(than: second, third, at: offset + skipped + 16))
                    {
                        offset += 32
                    }
                    continue
                }
                var (low, high) = others.unmarked
                while low | high != 0 {
                    let place = offset + (low != 0 ? low.trailingZeroBitCount / 8 : 8 + high.trailingZeroBitCount / 8)
                    if place > last { return nil }
                    if has(word, at: place) { return place }
                    if low != 0 { low &= low &- 1 } else { high &= high &- 1 }
                }
                offset += 16
            }
        }
        while offset <= last {
            if has(word, at: offset) { return offset }
            offset += 1
        }
        return nil
    }

    /// The highest bit of each of sixteen bytes that is not the first of a pair of bytes. The caller has checked that
    /// there are seventeen.
    @inline(__always)
    private func others(
        than first: SIMD16<UInt8>, _ second: SIMD16<UInt8>, at offset: Int
    ) -> SIMD16<UInt8> {
        uncheckedBlock(at: offset).others(than: first) | uncheckedBlock(at: offset + 1).others(than: second)
    }

    func contains(_ word: StaticString, from start: Int, to end: Int) -> Bool {
        find(word, from: start, to: end) != nil
    }

    /// Whether fewer lines end before an offset than a number; none is fewer than none.
    func hasFewerBreaks(than count: Int, to end: Int) -> Bool {
        var left = count
        var offset = left > 0 ? firstOffset(of: 0x0A, from: 0, to: end) : end
        while offset < end, left > 0 {
            left -= 1
            offset = firstOffset(of: 0x0A, from: offset + 1, to: end)
        }
        return left > 0
    }

    /// Whether a range has a Chinese character; mostly answered by the first one.
    func hasHan(in range: ByteRange) -> Bool {
        var offset = range.start
        while offset < range.end {
            if self[offset] >= 0xE4, self[offset] <= 0xE9 { return true }
            offset += characterLength(at: offset)
        }
        return false
    }
}

extension UInt8 {
    /// Whether it is a figure of ASCII.
    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }

    /// Whether it is a figure or a letter of ASCII.
    var isLetterOrDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }
}
