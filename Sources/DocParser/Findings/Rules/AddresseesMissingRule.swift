/// What is sent to somebody names whom.
enum AddresseesMissingRule: FormRule {
    static let rule = Rule(
        .addresseesMissing, .format("7.3.2"),
        Wording("the document names no addressee", "缺主送机关"),
        help: Wording(
            "A notice, request, report, reply or letter goes to organs that stand above its text, with ： behind the last.",
            "通知、请示、报告、批复、函等应当有主送机关，居左顶格，最后一个机关名称后标全角冒号。"),
        wrong: "关于增加编制的请示\n　　因工作需要，……", right: "关于增加编制的请示\n市委编办：\n　　因工作需要，……")

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
    }
}
