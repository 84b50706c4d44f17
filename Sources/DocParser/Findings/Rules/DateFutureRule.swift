/// A date of signing or printing that is still to come.
enum DateFutureRule: FormRule {
    static let rule = Rule(
        .dateFuture, .regulation("第九条"),
        Wording("the date of signing is in the future", "成文日期晚于今天"),
        help: Wording(
            "The date of signing is the day on which the responsible person signed. A draft may be ahead by a few days: up to thirty are not told.",
            "成文日期是负责人签发的日期。拟稿时预写几天是常事，超过三十天才提示。"),
        wrong: "3021年5月20日", right: "2021年5月20日", holdsForPublished: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let today = paper.today else { return }
        if let signed = paper.metadata.dateSigned, isAhead(signed, of: today),
            let place = paper.place(of: .dateSigned)
        {
            found.add(rule, place)
        }
        if let printed = paper.metadata.datePrinted, isAhead(printed, of: today),
            let place = paper.place(of: .datePrinted)
        {
            found.add(rule, place, Wording("the date of printing is in the future", "印发日期晚于今天"))
        }
    }

    /// A draft has the day on which it will be signed.
    private static let mostAhead = 7

    private static func isAhead(_ day: CalendarDay, of today: CalendarDay) -> Bool {
        day.ordinal > today.ordinal + mostAhead
    }
}

extension CalendarDay {
    /// Days since a fixed one in the past, for differences.
    fileprivate var ordinal: Int {
        // March is the first month: the day that years add is their last one.
        let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day
    }
}
