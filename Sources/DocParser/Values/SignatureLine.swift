/// A line with the organs that sign (署名) and the date (成文日期), in brackets or not.
struct SignatureLine {
    var organs: ByteRange
    /// `nil` where the date is not filled in, or there is no such day.
    var day: CalendarDay?
    /// The range of the date.
    var date: ByteRange

    /// Reads a line of which it is known that who signs stands beside the date, whatever it is called.
    init?(signed text: borrowing Span<UInt8>, in range: ByteRange) {
        let words = Self.withoutBrackets(text, range)
        let end = DateReader.endBeforeHour(text, from: words.start, to: words.end)
        self.init(split: text, in: words, to: end, behind: DateReader.read(text, at: words.start, end: end))
    }

    /// Reads a line that holds names of organs and a date, and nothing else.
    init?(_ text: borrowing Span<UInt8>, in range: ByteRange) {
        self.init(signed: text, in: range)
        guard OrganName.isWhole(text, in: organs) else { return nil }
    }

    /// The same for words without brackets, of which the end before an hour and the date at their start were read.
    init?(
        _ text: borrowing Span<UInt8>, in words: ByteRange, to end: Int, behind first: (day: CalendarDay, end: Int)?
    ) {
        self.init(split: text, in: words, to: end, behind: first)
        guard OrganName.isWhole(text, in: organs) else { return nil }
    }

    private init?(
        split text: borrowing Span<UInt8>, in words: ByteRange, to end: Int, behind first: (day: CalendarDay, end: Int)?
    ) {
        // Collections of laws put the day first: 1996年12月13日，财政部.
        if let found = first, found.end < end {
            guard let start = Self.markEnd(text, from: found.end, to: end) else { return nil }
            (organs, day, date) = (ByteRange(start, end), found.day, ByteRange(words.start, found.end))
        } else if let inside = Self.bracketed(text, in: words) {
            (organs, day, date) = inside
        } else if let last = DateReader.lastWritten(text, from: words.start, to: words.end),
            last.day != nil || text.has("日", before: words.end)
        {
            let organEnd = Self.withoutMark(text, from: words.start, to: last.range.start)
            (organs, day, date) = (ByteRange(words.start, organEnd), last.day, last.range)
        } else if let last = Self.lastInFigures(text, from: words.start, to: words.end) {
            let organEnd = text.trimmingBlanks(from: words.start, to: last.range.start)
            (organs, day, date) = (ByteRange(words.start, organEnd), last.day, last.range)
        } else {
            return nil
        }
    }

    /// A date in figures alone that ends a range behind a blank: 某市财政局　　2021.6.9.
    static func lastInFigures(
        _ text: borrowing Span<UInt8>, from start: Int, to end: Int
    ) -> (day: CalendarDay, range: ByteRange)? {
        guard end > start, text[end - 1].isDigit else { return nil }
        var first = end
        while first > start, text[first - 1] > 0x20, text[first - 1] < 0x80 { first -= 1 }
        guard first > start, text.trimmingBlanks(from: start, to: first) < first,
            let found = DateReader.read(text, at: first, end: end), found.end == end
        else { return nil }
        return (found.day, ByteRange(first, end))
    }

    /// The words of a line that stands in round brackets, as under a title (7.3.5.4); else the line.
    static func withoutBrackets(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange {
        let open = text.length(of: .opening, at: range.start)
        let close = text.length(of: .closing, before: range.end)
        guard open > 0, close > 0, range.count > open + close else { return range }
        let start = text.skippingBlanks(from: range.start + open, to: range.end - close)
        return ByteRange(start, text.trimmingBlanks(from: start, to: range.end - close))
    }

    /// Where the organ begins behind a day that stands first: a comma or a blank parts them.
    private static func markEnd(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        let mark = text.skippingBlanks(from: start, to: end)
        guard text.has(.comma, at: mark) else { return mark > start && mark < end ? mark : nil }
        return text.skippingBlanks(from: mark + text.characterLength(at: mark), to: end)
    }

    /// The day in brackets behind the organ: 某市财政局（2021年6月9日）.
    private static func bracketed(
        _ text: borrowing Span<UInt8>, in words: ByteRange
    ) -> (organs: ByteRange, day: CalendarDay?, date: ByteRange)? {
        guard text.has(.closing, before: words.end),
            let open = TitleShape.openingBracket(text, before: words.end, from: words.start), open > words.start
        else { return nil }
        let inside = ByteRange(open + text.characterLength(at: open), text.characterStart(before: words.end))
        guard let found = DateReader.read(text, at: inside.start, end: inside.end), found.end == inside.end else {
            return nil
        }
        return (ByteRange(words.start, text.trimmingBlanks(from: words.start, to: open)), found.day, inside)
    }

    /// Where the organ ends before the comma or bar that parts it from the day.
    private static func withoutMark(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var organ = text.trimmingBlanks(from: start, to: end)
        let comma = text.length(of: .comma, before: organ)
        if comma > 0 || organ > start && text[organ - 1] == UInt8(ascii: "|") {
            organ = text.trimmingBlanks(from: start, to: organ - max(comma, 1))
        }
        return organ
    }
}
