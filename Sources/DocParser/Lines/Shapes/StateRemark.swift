/// What a site says in brackets of the state of the document whose title it prints: …的通知【条款失效】, [全文废止]…办法.
///
/// No document says of itself that it is void: the words are the site's, and the value of 时效性. In round brackets stand the
/// document's own words, （试行）, and such a remark is not told from them.
enum StateRemark {
    /// The remark that ends at an offset, with its brackets.
    static func ending(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> ByteRange? {
        guard end - start > shortest, mayClose(text[end - 1]), closings.end(text, before: end) else { return nil }
        let close = text.characterStart(before: end)
        guard let word = words.word(text, before: close) else { return nil }
        let inside = close - word.utf8CodeUnitCount
        guard let open = openings.word(text, before: inside) else { return nil }
        return ByteRange(inside - open.utf8CodeUnitCount, end)
    }

    /// The remark that begins at an offset, with its brackets.
    static func beginning(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> ByteRange? {
        guard let open = openings.word(text, at: start) else { return nil }
        let inside = start + open.utf8CodeUnitCount
        guard let word = words.word(text, at: inside) else { return nil }
        let close = inside + word.utf8CodeUnitCount
        guard close < end, closings.begin(text, at: close) else { return nil }
        return ByteRange(start, close + text.characterLength(at: close))
    }

    /// The words inside of a remark's brackets.
    static func words(of remark: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        ByteRange(remark.start + text.characterLength(at: remark.start), text.characterStart(before: remark.end))
    }

    /// Whether a closing bracket ends in a byte: most titles end in none.
    @inline(__always)
    private static func mayClose(_ byte: UInt8) -> Bool {
        byte == 0x91 || byte == 0x5D || byte == 0xBD
    }

    /// A character between brackets.
    private static let shortest = 5

    private static let openings: WordSet = ["【", "[", "［"]
    private static let closings: WordSet = ["】", "]", "］"]
    private static let words = NumberLine.validities
}
