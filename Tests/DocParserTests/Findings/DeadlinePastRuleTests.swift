import Testing

@testable import DocParser

@Suite struct DeadlinePastRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "请于2022年3月30日前报送。", at: "2022年3月30日前"),
        FaultyDraft(.notice, "做到专款专用。", "各站于2021年4月30日前报送台账。", at: "2021年4月30日前"),
        FaultyDraft(.notice, "做到专款专用。", "请于2022年3月30日前报送台账，逾期未报的视为无。", at: "2022年3月30日前"),
        FaultyDraft(.notice, "做到专款专用。", "各站应于2022年3月1日前完成自查，未完成的予以通报。", at: "2022年3月1日前"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.deadlinePast) }

    @Test(arguments: [
        "各站已于2022年3月30日前完成整改。", "请于2022年1月起，每月5日前报送。", "凡在2022年1月1日前登记的，可以申请。", "请于2022年4月30日前报送。",
        "该站已于2021年3月30日前建成。", "对在2021年3月30日前登记的泵站减免费用。", "应在2022年3月1日前完成而未完成的，予以通报。", "项目应当于2021年3月30日前竣工验收合格。",
    ])
    func `a day to come, and what was done, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.deadlinePast, with: words, for: "做到专款专用。")
    }
}
