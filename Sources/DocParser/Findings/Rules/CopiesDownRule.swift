/// A request is not copied to organs below.
enum CopiesDownRule: FormRule {
    static let rule = Rule(
        .copiesDown, .regulation("第十五条"),
        Wording("what goes to a higher organ should not be copied to lower ones", "上行文不得抄送下级机关"),
        help: Wording(
            "What is asked of a higher organ is not decided yet.",
            "向上级机关行文，原则上主送一个上级机关，根据需要同时抄送相关上级机关和同级机关，不抄送下级机关。"),
        wrong: "抄送：各县（区）水利局。", right: "抄送：省财政厅。")

    static var needs: Features { [.copies, .upward] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let type = paper.type
        guard type == .request || type == .report else { return }
        for place in paper.places(of: .copiesTo) {
            guard paper.line(of: place)?.part == .imprint, let name = text.find("各", from: place.start, to: place.end),
                lower.begin(text, at: name), !others.begin(text, at: name)
            else { continue }
            found.add(rule, place)
            return
        }
    }

    private static let others: WordSet = ["各市直", "各分管", "各所有"]
    private static let lower: WordSet = [
        "各县", "各区", "各乡", "各镇", "各街道", "各村", "各社区", "各市", "各州", "各旗", "各直属", "各下属", "各所属", "各科室", "各处室", "各分局", "各站",
        "各院系",
        "各二级", "各分院", "各分", "各所", "各基层", "各子公司", "各分公司",
    ]
}
