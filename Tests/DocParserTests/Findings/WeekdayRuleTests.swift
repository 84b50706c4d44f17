import Testing

@testable import DocParser

@Suite struct WeekdayRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "于2022年4月12日（星期三）报送。", at: "2022年4月12日（星期三"),
        FaultyDraft(.notice, "做到专款专用。", "于4月12日（周日）报送。", at: "4月12日（周日"),
        FaultyDraft(.notice, "做到专款专用。", "于2022年4月12日星期一报送。", at: "2022年4月12日星期一"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.weekday) }

    @Test(arguments: ["请于1月3日（星期二）报送。", "于2022年4月12日（星期二）报送。", "于4月12日（周二）报送。", "每逢星期一报送。", "4月12日至星期五。"])
    func `the right weekday, and one without a day, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.weekday, with: words, for: "做到专款专用。")
    }
}
