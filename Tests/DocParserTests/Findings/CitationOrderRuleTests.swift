import Testing

@testable import DocParser

@Suite struct CitationOrderRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "按云财发〔2020〕15号《关于专款的通知》执行。", at: "〔2020〕15号"),
        FaultyDraft(.notice, "做到专款专用。", "按云财发〔2020〕15号文件《关于专款的通知》执行。", at: "〔2020〕15号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.citationOrder) }

    @Test(arguments: ["按《关于专款的通知》（云财发〔2020〕15号）执行。", "按云财发〔2020〕15号执行，《云川县农村供水条例》另有规定的除外。"])
    func `title first, and a number alone, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.citationOrder, with: words, for: "做到专款专用。")
    }
}
