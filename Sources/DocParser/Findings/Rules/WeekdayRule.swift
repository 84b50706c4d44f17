/// A day is on the weekday that the calendar gives it.
enum WeekdayRule: FormRule {
    static let rule = Rule(
        .weekday, .regulation("第十九条"),
        Wording("the day is on another weekday", "日期与星期不符"),
        help: Wording(
            "Whoever reads both can't tell which one is meant.",
            "日期与星期要对照日历核对，收文机关无法判断以哪个为准。"),
        wrong: "2026年9月1日（星期三）", right: "2026年9月1日（星期二）")

    static var needs: Features { .weekdays }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for term in paper.marks.terms where words.begin(text, at: term.range.start) {
            let line = paper.lines[Int(term.line)].range
            let bracket = text.has("（", before: term.range.start) ? term.range.start - 3 : term.range.start
            guard let number = HanNumeral.read(text, at: term.range.end)?.value ?? sunday(text, at: term.range.end),
                let (range, day, hasYear) = day(before: bracket, in: line, of: paper, text), day.weekday != number % 7,
                // At the turn of the year the day may be one of the next.
                hasYear || CalendarDay(year: day.year + 1, month: day.month, day: day.day)?.weekday != number % 7
            else { continue }
            let names = ["日", "一", "二", "三", "四", "五", "六"]
            let right = names[day.weekday]
            found.add(
                rule, ByteRange(range.start, term.range.end + 3),
                Wording("the day is a 星期\(right)", "这一天是星期\(right)"))
        }
    }

    static let words: WordSet = ["星期", "（周"]

    /// 星期日, 星期天
    private static func sunday(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        text.has("日", at: offset) || text.has("天", at: offset) ? 0 : nil
    }

    /// The day that ends at an offset; without a year it is of that in which the document was signed.
    private static func day(
        before end: Int, in line: ByteRange, of paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> (ByteRange, CalendarDay, hasYear: Bool)? {
        guard text.has("日", before: end) else { return nil }
        var start = end - 3
        while start > line.start,
            text[start - 1].isDigit || text.has("月", before: start) || text.has("年", before: start)
        {
            start = text.characterStart(before: start)
        }
        let range = ByteRange(start, end)
        if let date = PrintedDate(text, in: range) { return date.day.map { (range, $0, true) } }
        guard let month = ArabicNumeral.read(text, at: start), text.has("月", at: month.end),
            let day = ArabicNumeral.read(text, at: month.end + 3), let signed = paper.metadata.dateSigned
        else { return nil }
        return CalendarDay(year: signed.year, month: month.value, day: day.value).map { (range, $0, false) }
    }
}
