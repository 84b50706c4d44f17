/// A date is written with 年, 月 and 日: 2021.5.20, 2021-05-20 are none of a signature's.
enum DateFormRule: FormRule {
    static let rule = Rule(
        .dateForm, .format("7.3.5.4"),
        Wording("a date should be written with 年, 月 and 日", "日期应当写出“年”“月”“日”"),
        help: Wording(
            "Dots, dashes and slashes are for tables and forms; under a text and in the imprint the date has 年, 月 and 日, figures of half width and no blanks.",
            "用点、横线、斜线的日期只适合表格；成文日期和印发日期要写全年、月、日（不写“号”），数字用半角，其间不留空格。"),
        wrong: "2021.5.20", right: "2021年5月20日", isMended: true)

    static var needs: Features { .dates }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for (range, date) in paper.printedDates {
            guard !date.hasHan, let day = date.day,
                !date.hasWords || date.isWide || date.isSpoken
            else { continue }
            found.add(rule, range, replacing: date.range, by: PrintedDate.written(day))
        }
        if let range = unfinished(in: paper, text) {
            found.add(rule, range, replacing: ByteRange(range.end, range.end), by: "日")
        }
    }

    /// 2025年4月16 alone on the line below an organ's: no date by its looks, so that it was not read as one.
    private static func unfinished(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> ByteRange? {
        let isUndated = paper.metadata.dateSigned == nil
        for (above, line) in zip(paper.lines, paper.lines.dropFirst())
        where mayBeUnfinished(line, text) {
            let range = line.range
            guard
                DateReader.readValue(text, in: range)?.end == range.end,
                OrganName.isWhole(text, in: above.range) || isUndated && maySign(above.range, text)
            else { continue }
            return range
        }
        return nil
    }

    /// Whether a line begins like a date, and does not end like one.
    static func mayBeUnfinished(_ line: Manuscript.PrintedLine, _ text: borrowing Span<UInt8>) -> Bool {
        let range = line.range
        return range.count <= longest && line.part != .attached && line.part != .page
            && ArabicNumeral.digit(text, at: range.start) != nil
            && !text.has("日", before: range.end) && !text.has("号", before: range.end)
            && text.contains("年", from: range.start, to: range.end)
    }

    /// Organs are called in more ways than lists of their endings hold.
    private static func maySign(_ line: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        line.count <= 90 && text.isHan(before: line.end)
    }

    /// 2025年12月16 in figures of full width, with blanks.
    private static let longest = 48
}
