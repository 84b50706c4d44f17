/// What stands before the words of a Markdown line: marks of block quotes, lists and headings.
struct MarkdownPrefix {
    /// The offset of the first word, with the blanks before it where there is no mark.
    var wordsStart: Int
    /// 1 to 6 for a heading.
    var level: UInt8 = 0
    var isListItem = false
    /// The # behind the number of a list, which is the heading's: 1. ## 总则.
    var marks: ByteRange?

    /// Reads the marks of a line.
    init(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) {
        wordsStart = start
        var offset = start
        while offset < end {
            let first = text.skippingBlanks(from: offset, to: end)
            guard first < end else { return }
            if text[first] == UInt8(ascii: ">") {
                offset = first + 1
            } else if let behind = Self.bullet(text, at: first, to: end) {
                isListItem = true
                offset = behind
            } else if let behind = Self.number(text, at: first, to: end),
                let heading = Self.heading(text, at: behind, to: end)
            {
                level = heading.level
                wordsStart = first
                marks = ByteRange(behind, heading.wordsStart)
                return
            } else if first - start < 4 || offset > start, let heading = Self.heading(text, at: first, to: end) {
                level = heading.level
                wordsStart = heading.wordsStart
                return
            } else {
                // Blanks before plain words are the text's own.
                if offset > start { wordsStart = first }
                return
            }
            wordsStart = offset
        }
    }

    /// # to ###### and a blank behind them (CommonMark, 4.2).
    static func heading(
        _ text: borrowing Span<UInt8>, at start: Int, to end: Int
    ) -> (level: UInt8, wordsStart: Int)? {
        var offset = start
        while offset < end, offset - start < 7, text[offset] == UInt8(ascii: "#") { offset += 1 }
        guard offset > start, offset - start < 7 else { return nil }
        let words = text.skippingBlanks(from: offset, to: end)
        guard words > offset, words < end else { return nil }
        // A line break is a blank too.
        for place in offset..<words where text[place] == 0x0A || text[place] == 0x0D { return nil }
        return (UInt8(offset - start), words)
    }

    /// The offset behind a bullet, the blanks and the box of a task behind it; not behind the dash of — 3 —.
    private static func bullet(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int? {
        let mark = text[start]
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "+"), start + 1 < end,
            text[start + 1] == 0x20 || text[start + 1] == 0x09
        else { return nil }
        let words = text.skippingBlanks(from: start + 1, to: end)
        guard words < end else { return nil }
        if mark == UInt8(ascii: "-"), let number = ArabicNumeral.read(text, at: words) {
            let behind = text.skippingBlanks(from: number.end, to: end)
            if behind < end, text[behind] == mark, behind + 1 == end { return nil }
        }
        if text.has("[ ] ", at: words) || text.has("[x] ", at: words) || text.has("[X] ", at: words) {
            return min(words + 4, end)
        }
        return words
    }

    /// The offset behind the number of a list and the blanks behind it.
    private static func number(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int? {
        guard let number = ArabicNumeral.read(text, at: start), number.end < end,
            text[number.end] == UInt8(ascii: ".") || text[number.end] == UInt8(ascii: ")")
        else { return nil }
        let behind = text.skippingBlanks(from: number.end + 1, to: end)
        return behind > number.end + 1 ? behind : nil
    }

    /// Where the words of a heading end: before # that close it.
    static func headingEnd(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var close = end
        while close > start, text[close - 1] == UInt8(ascii: "#") { close -= 1 }
        guard close < end, close > start, text[close - 1] == 0x20 || text[close - 1] == 0x09 else { return end }
        return text.trimmingBlanks(from: start, to: close)
    }

    /// The mark that a line is made of, three times at least: - * _ for a rule, = - for what stands under a heading.
    static func rule(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> UInt8? {
        guard start < end else { return nil }
        let mark = text[start]
        guard
            mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
                || mark == UInt8(ascii: "=")
        else { return nil }
        var count = 0
        for offset in start..<end {
            if text[offset] == mark { count += 1 } else if text[offset] != 0x20, text[offset] != 0x09 { return nil }
        }
        return count >= 3 ? mark : nil
    }
}
