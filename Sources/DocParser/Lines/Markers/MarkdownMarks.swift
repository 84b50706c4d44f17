/// The marks of a text that was converted to Markdown, which are no words: # before a heading, ** around bold words.
enum MarkdownMarks {
    /// The words of a line that may begin or end with a mark.
    static func words(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> ByteRange {
        let first = behindHeading(text, from: start, to: end)
        let isOpen = text.has("**", at: first)
        guard let second = text.find("**", from: isOpen ? first + 2 : first, to: end) else {
            return ByteRange(first, end)
        }
        let isClosed = second + 2 == end
        if isOpen, second > first + 2 {
            // **关于…的通知**, or **（一）加强管理。** before words that are not bold.
            if isClosed { return ByteRange(first + 2, second) }
            let words = HeadingMarkerReader.read(text, at: first + 2, end: end)
            return ByteRange(words?.form.isDivision == true ? first + 2 : first, end)
        }
        // 1. **加强管理**
        guard !isOpen, let marker = HeadingMarkerReader.read(text, at: first, end: end),
            text.has("**", before: marker.wordsStart), text.has("**", before: end), marker.wordsStart < end - 2,
            text.find("**", from: marker.wordsStart, to: end) == end - 2
        else { return ByteRange(first, end) }
        return ByteRange(first, end - 2)
    }

    /// The offset behind # and the blank behind it.
    private static func behindHeading(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, text[offset] == UInt8(ascii: "#"), offset - start < 6 { offset += 1 }
        guard offset > start, text.blankLength(at: offset) > 0 else { return start }
        offset = text.skippingBlanks(from: offset, to: end)
        return offset < end ? offset : start
    }

    /// Where the words begin behind a marker that is bold itself, or before bold words: **第九条** 申请, 1. **加强管理。**
    @inline(__always)
    static func wordsStart(_ text: borrowing Span<UInt8>, behind marker: ByteRange, to end: Int) -> Int {
        let offset = text.skippingBlanks(from: marker.end, to: end)
        return isMark(text, at: offset, to: end) ? wordsStart(text, at: offset, behind: marker, to: end) : offset
    }

    private static func wordsStart(
        _ text: borrowing Span<UInt8>, at offset: Int, behind marker: ByteRange, to end: Int
    ) -> Int {
        // Names that are left out have such signs too, and none behind: 1. **县水务局.
        let isPair = text.has("**", before: marker.start) || text.find("**", from: offset + 2, to: end) != nil
        return isPair ? text.skippingBlanks(from: offset + 2, to: end) : offset
    }

    /// The offset behind blanks and the mark that ends bold words: …教育。** 召开班会.
    @inline(__always)
    static func skippingBold(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        let offset = text.skippingBlanks(from: start, to: end)
        return isMark(text, at: offset, to: end) ? text.skippingBlanks(from: offset + 2, to: end) : offset
    }

    /// The end of words without the mark that ends bold ones.
    @inline(__always)
    static func trimmingBold(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        end - 2 > start && isMark(text, at: end - 2, to: end) ? text.trimmingBlanks(from: start, to: end - 2) : end
    }

    @inline(__always)
    private static func isMark(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Bool {
        offset + 2 <= end && text[offset] == UInt8(ascii: "*") && text[offset + 1] == UInt8(ascii: "*")
    }
}
