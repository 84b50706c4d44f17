/// Who is addressed gets no copy.
enum CopiesTwiceRule: FormRule {
    static let rule = Rule(
        .copiesTwice, .regulation("第九条"),
        Wording("an addressee gets a copy as well", "主送机关又列入抄送机关"),
        help: Wording(
            "Copies go to organs other than those that have to act.",
            "抄送机关是主送机关以外需要执行或者知晓公文内容的其他机关。"),
        wrong: "主送：市财政局 … 抄送：市财政局", right: "主送：市财政局 … 抄送：市审计局")

    static var needs: Features { .copies }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let addressees = paper.metadata.addressees
        guard let index = paper.metadata.copiesTo.firstIndex(where: { isAddressed($0, addressees) }) else { return }
        let places = paper.places(of: .copiesTo)
        guard let place = index < places.count ? places[index] : places.first,
            paper.line(of: place)?.part == .imprint
        else { return }
        found.add(rule, place)
    }

    private static let ranks = ["省", "市", "县", "区", "州", "旗"]
    private static let pause = "、".utf8

    /// Whether an organ is an addressee, or one of a group: 各子公司、各生产厂 are one group of addressees, and two organs.
    private static func isAddressed(_ organ: String, _ addressees: [String]) -> Bool {
        addressees.contains { name in
            guard name.utf8.count >= organ.utf8.count else { return false }
            return name == organ || isShort(organ, for: name)
                || name.utf8.contains(pause) && name.split(separator: "、").contains { $0 == organ }
        }
    }

    /// Whether 县民政局 is short for 青峰县民政局: the place is named by its rank alone.
    private static func isShort(_ organ: String, for name: String) -> Bool {
        name.utf8.suffix(organ.utf8.count).elementsEqual(organ.utf8) && ranks.contains { organ.hasPrefix($0) }
            && !name.utf8.contains(pause) && !name.hasPrefix("各")
    }
}
