/// A date that a deadline names: 2025年12月底, 2025年底, 9月30日, 2025年三季度, 今年年底, 6月中旬; its last day.
struct DatePhrase {
    let end: Int
    let iso: String?

    static func read(
        _ text: borrowing Span<UInt8>, at start: Int, to limit: Int, signed: CalendarDay?
    ) -> DatePhrase? {
        var offset =
            text.has("到", at: start) || text.has("于", at: start) || text.has("在", at: start) ? start + 3 : start
        var year: Int?
        var hasYear = false
        if let found = writtenYear(text, at: offset, signed) {
            (year, offset, hasYear) = (found.year, found.end, true)
        }
        if hasYear, text.has("年底", at: offset - 3) { return DatePhrase(end: offset, iso: last(year, 12)) }
        if let part = partOfYear(text, at: offset), hasYear {
            return DatePhrase(end: part.end, iso: last(year, part.month))
        }
        guard let month = number(text, at: offset), month.value <= 12, text.has("月", at: month.end) else {
            return hasYear && offset <= limit ? DatePhrase(end: offset, iso: last(year, 12)) : nil
        }
        let known = hasYear ? year : inferred(month.value, signed)
        let behind = text.has("月份", at: month.end) ? month.end + 6 : month.end + 3
        if let day = number(text, at: behind), day.value <= 31, text.has("日", at: day.end) || text.has("号", at: day.end)
        {
            let date = known.flatMap { CalendarDay(year: $0, month: month.value, day: day.value) }
            return DatePhrase(end: day.end + 3, iso: date?.description)
        }
        return within(text, at: behind, known, month.value)
    }

    /// 底, 末, 上旬 behind a month, or the month itself.
    private static func within(_ text: borrowing Span<UInt8>, at offset: Int, _ year: Int?, _ month: Int) -> DatePhrase
    {
        if text.has("底", at: offset) || text.has("末", at: offset) {
            return DatePhrase(end: offset + 3, iso: last(year, month))
        }
        for (words, day) in [("上旬" as StaticString, 10), ("中旬", 20), ("下旬", 0), ("初", 10)]
        where text.has(words, at: offset) {
            let date = year.flatMap { CalendarDay(year: $0, month: month, day: day) }?.description
            return DatePhrase(end: offset + words.utf8CodeUnitCount, iso: day == 0 ? last(year, month) : date)
        }
        return DatePhrase(end: offset, iso: last(year, month))
    }

    /// The year, and the offset behind 年 or 年底.
    private static func writtenYear(
        _ text: borrowing Span<UInt8>, at offset: Int, _ signed: CalendarDay?
    ) -> (year: Int?, end: Int)? {
        for (words, years) in [("今年" as StaticString, 0), ("本年度", 0), ("本年", 0), ("明年", 1), ("年底", 0), ("年内", 0)]
        where text.has(words, at: offset) {
            let end = offset + words.utf8CodeUnitCount
            let isBottom = text.has("年底", at: end) || text.has("底", at: end) && !text.has("年底", at: offset)
            let year = signed.map { $0.year + years }
            return (year, isBottom ? end + (text.has("年底", at: end) ? 6 : 3) : end)
        }
        guard let digits = ArabicNumeral.read(text, at: offset), digits.count == 4,
            (1949...2100).contains(digits.value),
            text.has("年", at: digits.end)
        else { return nil }
        if text.has("年底", at: digits.end + 3) { return (digits.value, digits.end + 9) }
        let isBottom = text.has("底", at: digits.end + 3) || text.has("末", at: digits.end + 3)
        return (digits.value, digits.end + (isBottom ? 6 : 3))
    }

    /// 上半年, 第三季度, 一季度.
    private static func partOfYear(_ text: borrowing Span<UInt8>, at offset: Int) -> (month: Int, end: Int)? {
        if text.has("上半年", at: offset) { return (6, offset + 9) }
        if text.has("下半年", at: offset) { return (12, offset + 9) }
        let inside = text.has("第", at: offset) ? offset + 3 : offset
        guard let quarter = number(text, at: inside), (1...4).contains(quarter.value), text.has("季度", at: quarter.end)
        else { return nil }
        let end = quarter.end + 6
        return (quarter.value * 3, text.has("末", at: end) || text.has("底", at: end) ? end + 3 : end)
    }

    private static func number(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        if let digits = ArabicNumeral.read(text, at: offset), digits.count <= 2, digits.value > 0 {
            return (digits.value, digits.end)
        }
        return HanNumeral.read(text, at: offset).flatMap { $0.value > 0 && $0.value < 32 ? $0 : nil }
    }

    /// The year of a month without one: that of the document, where the month is still to come.
    private static func inferred(_ month: Int, _ signed: CalendarDay?) -> Int? {
        signed.flatMap { month >= $0.month ? $0.year : nil }
    }

    private static func last(_ year: Int?, _ month: Int) -> String? {
        guard let year else { return nil }
        return (28...31).reversed().lazy.compactMap { CalendarDay(year: year, month: month, day: $0) }.first?
            .description
    }
}
