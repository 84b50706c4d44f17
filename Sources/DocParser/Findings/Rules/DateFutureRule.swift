/// A date of signing or printing that is still to come.
enum DateFutureRule: FormRule {
    static let rule = Rule(
        .dateFuture, .regulation("第九条"),
        Wording("the date of signing is in the future", "成文日期晚于今天"),
        help: Wording(
            "The date of signing is the day on which the responsible person signed. Whoever dates a draft ahead should look at it again.",
            "成文日期是负责人签发的日期。拟稿时预写的日期，签发时要核对。"),
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

    private static func isAhead(_ day: CalendarDay, of today: CalendarDay) -> Bool {
        day > today
    }
}
