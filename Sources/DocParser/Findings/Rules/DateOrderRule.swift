/// A document is printed on the day on which it is signed or later.
enum DateOrderRule: FormRule {
    static let rule = Rule(
        .dateOrder, .format("7.4.3"),
        Wording("the document is printed before it is signed", "印发日期早于成文日期"),
        help: Wording(
            "The date of signing is that of the responsible person's signature; printing follows it.",
            "成文日期以负责人签发的日期为准，付印在签发之后，印发日期不能早于成文日期。"),
        wrong: "2021年5月20日 … 2021年5月2日印发", right: "2021年5月20日 … 2021年5月21日印发", holdsForPublished: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let signed = paper.metadata.dateSigned, let printed = paper.metadata.datePrinted, printed < signed,
            let place = paper.place(of: .datePrinted)
        else { return }
        found.add(
            rule, place,
            Wording(
                "the document is printed on \(printed), and signed on \(signed)",
                "印发日期\(PrintedDate.written(printed))早于成文日期\(PrintedDate.written(signed))"))
    }
}
