/// Subject terms (主题词) are no part of a document since 2012.
enum SubjectTermsRule: FormRule {
    static let rule = Rule(
        .subjectTerms, .format("7.4"),
        Wording("subject terms (主题词) were abolished in 2012", "2012年起公文不再标注主题词"),
        help: Wording(
            "The imprint has copies, who printed it and the day.",
            "版记只有抄送机关、印发机关和印发日期等要素。"),
        wrong: "主题词：教育　通知", right: "（删去）")

    static var needs: Features { [.rareFields, .imprint] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let place = paper.place(of: .subjects), let line = paper.line(of: place), line.part == .imprint,
            let signed = paper.metadata.dateSigned, signed.year > 2012
        else { return }
        found.add(rule, line.range)
    }
}
