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
                let isParted =
                    columns(text, from: last, to: first) >= 4 || endsTitle(text, before: last, from: start)
                    || endsOrgan(text, before: last, from: start) && isCode(ByteRange(first, offset), text)
                if isParted { break }
            }
            if text.blankLength(at: last) == 0 { first = last }
            scan = last
        }
        // Its day may be stuck to a number: 1986年5月20日某府发〔1986〕127号.
        let day = text[first].isDigit ? DateReader.read(text, at: first, end: offset) : nil
        first = day.map { text.skippingBlanks(from: $0.end, to: offset) } ?? first
        return ByteRange(first, text.trimmingBlanks(from: first, to: offset))
    }

    /// Whether a title ends before a blank, with the number behind it: …情况的通报 某办发〔2004〕7号.
    private static func endsTitle(_ text: borrowing Span<UInt8>, before blank: Int, from start: Int) -> Bool {
        let end = text.trimmingBlanks(from: start, to: blank)
        guard let word = TitleShape.typeWord(text, in: ByteRange(start, end)), word.end == end else { return false }
        return text.has("的", before: word.start)
    }

    /// Whether the whole name of an organ stands before a blank: 某市财政局 某财发〔2004〕7号.
    private static func endsOrgan(_ text: borrowing Span<UInt8>, before blank: Int, from start: Int) -> Bool {
        let end = text.trimmingBlanks(from: start, to: blank)
        var first = end
        while first > start, text[text.characterStart(before: first)] >= 0xE4 {
            first = text.characterStart(before: first)
        }
        return end - first >= shortestOrgan && OrganName.isWhole(text, in: ByteRange(first, end))
    }

    /// Five characters.
    private static let shortestOrgan = 15

    /// Whether a range is a code by itself: three characters, and not the word of an order.
    private static func isCode(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        let code = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: range.end))
        return code.count >= 9 && !DocumentNumberReader.endsInOrder(text, code) && !text.has("年", before: code.end)
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
