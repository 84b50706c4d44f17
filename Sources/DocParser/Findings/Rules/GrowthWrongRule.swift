/// What grows from 120 to 150 grows by 25%.
enum GrowthWrongRule: FormRule {
    static let rule = Rule(
        .growthWrong, .regulation("第十九条"),
        Wording("the percentage is not that of the two numbers", "增减幅度与前后两个数不符"),
        help: Wording(
            "The sentence has both numbers and how much one is above the other: one of the three is wrong.",
            "句中既有前后两个数，又有增减百分比，三者不符，必有一处有误。"),
        wrong: "由120家增加到150家，增长30%", right: "由120家增加到150家，增长25%", holdsForPublished: true)

    static var needs: Features { .growth }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        for index in figures.indices {
            guard Percent.mayBegin(figures[index].range, text), let percent = Percent(figures, index, text),
                paper.lines[Int(figures[index].line)].part.isText,
                let (first, second) = numbers(before: index, figures, text),
                let (from, to) = compared(first, second, percent.start, text), from.value > 0,
                !percent.fits(from, to)
            else { continue }
            found.add(rule, ByteRange(percent.start, percent.end))
        }
    }

    /// The last two numbers before some figures; each may have decimals.
    private static func numbers(
        before end: Int, _ figures: [PrintedMarks.Run], _ text: borrowing Span<UInt8>
    ) -> (Quantity, Quantity)? {
        var found: [Quantity] = []
        var index = max(0, end - 4)
        while index < end {
            guard let quantity = Quantity(figures, index, text) else {
                index += 1
                continue
            }
            found.append(quantity)
            index = quantity.next
        }
        return found.count > 1 ? (found[found.count - 2], found[found.count - 1]) : nil
    }

    /// The number that was and the one that is: 由120家增加到150家，增长30%; 150家，比上年的120家增长30%.
    private static func compared(
        _ first: Quantity, _ second: Quantity, _ verb: Int, _ text: borrowing Span<UInt8>
    ) -> (from: Quantity, to: Quantity)? {
        guard first.counts(like: second, text), second.range.start - first.range.end <= longest else { return nil }
        if second.range.end == verb, text.has("的", before: second.range.start), text.has("，", at: first.range.end),
            comparing.begin(text, at: first.range.end + 3)
        {
            return (second, first)
        }
        guard text.has("，", before: verb), second.range.end + 3 == verb,
            let to = risen.word(text, at: first.range.end),
            first.range.end + to.utf8CodeUnitCount == second.range.start
        else { return nil }
        return (first, second)
    }

    /// Twelve characters.
    private static let longest = 36
    private static let comparing: WordSet = ["比", "较"]
    private static let risen: WordSet = [
        "增加到", "增加至", "增长到", "增长至", "提高到", "提高至", "上升到", "上升至", "扩大到", "扩大至", "减少到", "减少至", "下降到", "下降至", "降低到", "降低至",
        "压减到",
        "压减至", "增至", "升至", "降至", "减至", "降到", "升到", "增到", "减到",
    ]

    /// 增长30%
    private struct Percent {
        /// Where its verb begins.
        let start: Int
        let end: Int
        private let value: Double
        private let slack: Double
        private let falls: Bool

        init?(_ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>) {
            let first = figures[index].range
            guard let verb = Self.verbs.word(text, before: first.start),
                let whole = ArabicNumeral.read(text, at: first.start)
            else { return nil }
            var (value, step, end) = (Double(whole.value), 1.0, whole.end)
            if index + 1 < figures.count, figures[index + 1].range.start == end + 1, text[end] == 0x2E,
                let part = ArabicNumeral.read(text, at: end + 1)
            {
                for _ in 0..<part.count { step /= 10 }
                (value, end) = (value + Double(part.value) * step, part.end)
            }
            guard end < text.count, text[end] == 0x25 else { return nil }
            start = first.start - verb.utf8CodeUnitCount
            (self.value, slack, self.end) = (value, step, end + 1)
            falls = Self.falling.begin(text, at: start)
        }

        /// Whether a percent sign or a point follows some figures, and a Chinese character stands before them.
        @inline(__always)
        static func mayBegin(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
            guard range.start > 0, range.end < text.count, text[range.start - 1] >= 0x80 else { return false }
            return text[range.end] == 0x25 || text[range.end] == 0x2E
        }

        /// Whether two numbers, each of them rounded, may differ by so much.
        func fits(_ from: Quantity, _ to: Quantity) -> Bool {
            let (low, high) = (Double(from.value - from.slack), Double(from.value + from.slack))
            guard low > 0 else { return true }
            let least = (Double(to.value - to.slack) / high - 1) * 100
            let most = (Double(to.value + to.slack) / low - 1) * 100
            let own = falls ? -value : value
            return own >= least - slack && own <= most + slack
        }

        private static let verbs: WordSet = [
            "增长了", "增加了", "提高了", "上升了", "下降了", "减少了", "降低了", "增长", "增加", "提高", "上升", "下降", "减少", "降低", "增幅为", "增幅达",
            "降幅为",
            "降幅达",
        ]
        private static let falling: WordSet = ["下降", "减少", "降低", "降幅"]
    }
}
