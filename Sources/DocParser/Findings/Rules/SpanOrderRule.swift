/// A span of days begins before it ends.
enum SpanOrderRule: FormRule {
    static let rule = Rule(
        .spanOrder, .regulation("第十九条"),
        Wording("the span ends before it begins", "起止日期前后颠倒"),
        help: Wording(
            "4月20日至4月15日 is no span: one of the days is wrong.",
            "起始日期晚于截止日期，收文机关无法判断以哪个为准。"),
        wrong: "4月20日至4月15日", right: "4月15日至4月20日")

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        for index in figures.indices.dropLast(2) {
            let (month, line) = (figures[index].range, paper.lines[Int(figures[index].line)])
            guard line.part == .text || line.part == .attached,
                let (first, end) = day(figures, index, text), let sign = signs.word(text, at: end),
                index + 2 < figures.count
            else { continue }
            let start = end + sign.utf8CodeUnitCount
            guard figures[index + 2].range.start == start else { continue }
            if let (second, close) = day(figures, index + 2, text) {
                if second < first, !isYear(text, before: month.start) { found.add(rule, ByteRange(month.start, close)) }
            } else if let last = number(figures[index + 2], text), text.has("日", at: figures[index + 2].range.end),
                last <= first % 100
            {
                found.add(rule, ByteRange(month.start, figures[index + 2].range.end + 3))
            }
        }
    }

    /// Month and day as one number, with where the day ends.
    private static func day(
        _ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>
    ) -> (Int, Int)? {
        guard index + 1 < figures.count, text.has("月", at: figures[index].range.end),
            figures[index + 1].range.start == figures[index].range.end + 3,
            text.has("日", at: figures[index + 1].range.end), let month = number(figures[index], text),
            let day = number(figures[index + 1], text)
        else { return nil }
        return (month * 100 + day, figures[index + 1].range.end + 3)
    }

    private static func number(_ figures: PrintedMarks.Run, _ text: borrowing Span<UInt8>) -> Int? {
        figures.count <= 2 ? ArabicNumeral.read(text, at: figures.range.start)?.value : nil
    }

    /// 2025年12月1日至1月20日 goes on into the next year.
    private static func isYear(_ text: borrowing Span<UInt8>, before offset: Int) -> Bool {
        text.has("12", at: offset) || text.has("11", at: offset) || text.has("10", at: offset)
    }

    private static let signs: WordSet = ["至", "到", "—", "～", "－", "-"]
}
