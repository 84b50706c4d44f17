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

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let signed = paper.metadata.dateSigned, let (number, year) = year(of: paper, text), year != signed.year
        else { return }
        // Signed in the last days of a year, sent and numbered in the first of the next.
        if year == signed.year + 1, signed.month == 12 { return }
        found.add(
            rule, number,
            Wording(
                "the document number is of \(year), the date of signing of \(signed.year)",
                "发文字号的年份是\(year)，成文日期的年份是\(signed.year)"))
    }

    /// The year of the number: in its brackets, or before that of an order or an announcement, 2025年第31号.
    private static func year(
        of paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> (number: ByteRange, year: Int)? {
        if let number = paper.number {
            return ArabicNumeral.readSpaced(text, at: number.year.start).map { (number.range, $0.value) }
        }
        guard let number = paper.orderNumber(text)?.range, let year = ArabicNumeral.read(text, at: number.start),
            year.count == 4, text.has("年", at: year.end)
        else { return nil }
        return (number, year.value)
    }
}
