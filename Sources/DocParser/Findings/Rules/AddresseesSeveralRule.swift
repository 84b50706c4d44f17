/// A request goes to one organ.
enum AddresseesSeveralRule: FormRule {
    static let rule = Rule(
        .addresseesSeveral, .regulation("第十五条"),
        Wording("a 请示 should go to one organ", "请示原则上只主送一个上级机关"),
        help: Wording(
            "Two organs that are asked may give two answers, or none. Others are told by copy (抄送).",
            "请示多头主送会造成互相推诿；需要其他机关知道的，用抄送。"),
        wrong: "市财政局、市委编办：", right: "市财政局：", holdsForPublished: true)

    static var needs: Features { [.addressees, .upward] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.metadata.documentType == OfficialType.request.rawValue,
            let line = paper.first(in: .addressees)?.range
        else { return }
        var offset = line.start
        while offset < line.end {
            if marks.begin(text, at: offset),
                OrganName.endsLikeOrgan(text, at: text.trimmingBlanks(from: line.start, to: offset))
            {
                return found.add(rule, line)
            }
            offset += text.characterLength(at: offset)
        }
        if paper.metadata.addressees.count > 1 { found.add(rule, line) }
    }

    private static let marks: WordSet = ["、", "，", "；", ",", "和", "并", "　", " "]
}
