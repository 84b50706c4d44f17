/// Names in pages are written in capitals or small letters.
extension Span<UInt8> {
    /// Whether a word of small letters stands at an offset, in any case.
    @inline(__always)
    func hasLetters(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, length <= count - offset else { return false }
        // The pointer is the literal's own storage, as in `has`.
        let start = unsafe word.utf8Start
        for index in 0..<length {
            let byte = self[offset + index]
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            if unsafe start[index] != (isCapital ? byte | 0x20 : byte) { return false }
        }
        return true
    }

    /// Whether a small letter stands right before another one in a range, in any case; sixteen places at once.
    func hasLetterPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar, from start: Int, to end: Int) -> Bool {
        let (first, second) = (UInt8(ascii: first), UInt8(ascii: second))
        let (firsts, seconds) = (SIMD16(repeating: first), SIMD16(repeating: second))
        let small = SIMD16<UInt8>(repeating: 0x20)
        var offset = start
        while offset < end - 1 {
            // The last block of the range begins before what is left, or else the letters are looked at one by one.
            let place = Swift.min(offset, Swift.max(end - 17, start))
            guard place + 17 <= count else { break }
            let others =
                (block(at: place) | small).others(than: firsts) | (block(at: place + 1) | small).others(than: seconds)
            if let found = others.firstUnmarked { return place + found < end - 1 }
            offset = place + 16
        }
        while offset < end - 1 {
            if self[offset] | 0x20 == first, self[offset + 1] | 0x20 == second { return true }
            offset += 1
        }
        return false
    }

    /// Whether a range holds a word of small letters and nothing else, in any case.
    func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
        range.count == word.utf8CodeUnitCount && hasLetters(word, at: range.lowerBound)
    }

    /// The offset of the first place of a word of small letters in a range, in any case.
    func findLetters(_ word: StaticString, from start: Int, to end: Int) -> Int? {
        var offset = start
        while offset + word.utf8CodeUnitCount <= Swift.min(end, count) {
            if hasLetters(word, at: offset) { return offset }
            offset += 1
        }
        return nil
    }
}
