/// A span of days begins before it ends.
enum SpanOrderRule: FormRule {
    static let rule = Rule(
        .spanOrder, .regulation("第十九条"),
        Wording("the span ends before it begins", "起止日期前后颠倒"),
        help: Wording(
            "4月20日至4月15日 is no span: one of the days is wrong.",
            "起始日期晚于截止日期，收文机关无法判断以哪个为准。"),
        wrong: "4月20日至4月15日", right: "4月15日至4月20日")

    static var needs: Features { .spans }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        var next = 0
        for index in figures.indices where index >= next {
            let line = paper.lines[Int(figures[index].line)]
            guard line.part.isText, let first = Day(figures, index, text),
                let sign = signs.word(text, at: first.signStart(text)),
                case let second = Quantity.first(figures, from: first.signStart(text)), second < figures.count,
                figures[second].range.start == first.signStart(text) + sign.utf8CodeUnitCount
            else { continue }
            next = second
            // 5月31日20时至1日8时 is over in the next month.
            let isAlone = second == first.next
            guard let last = Day(figures, second, text) ?? (isAlone ? Day(alone: figures[second], text) : nil),
                last.isBefore(first)
            else { continue }
            found.add(rule, ByteRange(figures[index].range.start, last.end))
        }
    }

    /// A day or month as it is printed, with as many of year, month and day as are.
    private struct Day {
        private var year: Int?
        private var month: Int?
        private var day: Int?
        private(set) var end: Int
        /// The index of the figures behind it.
        private(set) var next: Int

        init?(_ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>) {
            (end, next) = (figures[index].range.start, index)
            year = take(figures, 4, "年", text)
            month = take(figures, 2, "月", text)
            if month != nil { day = take(figures, 2, "日", text) }
            if month == nil { return nil }
        }

        /// The second day of 4月20日至15日.
        init?(alone figures: PrintedMarks.Run, _ text: borrowing Span<UInt8>) {
            guard figures.count <= 2, text.has("日", at: figures.range.end) else { return nil }
            day = ArabicNumeral.read(text, at: figures.range.start)?.value
            (end, next) = (figures.range.end + 3, 0)
        }

        /// Where the sign of a range may begin: behind 起, behind the day of the week and the hour.
        func signStart(_ text: borrowing Span<UInt8>) -> Int {
            var start = end
            if text.has("（星期", at: start) || text.has("（周", at: start) {
                start = text.find("）", from: start, to: min(text.count, start + 18)).map { $0 + 3 } ?? start
            }
            if let hour = ArabicNumeral.read(text, at: start), hour.count <= 2, text.has("时", at: hour.end) {
                start = hour.end + 3
            }
            return text.has("起", at: start) ? start + 3 : start
        }

        private mutating func take(
            _ figures: [PrintedMarks.Run], _ most: Int, _ unit: StaticString, _ text: borrowing Span<UInt8>
        ) -> Int? {
            guard next < figures.count, figures[next].range.start == end, figures[next].count <= most,
                most < 4 || figures[next].count == 4, text.has(unit, at: figures[next].range.end)
            else { return nil }
            end = figures[next].range.end + unit.utf8CodeUnitCount
            next += 1
            return ArabicNumeral.read(text, at: figures[next - 1].range.start)?.value
        }

        /// Whether it comes before another day that stands before it; a month without a year may be of the next one.
        func isBefore(_ first: Day) -> Bool {
            if let year, let other = first.year, year != other { return year < other }
            // 5月31日至3日 is over in the next month.
            guard let month else { return day ?? 0 < first.day ?? 0 && (first.day ?? 0 < 28 || day ?? 0 > 3) }
            let earlier = first.month ?? 0
            if month != earlier {
                return month < earlier && (year != nil || earlier - month <= slip && earlier < winter)
            }
            guard let day, let other = first.day else { return false }
            return day < other
        }

        /// A span of a school year or a season goes back by more months.
        private let slip = 1
        private let winter = 10
    }

    private static let signs: WordSet = ["至", "到", "—", "～", "－", "-"]
}
