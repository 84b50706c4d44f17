/// The closing sentence is one of the document's type.
enum ClosingTypeRule: FormRule {
    static let rule = Rule(
        .closingType, .regulation("第八条"),
        Wording("the closing sentence is that of another document type", "结语与文种不符"),
        help: Wording(
            "特此通知 closes a 通知, 妥否，请批示 a 请示, 此复 a 批复 or 复函. A 报告 asks for nothing.",
            "“特此通知”用于通知，“妥否，请批示”用于请示，“此复”用于批复、复函；报告不得夹带请示事项。"),
        wrong: "关于……的通知 … 妥否，请批示。", right: "关于……的通知 … 特此通知。", holdsForPublished: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let type = OfficialType(paper.metadata.documentType),
            let line = ClosingLine.all(in: paper, text).last, !line.types.contains(type)
        else { return }
        let words = text.string(in: line.words)
        found.add(
            rule, line.range,
            Wording("\(words) does not close a \(type.rawValue)", "“\(words)”不是\(type.rawValue)的结语"))
    }
}
