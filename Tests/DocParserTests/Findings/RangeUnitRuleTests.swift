import Testing

@testable import DocParser

@Suite struct RangeUnitRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "降低5～8%。", at: "5～8%"),
        FaultyDraft(.notice, "做到专款专用。", "降低1.5—8.5%。", at: "5—8.5%"),
        FaultyDraft(.notice, "做到专款专用。", "每年需20～30万元。", at: "20～30万"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.rangeUnit) }

    @Test(arguments: [
        "由2025至8%。", "降低5%～8%。", "参与1－2万人次。", "见表2－3万元产值能耗。", "每月5～8次。", "每年需20万元～30万元。", "由2020年的8%至10%。",
    ])
    func `with both signs, and of other units, it is none`(_ words: String) {
        CleanDraft.notice.expectNone(.rangeUnit, with: words, for: "做到专款专用。")
    }
}
