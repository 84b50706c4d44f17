/// A secret document has a copy number (份号).
enum CopyNumberMissingRule: FormRule {
    static let rule = Rule(
        .copyNumberMissing, .format("7.2.1"),
        Wording("a secret document should have a copy number (份号)", "涉密公文缺份号"),
        help: Wording(
            "Each copy of a secret document is numbered, with six figures at the top left.",
            "涉密公文应当标注份号，一般用6位3号阿拉伯数字，顶格编排在版心左上角第一行。"),
        wrong: "机密★1年", right: "000012\n机密★1年")

    static var needs: Features { .rareFields }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let secrecy = paper.place(of: .secrecy), paper.metadata.copyNumber == nil,
            paper.line(of: secrecy)?.part == .head
        else { return }
        found.add(rule, secrecy)
    }
}
