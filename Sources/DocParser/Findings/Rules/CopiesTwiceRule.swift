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
        let addressees = paper.places(of: .addressees)
        for place in paper.places(of: .copiesTo) {
            guard addressees.contains(where: { isAddressed(place, $0, text) }) else { continue }
            if paper.line(of: place)?.part == .imprint { found.add(rule, place) }
            return
        }
    }

    /// Whether an organ is an addressee, or one of a group: 各子公司、各生产厂 are one group of addressees, and two organs.
    private static func isAddressed(_ organ: ByteRange, _ name: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard name.count >= organ.count else { return false }
        if name.count == organ.count && ends(text, before: name.end, like: organ) || isShort(organ, for: name, text) {
            return true
        }
        var start = name.start
        while start < name.end {
            let end = text.find("、", from: start, to: name.end) ?? name.end
            if end - start == organ.count, ends(text, before: end, like: organ) { return true }
            start = end + 3
        }
        return false
    }

    /// Whether 县民政局 is short for 青峰县民政局: the place is named by its rank alone.
    private static func isShort(_ organ: ByteRange, for name: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        ends(text, before: name.end, like: organ) && ranks.begin(text, at: organ.start)
            && !text.has("各", at: name.start) && !text.contains("、", from: name.start, to: name.end)
    }

    private static func ends(_ text: borrowing Span<UInt8>, before end: Int, like organ: ByteRange) -> Bool {
        let start = end - organ.count
        var offset = organ.count - 1
        // Names of one rank differ in their first characters, all others in their last ones.
        while offset >= 0, text[start + offset] == text[organ.start + offset] { offset -= 1 }
        return offset < 0
    }

    private static let ranks: WordSet = ["省", "市", "县", "区", "州", "旗"]
}
