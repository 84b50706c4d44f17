import Testing

@testable import DocParser

@Suite struct SpanOrderRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "检查时间为4月20日至4月15日。", at: "4月20日至4月15日"),
        FaultyDraft(.notice, "做到专款专用。", "检查时间为4月20日至15日。", at: "4月20日至15日"),
        FaultyDraft(.notice, "做到专款专用。", "检查时间为2022年5月30日—2022年5月1日。", at: "2022年5月30日—2022年5月1日"),
        FaultyDraft(.notice, "做到专款专用。", "数据为2022年5月至2022年3月。", at: "2022年5月至2022年3月"),
        FaultyDraft(.notice, "做到专款专用。", "公示期自2022年5月8日起至2022年5月2日止。", at: "2022年5月8日起至2022年5月2日"),
        FaultyDraft(
            .notice, "做到专款专用。", "封闭时间为2022年5月9日（星期一）6时至2022年3月31日24时。", at: "2022年5月9日（星期一）6时至2022年3月31日"),
        FaultyDraft(.notice, "做到专款专用。", "停水自5月20日起到5月12日止。", at: "5月20日起到5月12日"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.spanOrder) }

    @Test(arguments: [
        "本学年自9月1日至7月10日。", "4月20日至20日。", "检查时间为4月15日至4月20日。", "2021年12月20日至1月15日。", "4月15日至20日。",
        "公示期自2022年5月2日起至2022年5月8日止。", "预计5月31日20时至1日8时有大雨。",
    ])
    func `a span that goes on, also into the next year, is none`(_ words: String) {
        CleanDraft.notice.expectNone(.spanOrder, with: words, for: "做到专款专用。")
    }
}
