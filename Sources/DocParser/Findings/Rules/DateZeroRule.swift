/// Month and day have no leading zero: 2021年05月06日.
enum DateZeroRule: FormRule {
    static let rule = Rule(
        .dateZero, .format("7.3.5.4"),
        Wording("month and day of a date should have no leading zero", "日期的月、日不编虚位（1不编为01）"),
        help: Wording(
            "What programs print has zeros for columns; a document has the plain numbers.",
            "软件自动生成的日期常带零，公文中要去掉。"),
        wrong: "2021年05月06日", right: "2021年5月6日", isMended: true)

    static var needs: Features { .dates }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for (range, date) in paper.printedDates {
            guard date.hasWords, date.hasZero, !date.hasHan,
                let day = date.day
            else { continue }
            found.add(rule, range, replacing: date.range, by: PrintedDate.written(day))
        }
    }
}
