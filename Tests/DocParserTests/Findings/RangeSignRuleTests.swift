import Testing

@testable import DocParser

@Suite struct RangeSignRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "每季4~6次。", at: "~"),
        FaultyDraft(.notice, "做到专款专用。", "比例为5%~8%。", at: "~"),
        FaultyDraft(.notice, "做到专款专用。", "每站3-5人。", at: "-"),
        FaultyDraft(.notice, "做到专款专用。", "检查时间为9月1日-10日。", at: "-"),
        FaultyDraft(.notice, "做到专款专用。", "比例为5%-8%。", at: "-"),
        FaultyDraft(.notice, "做到专款专用。", "（2021-2025年）", at: "-"),
        FaultyDraft(.notice, "做到专款专用。", "自5月1日——5月31日检查。", at: "——"),
        FaultyDraft(.notice, "做到专款专用。", "3-5个工作日内报送。", at: "-"),
        FaultyDraft(.notice, "做到专款专用。", "开放时间为9:00-12:00。", at: "-"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.rangeSign) }

    @Test(arguments: ["在世界水日——3月22日开展宣传。", "见表3-5人员表。", "见图2-3分布。", "每季4～6次。", "每季4—6次。", "见~1目录。"])
    func `other signs of a range are none`(_ words: String) {
        CleanDraft.notice.expectNone(.rangeSign, with: words, for: "做到专款专用。")
    }
}
