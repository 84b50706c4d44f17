import Testing

@testable import DocParser

@Suite struct YearShortRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "22年第三季度结清。", at: "22年"),
        FaultyDraft(.notice, "做到专款专用。", "至22年11月结清。", at: "22年"),
        FaultyDraft(.notice, "做到专款专用。", "截至22年底结清。", at: "22年"),
        FaultyDraft(.notice, "做到专款专用。", "会议明确，22年全县结清。", at: "22年"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.yearShort) }

    @Test(arguments: ["历时24年3个月。", "这是第24年底。", "近20年全县新建三座。", "期限为10年6月。", "2022年底结清。", "建成15年度假区。"])
    func `a number of years is none`(_ words: String) {
        CleanDraft.notice.expectNone(.yearShort, with: words, for: "做到专款专用。")
    }
}
