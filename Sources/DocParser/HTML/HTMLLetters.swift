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
