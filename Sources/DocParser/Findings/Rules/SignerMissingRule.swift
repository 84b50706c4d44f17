/// What goes up to a higher organ under a masthead says who signs it.
enum SignerMissingRule: FormRule {
    static let rule = Rule(
        .signerMissing, .format("7.2.6"),
        Wording("a document that goes to a higher organ should name who signs it (签发人)", "上行文缺签发人"),
        help: Wording(
            "Requests and reports under a masthead have 签发人 and the name at the right of the number.",
            "请示、报告等上行文应当标注签发人姓名，编排在发文字号同一行的右侧。"),
        wrong: "青教呈〔2021〕8号", right: "青教呈〔2021〕8号　　　签发人：王卫国")

    static var needs: Features { [.masthead, .upward] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let type = paper.type
        guard type == .request || type == .report, let masthead = paper.place(of: .masthead),
            text.has("文件", before: masthead.end), paper.metadata.signatories.isEmpty, !paper.metadata.addressees.isEmpty
        else { return }
        found.add(rule, paper.number?.range ?? masthead)
    }
}
