/// What is sent to somebody names whom.
enum AddresseesMissingRule: FormRule {
    static let rule = Rule(
        .addresseesMissing, .format("7.3.2"),
        Wording("the document names no addressee", "缺主送机关"),
        help: Wording(
            "A notice, request, report, reply or letter goes to organs that stand above its text, with ： behind the last.",
            "通知、请示、报告、批复、函等应当有主送机关，居左顶格，最后一个机关名称后标全角冒号。"),
        wrong: "关于增加编制的请示\n　　因工作需要，……", right: "关于增加编制的请示\n市委编办：\n　　因工作需要，……")

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.isLetter, paper.metadata.addressees.isEmpty, paper.first(in: .addressees) == nil,
            let title = paper.titleLines.last, let first = paper.first(in: .text), first.range.start > title.start,
            AddresseesColonRule.bareAddressees(in: paper, text) == nil, !isForAll(paper, text), !paper.isTitleJoined,
            // A salutation names whom the document goes to, though no organ.
            !text.has("：", before: first.range.end) || first.range.count > 90, text[first.range.start] != 0x23
        else { return }
        found.add(rule, first.range)
    }

    /// A notice to the public (停水) may name nobody, and so does a report to an assembly.
    private static func isForAll(_ paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        guard let title = paper.titleLines.first, text.contains("关于", from: title.start, to: title.end) else {
            return true
        }
        return paper.metadata.documentType == OfficialType.notice.rawValue && paper.number == nil
            && !speaksToOrgans(paper, text)
    }

    /// Whether the text tells organs what to do: 各单位应当…, 请各部门….
    private static func speaksToOrgans(_ paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        for line in paper.lines where line.part == .text {
            var offset = line.range.start
            while let place = text.find("各", from: offset, to: line.range.end) {
                offset = place + 3
                guard let words = organs.word(text, at: place) else { continue }
                let end = place + words.utf8CodeUnitCount
                if deeds.begin(text, at: end) || text.has("请", before: place) { return true }
            }
        }
        return false
    }

    private static let organs: WordSet = [
        "各单位", "各会员单位", "各成员单位", "各部门", "各科室", "各处室", "各县", "各区", "各市", "各乡镇", "各镇", "各街道", "各学校",
        "各学院", "各分公司", "各子公司", "各支部", "各党支部", "各分会",
    ]
    private static let deeds: WordSet = ["要", "应", "须", "务必", "请", "不得", "可于", "于"]
}
