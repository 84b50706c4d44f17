/// Reads dates as official documents print them (GB/T 9704-2012, 7.3.5.4; before 2012 in Chinese numerals).
enum DateReader {
    /// The date that begins at an offset, and where it ends: 2016年4月29日, 二〇一六年四月二十九日, 2016-04-29,
    /// 2016/4/29, 2016.4.29, in either width and with blanks between; 元月 for January, 号 for 日.
    static func read(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> (day: CalendarDay, end: Int)? {
        guard start < end else { return nil }
        let found = text[start] >= 0xE2 && text[start] <= 0xE9 ? han(text, at: start) : arabic(text, at: start)
        guard let found, found.end <= end else { return nil }
        return found
    }

    /// Whether a range is a date and nothing else.
    static func isWhole(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        guard range.count <= longest, !range.isEmpty else { return false }
        return read(text, at: range.start, end: range.end)?.end == range.end
    }

    /// 二〇二一年十二月二十五日 with blanks between all characters has fewer bytes.
    private static let longest = 80

    /// The date that a label's value begins with; 日 may be missing at its end: 2018年03月27.
    static func readValue(_ text: borrowing Span<UInt8>, in range: ByteRange) -> (day: CalendarDay, end: Int)? {
        if let found = read(text, at: range.start, end: range.end) { return found }
        if let day = readCompact(text, in: range) { return (day, range.end) }
        guard let year = ArabicNumeral.read(text, at: range.start), year.count == 4,
            let month = unit(text, "年", at: year.end),
            let bare = bareDate(text, year: year.value, at: month), bare.end == range.end
        else { return nil }
        return bare
    }

    /// The day that eight figures alone may be, where what stands above them says so: 20230601.
    static func readCompact(_ text: borrowing Span<UInt8>, in range: ByteRange) -> CalendarDay? {
        guard let figures = ArabicNumeral.read(text, at: range.start), figures.count == 8, figures.end == range.end
        else {
            return nil
        }
        let (year, day) = (figures.value / 10_000, figures.value % 10_000)
        guard (1900...2100).contains(year) else { return nil }
        return CalendarDay(year: year, month: day / 100, day: day % 100)
    }

    /// The last date of a range that ends where the range ends, or before its hour, and where it begins.
    static func readLast(
        _ text: borrowing Span<UInt8>, from start: Int, to end: Int
    ) -> (day: CalendarDay, range: ByteRange)? {
        let end = endBeforeHour(text, from: start, to: end)
        guard text.has("日", before: end) || text.has("号", before: end) else { return nil }
        var offset = max(start, end - longest)
        while offset < end {
            if let found = read(text, at: offset, end: end), found.end == end, !isFigure(text, before: offset) {
                return (found.day, ByteRange(offset, end))
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// Where a range ends before the hour that may stand behind a date, as in telegrams: 7月26日19时30分.
    static func endBeforeHour(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        let hasMinute = text.has("分", before: end)
        guard hasMinute || text.has("时", before: end), let day = text.find("日", from: start, to: end),
            let hour = ArabicNumeral.read(text, at: text.skippingBlanks(from: day + 3, to: end)),
            text.has("时", at: hour.end)
        else { return end }
        let minute = hasMinute ? ArabicNumeral.read(text, at: hour.end + 3)?.end : hour.end
        return minute == end - 3 ? day + 3 : end
    }

    /// What is written as a date is, whatever its figures say.
    enum Written {
        /// With all figures, of any size: 2016年13月45日.
        case whole
        /// With blanks or signs for some of them: 2016年　月　日, 202×年×月×日, XX月XX日, 　年　月　日; or without the day:
        /// 2016年5月.
        case unfinished
    }

    /// How a range is written as a date; `nil` if it is not.
    static func written(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Written? {
        var month = range.start
        var isWhole = true
        var isYearCut = false
        if let year = year(text, at: range.start) {
            guard let behind = unit(text, "年", at: year.end) else { return nil }
            (month, isWhole, isYearCut) = (behind, year.isWhole, year.isCut)
        } else if !DraftFigures.isSign(text, at: range.start) {
            return nil
        }
        let monthNumber = part(text, at: month)
        guard let day = unit(text, "月", at: monthNumber.end) else { return nil }
        // The month of a year that stands alone may begin the line below.
        guard monthNumber.end < range.end else { return nil }
        if day >= range.end {
            return month > range.start && monthNumber.end > month && !isYearCut ? .unfinished : nil
        }
        let dayNumber = part(text, at: day)
        // 年3月5日 is the rest of a date that was cut behind its year, 19年3月5日 a date all the same.
        if isYearCut, dayNumber.isWhole { return nil }
        guard dayEnd(text, at: dayNumber.end) == range.end else { return nil }
        return isWhole && monthNumber.isWhole && dayNumber.isWhole ? .whole : .unfinished
    }

    /// The date that ends a range, also one that drafts have for it: 2018年　月　日.
    static func lastWritten(
        _ text: borrowing Span<UInt8>, from start: Int, to end: Int
    ) -> (day: CalendarDay?, range: ByteRange)? {
        if let last = readLast(text, from: start, to: end) { return (last.day, last.range) }
        guard text.has("日", before: end) || text.has("月", before: end) else { return nil }
        var offset = start
        while offset < end {
            let range = ByteRange(offset, end)
            if written(text, in: range) != nil { return (nil, range) }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// The year of a date that may be unfinished, or have a figure too many or too few; `nil` for what is none, as a month
    /// before which the year is missing. Cut is one with nothing before 年, or the century's figures alone: 20　年　月　日.
    private static func year(
        _ text: borrowing Span<UInt8>, at start: Int
    ) -> (end: Int, isWhole: Bool, isCut: Bool)? {
        if text.has("年", at: start) {
            // 年月日 without a blank for the figures is a word.
            return text.has("月", at: start + 3) ? nil : (start, false, true)
        }
        let figures = DraftFigures(text, at: start)
        if figures.hasSign || (2...5).contains(figures.count), text.has("年", at: text.skippingBlanks(from: figures.end))
        {
            return (figures.end, figures.isWhole, !figures.hasSign && figures.count == 2)
        }
        guard figures.count == 0, let digits = HanNumeral.readDigits(text, at: start), digits.count == 4 else {
            return nil
        }
        return (digits.end, true, false)
    }

    /// Month or day of a date that may be unfinished.
    private static func part(_ text: borrowing Span<UInt8>, at start: Int) -> (end: Int, isWhole: Bool) {
        if let first = firstMonth(text, at: start) { return (first.end, true) }
        if let han = HanNumeral.read(text, at: start, isSpaced: true) { return (han.end, true) }
        let figures = DraftFigures(text, at: start)
        return (figures.end, figures.isWhole)
    }

    /// A date does not begin inside a longer number.
    private static func isFigure(_ text: borrowing Span<UInt8>, before offset: Int) -> Bool {
        guard offset > 0 else { return false }
        if text[offset - 1].isDigit { return true }
        return offset >= 3 && (HanNumeral.read(text, at: offset - 3) != nil || text.has("〇", before: offset))
    }

    private static func han(_ text: borrowing Span<UInt8>, at start: Int) -> (day: CalendarDay, end: Int)? {
        guard let year = HanNumeral.readDigits(text, at: start), year.count == 4,
            let month = unit(text, "年", at: year.end), let monthNumber = part(text, at: month, orMonth: true),
            let day = unit(text, "月", at: monthNumber.end), let dayNumber = part(text, at: day, orMonth: false),
            let end = dayEnd(text, at: dayNumber.end)
        else { return nil }
        return CalendarDay(year: year.value, month: monthNumber.value, day: dayNumber.value).map { ($0, end) }
    }

    /// Month or day behind a year in Chinese numerals; drafts mix them: 二〇一二年10月29日.
    private static func part(
        _ text: borrowing Span<UInt8>, at start: Int, orMonth: Bool
    ) -> (value: Int, end: Int)? {
        if orMonth, let first = firstMonth(text, at: start) { return first }
        if let han = HanNumeral.read(text, at: start, isSpaced: true) { return han }
        return ArabicNumeral.readSpaced(text, at: start).flatMap { $0.count <= 2 ? ($0.value, $0.end) : nil }
    }

    private static func arabic(_ text: borrowing Span<UInt8>, at start: Int) -> (day: CalendarDay, end: Int)? {
        guard let year = ArabicNumeral.readSpaced(text, at: start), year.count == 4 else { return nil }
        if let month = unit(text, "年", at: year.end) {
            guard let bare = bareDate(text, year: year.value, at: month), let end = dayEnd(text, at: bare.end)
            else { return nil }
            return (bare.day, end)
        }
        guard let separator = dash(text, at: year.end),
            let month = ArabicNumeral.read(text, at: separator), month.count <= 2,
            let second = dash(text, at: month.end), let day = dashedDay(text, at: second),
            let date = CalendarDay(year: year.value, month: month.value, day: day.value)
        else { return nil }
        return (date, day.end)
    }

    /// The figures of a day, without those of the hour that may be stuck to them where elements of a page stand side by
    /// side: 2022-05-1609:30.
    private static func dashedDay(_ text: borrowing Span<UInt8>, at start: Int) -> (value: Int, end: Int)? {
        guard let day = ArabicNumeral.read(text, at: start) else { return nil }
        if day.count <= 2 { return (day.value, day.end) }
        guard day.count == 4, day.end == start + 4, day.end < text.count, text[day.end] == UInt8(ascii: ":"),
            day.value % 100 < 24
        else { return nil }
        return (day.value / 100, start + 2)
    }

    /// The date up to the figures of its day, of which the month begins at an offset.
    private static func bareDate(
        _ text: borrowing Span<UInt8>, year: Int, at start: Int
    ) -> (day: CalendarDay, end: Int)? {
        let figures = ArabicNumeral.readSpaced(text, at: start).flatMap { $0.count <= 2 ? ($0.value, $0.end) : nil }
        guard let month = firstMonth(text, at: start) ?? figures,
            let second = unit(text, "月", at: month.end), let day = ArabicNumeral.readSpaced(text, at: second),
            day.count <= 2, let date = CalendarDay(year: year, month: month.value, day: day.value)
        else { return nil }
        return (date, day.end)
    }

    /// 元月, the first of the year.
    private static func firstMonth(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        text.has("元月", at: offset) ? (1, offset + 3) : nil
    }

    /// Where a day ends: 5日, and 5号 as people say it.
    private static func dayEnd(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        let place = text.skippingBlanks(from: offset)
        return text.has("日", at: place) || text.has("号", at: place) ? place + 3 : nil
    }

    /// The offset behind 年 or 月 and the blanks around it.
    private static func unit(_ text: borrowing Span<UInt8>, _ word: StaticString, at offset: Int) -> Int? {
        let place = text.skippingBlanks(from: offset)
        return text.has(word, at: place) ? text.skippingBlanks(from: place + 3) : nil
    }

    /// The offset behind the stroke of a day in figures. Where a page was taken apart, line breaks stand around it.
    private static func dash(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        let place = skippingBreak(text, at: offset)
        guard place < text.count else { return nil }
        switch text[place] {
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): return skippingBreak(text, at: place + 1)
        default:
            return text.has("－", at: place) || text.has("／", at: place) || text.has("．", at: place)
                ? place + 3 : nil
        }
    }

    /// The offset behind the line breaks, or the one blank, that an element of a page may have around a dash.
    private static func skippingBreak(_ text: borrowing Span<UInt8>, at start: Int) -> Int {
        var offset = start
        while offset < text.count, text[offset] == 0x0A || text[offset] == 0x0D { offset += 1 }
        return offset == start && start < text.count && text[start] == 0x20 ? start + 1 : offset
    }
}
