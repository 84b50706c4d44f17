/// A document is numbered in the year in which it is signed.
enum NumberYearRule: FormRule {
    static let rule = Rule(
        .numberYear, .regulation("第九条"),
        Wording(
            "the year of the document number is not that of the date of signing", "发文字号的年份与成文日期的年份不一致"),
        help: Wording(
            "Numbers are counted by the year of signing. In January a number of December's may be left over: then the date is wrong, or the number.",
            "发文字号按成文年份编号；跨年时尤其容易写错其中一个。"),
        wrong: "青教发〔2020〕86号 … 2021年5月20日", right: "青教发〔2021〕86号 … 2021年5月20日", holdsForPublished: true)

    static var needs: Features { .number }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let number = paper.number, let signed = paper.metadata.dateSigned,
            let year = ArabicNumeral.readSpaced(text, at: number.year.start)?.value, year != signed.year
        else { return }
        // Signed in the last days of a year, sent and numbered in the first of the next.
        if year == signed.year + 1, signed.month == 12 { return }
        found.add(
            rule, number.range,
            Wording(
                "the document number is of \(year), the date of signing of \(signed.year)",
                "发文字号的年份是\(year)，成文日期的年份是\(signed.year)"))
    }
}
