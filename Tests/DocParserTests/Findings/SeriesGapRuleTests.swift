import Testing

@testable import DocParser

@Suite struct SeriesGapRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "一是专款专用；三是定期通报。", at: "三是"),
        FaultyDraft(.notice, "做到专款专用。", "一是专款专用；二是按月核对；二是定期通报。", at: "二是"),
        FaultyDraft(.notice, "做到专款专用。", "要求如下：第一，专款专用；第三，定期通报。", at: "第三，"),
        FaultyDraft(.notice, "做到专款专用。", "做到：\n\n一是专款专用。\n\n三是定期通报。", at: "三是"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.seriesGap) }

    @Test(arguments: ["一是专用，二是核对，三是通报。", "一是专用；二要核对；三是通报。", "唯一是核对。其三是通报。", "第一，专用；第二、核对；第三，通报。", "分获第一，第三，第五名。"])
    func `a whole series, and what is none, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.seriesGap, with: words, for: "做到专款专用。")
    }
}
