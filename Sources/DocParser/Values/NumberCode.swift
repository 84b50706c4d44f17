/// The code before a document number (机关代字), or the organ and word of an order.
enum NumberCode {
    /// The letters and blanks before a number, back to the beginning of the range or to a mark.
    static func range(_ text: borrowing Span<UInt8>, before offset: Int, from start: Int) -> ByteRange {
        var first = offset
        var scan = offset
        while scan > start {
            let last = text.characterStart(before: scan)
            guard isLetter(text, at: last) || text.blankLength(at: last) == scan - last else {
                guard let open = bracketed(text, before: scan, from: start) else { break }
                (first, scan) = (open, open)
                continue
            }
            // A run of blanks parts columns, not words.
            if text.blankLength(at: last) > 0 {
                if columns(text, from: last, to: first) >= 4 || endsTitle(text, before: last, from: start) { break }
            }
            if text.blankLength(at: last) == 0 { first = last }
            scan = last
        }
        return ByteRange(first, text.trimmingBlanks(from: first, to: offset))
    }

    /// Whether a title ends before a blank, with the number behind it: …情况的通报 某办发〔2004〕7号.
    private static func endsTitle(_ text: borrowing Span<UInt8>, before blank: Int, from start: Int) -> Bool {
        let end = text.trimmingBlanks(from: start, to: blank)
        guard let word = TitleShape.typeWord(text, in: ByteRange(start, end)), word.end == end else { return false }
        return text.has("的", before: word.start)
    }

    /// The bracket that opens one or two characters of a code, behind another: 法（经）复.
    private static func bracketed(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        let close = text.length(of: .closing, before: end)
        guard close > 0 else { return nil }
        for count in [3, 6] {
            let inside = end - close - count
            let open = text.has(.opening, before: inside) ? text.characterStart(before: inside) : start
            if open - 3 >= start, isLetter(text, at: open - 3), text[inside] >= 0xE4,
                HanNumeral.read(text, at: inside) == nil
            {
                return open
            }
        }
        return nil
    }

    /// How wide a run of blanks is, two columns for each of full width.
    private static func columns(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        LineSplitter.width(of: ByteRange(start, end), in: text)
    }

    static func isLetter(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        let byte = text[offset]
        return byte >= 0xE4 && byte <= 0xE9 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
            || byte.isDigit
    }
}
