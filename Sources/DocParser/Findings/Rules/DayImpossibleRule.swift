/// A day in the text is one of the calendar: 11月31日 and 13月5日 are none.
enum DayImpossibleRule: FormRule {
    static let rule = Rule(
        .dayImpossible, .regulation("第十九条"),
        Wording("the calendar has no such day", "历法中没有这一天"),
        help: Wording(
            "A month has 28 to 31 days, a year twelve months; who has to keep a date can't tell which one is meant.",
            "公文表述应当准确。月份只有一至十二月，小月没有31日，平年2月没有29日；收文机关无法按这样的期限办理。"),
        wrong: "于11月31日前报送", right: "于11月30日前报送", holdsForPublished: true)

    static var needs: Features { .oddDays }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        var told = 0
        for index in figures.indices where figures[index].count <= 2 {
            let part = paper.lines[Int(figures[index].line)].part
            guard part.isText, let range = fault(figures, index, text), range.start >= told,
                !isTold(range, paper)
            else { continue }
            told = range.end
            found.add(rule, range)
        }
        findHours(in: paper, text, to: &found)
    }

    /// 25时, 8时75分: behind a day, or a word of the day.
    private static func findHours(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for figures in paper.marks.figures where figures.count == 2 {
            let range = figures.range
            guard paper.lines[Int(figures.line)].part == .text,
                let value = ArabicNumeral.read(text, at: range.start)?.value
            else { continue }
            let isHour = value > 24 && text.has("时", at: range.end) && hours.end(text, before: range.start)
            let isMinute =
                value >= 60 && text.has("分", at: range.end) && text.has("时", before: range.start)
                && range.start >= 4 && text[range.start - 4].isDigit
                && !text.has("分钟", at: range.end)
            guard isHour || isMinute else { continue }
            found.add(
                rule, ByteRange(range.start, range.end + 3),
                Wording("the clock has no such time", "没有这一钟点"))
        }
    }

    private static let hours: WordSet = ["日", "午", "晨", "晚", "）", "至"]

    /// The day that a month's figures begin, with its year if that is printed; `nil` for one that exists.
    private static func fault(
        _ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>
    ) -> ByteRange? {
        let month = figures[index].range
        let behind = text.skippingBlanks(from: month.end)
        guard text.has("月", at: behind), index + 1 < figures.count else { return nil }
        let day = figures[index + 1].range
        guard day.start == text.skippingBlanks(from: behind + 3), let end = dayEnd(text, day),
            let number = ArabicNumeral.read(text, at: month.start)?.value, !text.has("农历", before: month.start)
        else { return nil }
        let year = index > 0 ? year(figures[index - 1].range, before: month.start, text) : nil
        let start = year?.start ?? month.start
        guard exists(year?.value, number, day, text) else { return ByteRange(start, end) }
        // 9月1日至31日
        guard let mark = spans.word(text, at: end), index + 2 < figures.count else { return nil }
        let last = figures[index + 2].range
        guard last.start == end + mark.utf8CodeUnitCount, let lastEnd = dayEnd(text, last) else { return nil }
        return exists(year?.value, number, last, text) ? nil : ByteRange(start, lastEnd)
    }

    private static let spans: WordSet = ["至", "到", "—", "－", "–", "-", "～", "~"]

    private static func dayEnd(_ text: borrowing Span<UInt8>, _ day: ByteRange) -> Int? {
        let place = text.skippingBlanks(from: day.end)
        return day.count <= 2 && (text.has("日", at: place) || text.has("号", at: place)) ? place + 3 : nil
    }

    private static func year(
        _ figures: ByteRange, before month: Int, _ text: borrowing Span<UInt8>
    ) -> (value: Int, start: Int)? {
        let word = text.skippingBlanks(from: figures.end)
        guard figures.count == 4, text.has("年", at: word), text.skippingBlanks(from: word + 3) == month,
            let value = ArabicNumeral.read(text, at: figures.start)?.value
        else { return nil }
        return (value, figures.start)
    }

    /// Without a year, 29 February may be meant.
    private static func exists(_ year: Int?, _ month: Int, _ day: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard let number = ArabicNumeral.read(text, at: day.start)?.value else { return true }
        return CalendarDay(year: year ?? 2000, month: month, day: number) != nil
    }

    /// Whether the parser tells it, as of a date under the text.
    private static func isTold(_ range: ByteRange, _ paper: Manuscript) -> Bool {
        paper.document.diagnostics.contains {
            $0.code == .impossibleDate && $0.range.map { range.range.overlaps($0) } == true
        }
    }
}
