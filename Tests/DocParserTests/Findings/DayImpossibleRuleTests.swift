import Testing

@testable import DocParser

@Suite struct DayImpossibleRuleTests {
    @Test(arguments: [
        FaultyDraft(.club, "2023年3月1日前报名", "2023年2月30日前报名", at: "2023年2月30日"),
        FaultyDraft(.notice, "做到专款专用。", "于11月31日前结清。", at: "11月31日"),
        FaultyDraft(.notice, "做到专款专用。", "于13月5日前结清。", at: "13月5日"),
        FaultyDraft(.notice, "做到专款专用。", "于9月1日至31日核对。", at: "9月1日至31日"),
        FaultyDraft(.notice, "做到专款专用。", "于2023年2月29日前结清。", at: "2023年2月29日"),
        FaultyDraft(.notice, "做到专款专用。", "于5月10日25时结束。", at: "25时"),
        FaultyDraft(.notice, "做到专款专用。", "于5月10日8时75分结束。", at: "75分"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dayImpossible) }

    @Test(arguments: ["考核时80分以上为合格。", "2月29日结清。", "2024年2月29日结清。", "9月1日至30日核对。", "历时3个月35日。"])
    func `days that exist, and what is no day, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.dayImpossible, with: words, for: "做到专款专用。")
    }
}
