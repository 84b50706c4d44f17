import Testing

@testable import DocParser

@Suite struct PlaceholderRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "于X月X日前结清。", at: "X"),
        FaultyDraft(.notice, "做到专款专用。", "拨付××万元。", at: "××"),
        FaultyDraft(.notice, "做到专款专用。", "拨付***元。", at: "***"),
        FaultyDraft(.notice, "做到专款专用。", "联系人：XXX。", at: "XXX"),
        FaultyDraft(.notice, "做到专款专用。", "于×月×日前结清。", at: "×"),
        FaultyDraft(.notice, "做到专款专用。", "拨付xx万元。", at: "xx"),
        FaultyDraft(.notice, "做到专款专用。", "于5月×日前结清。", at: "×"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.placeholder) }

    @Test(arguments: ["面积为3×5米。", "按A×B型配置。", "单价×数量。", "名单以“××中学”为例。", "X光机两台。", "执行GB/X标准。"])
    func `what multiplies, quotes or names a model is none`(_ words: String) {
        CleanDraft.notice.expectNone(.placeholder, with: words, for: "做到专款专用。")
    }
}
