/// Words of a line in “” or 《》: they are as they were said or given, and no fault of the draft.
enum QuotedWords {
    /// Whether a place of a line is inside of a pair that begins no more than fifty characters before it.
    static func contain(_ offset: Int, of line: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        var start = offset
        while start > line.start, offset - start < 150 {
            start = text.characterStart(before: start)
            if text.has("》", at: start) || text.has("”", at: start) { return false }
            if text.has("《", at: start) || text.has("“", at: start) { return true }
        }
        return false
    }
}
