import Testing

@testable import DocParser

@Suite struct UnitNameRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "修缮面积1200平米。", at: "平米"),
        FaultyDraft(.notice, "做到专款专用。", "管长5Km。", at: "Km"),
        FaultyDraft(.notice, "做到专款专用。", "重20KG。", at: "KG"),
        FaultyDraft(.notice, "做到专款专用。", "提高5%个百分点。", at: "%个百分点"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.unitName) }

    @Test(arguments: ["合计12\n\n平米数见表。", "修缮面积1200平方米。", "管长5km。", "按水平米尺测量。", "容量20KGB。"])
    func `right units are none`(_ words: String) {
        CleanDraft.notice.expectNone(.unitName, with: words, for: "做到专款专用。")
    }
}
