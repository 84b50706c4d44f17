/// A date in the text has Arabic figures and 年, 月, 日: neither 2025.3.1 nor 二〇二五年三月一日.
enum DateTextRule: FormRule {
    static let rule = Rule(
        .dateText, .numerals("5.1.4"),
        Wording("a date in the text should be written with figures, 年, 月 and 日", "正文中的日期应当用阿拉伯数字写出年、月、日"),
        help: Wording(
            "Dots and dashes are for tables, Chinese numerals for what was signed before 2012.",
            "“2025.3.1”一类写法只适合表格；公元纪年的年、月、日用阿拉伯数字，同一公文中写法一致。"),
        wrong: "于2025.3.1前反馈", right: "于2025年3月1日前反馈", isMended: true)

    static var needs: Features { .textDates }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        let figures = paper.marks.figures
        for index in figures.indices {
            let line = paper.lines[Int(figures[index].line)]
            if figures[index].count == 4, index + 2 < figures.count,
                let (range, day) = pointed(figures, index, text) ?? padded(figures, index, text),
                isSentence(range, line, text), !skipped.contains(range.start)
            {
                found.add(rule, range, replacing: range, by: PrintedDate.written(day))
            } else if line.part == .text, let word = spokenDay(figures[index].range, text) {
                found.add(rule, word, replacing: word, by: "日")
            }
        }
        findHan(in: paper, text, to: &found)
    }

    /// 2025年03月01日: figures without need stand for columns.
    private static func padded(
        _ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>
    ) -> (ByteRange, CalendarDay)? {
        let (year, month, day) = (figures[index].range, figures[index + 1].range, figures[index + 2].range)
        guard month.start == year.end + 3, text.has("年", at: year.end), day.start == month.end + 3,
            text.has("月", at: month.end), text.has("日", at: day.end), month.count == 2, day.count == 2,
            text[month.start] == 0x30 || text[day.start] == 0x30,
            let one = ArabicNumeral.read(text, at: year.start), let two = ArabicNumeral.read(text, at: month.start),
            let three = ArabicNumeral.read(text, at: day.start),
            let date = CalendarDay(year: one.value, month: two.value, day: three.value)
        else { return nil }
        return (ByteRange(year.start, day.end + 3), date)
    }

    /// The 号 of 4月30号: people say so, documents write 日.
    private static func spokenDay(_ day: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard day.count <= 2, text.has("月", before: day.start), text.has("号", at: day.end), day.start >= 4,
            text[day.start - 4].isDigit, !named.begin(text, at: day.end + 3)
        else { return nil }
        return ByteRange(day.end, day.end + 3)
    }

    /// What is numbered, with a month before: 6月1号文件.
    private static let named: WordSet = ["文", "通知", "公告", "令", "楼", "线", "机", "井", "台风", "桥", "库"]

    /// 2025.3.1 or 2025-3-1; not 2025-03-01, which is a form of its own (GB/T 7408).
    private static func pointed(
        _ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>
    ) -> (ByteRange, CalendarDay)? {
        let (year, month, day) = (figures[index].range, figures[index + 1].range, figures[index + 2].range)
        guard month.start == year.end + 1, day.start == month.end + 1, month.count <= 2, day.count <= 2 else {
            return nil
        }
        let sign = text[year.end]
        guard sign == text[month.end], sign == 0x2E || sign == 0x2D || sign == 0x2F,
            sign == 0x2E || text[month.start] != 0x30 && text[day.start] != 0x30,
            !isJoined(text, day.end), year.start == 0 || !isCode(text[year.start - 1]),
            let one = ArabicNumeral.read(text, at: year.start), let two = ArabicNumeral.read(text, at: month.start),
            let three = ArabicNumeral.read(text, at: day.start), (1900...2100).contains(one.value),
            let date = CalendarDay(year: one.value, month: two.value, day: three.value)
        else { return nil }
        return (ByteRange(year.start, day.end), date)
    }

    /// Whether a letter, or a sign and a figure, goes on behind it: it is a version's or a file's number.
    private static func isJoined(_ text: borrowing Span<UInt8>, _ end: Int) -> Bool {
        guard end < text.count else { return false }
        if text.has("日", at: end) || text.has("号", at: end) || text.has("版", at: end) { return true }
        let isSign = text[end] == 0x2E || text[end] == 0x2D || text[end] == 0x2F
        return isSign ? end + 1 < text.count && isCode(text[end + 1]) : isCode(text[end])
    }

    private static func isCode(_ byte: UInt8) -> Bool {
        byte < 0x80
            && (byte.isDigit || byte == 0x2E || byte == 0x2D || byte == 0x2F
                || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    /// In an attachment, which may be a form, Chinese words have to stand beside it.
    private static func isSentence(
        _ range: ByteRange, _ line: Manuscript.PrintedLine, _ text: borrowing Span<UInt8>
    ) -> Bool {
        switch line.part {
        // 生产日期：2017-10-30 is a label's value.
        case .text: line.range.count > range.count && !text.has("：", before: range.start)
        case .attached: text.isHan(before: range.start) && text.isHan(at: range.end)
        default: false
        }
    }

    /// 二〇二五年三月一日: the last year in which documents were signed so is 2012. What a congress adopts is written so still.
    private static func findHan(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let type = paper.type
        guard type != .communique, type != .resolution else { return }
        var end = 0
        for word in paper.marks.words where word.code == PrintedMarks.zero && word.offset >= end {
            let line = paper.lines[Int(word.line)]
            guard line.part.isText, let start = yearStart(text, word.offset, line.range),
                let date = DateReader.read(text, at: start, end: line.range.end), date.day.year > 2012
            else { continue }
            end = date.end
            let range = ByteRange(start, date.end)
            found.add(rule, range, replacing: range, by: PrintedDate.written(date.day))
        }
    }

    /// Where the year begins that has 〇 at an offset.
    private static func yearStart(_ text: borrowing Span<UInt8>, _ zero: Int, _ line: ByteRange) -> Int? {
        for start in [zero - 3, zero - 6, zero - 9] where start >= line.start {
            if let year = HanNumeral.readDigits(text, at: start), year.count == 4, text.has("年", at: year.end) {
                return start
            }
        }
        return nil
    }
}
