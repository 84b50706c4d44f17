import Testing

@testable import DocParser

@Suite struct NumeralsMixedRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "增长百分之12。", at: "百分之12"),
        FaultyDraft(.notice, "做到专款专用。", "拨付3千元。", at: "3千"),
        FaultyDraft(.notice, "做到专款专用。", "惠及5百户。", at: "5百"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numeralsMixed) }

    @Test(arguments: ["增长12%。", "拨付3万元。", "管长3千米。", "重5千克。", "增长百分之十二。"])
    func `one kind of numerals is none`(_ words: String) {
        CleanDraft.notice.expectNone(.numeralsMixed, with: words, for: "做到专款专用。")
    }
}
