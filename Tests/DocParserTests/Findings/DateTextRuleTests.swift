import Testing

@testable import DocParser

@Suite struct DateTextRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "于2022.5.1前结清。", at: "2022.5.1"),
        FaultyDraft(.notice, "做到专款专用。", "于2022-5-1前结清。", at: "2022-5-1"),
        FaultyDraft(.notice, "做到专款专用。", "于二〇二二年五月十日前结清。", at: "二〇二二年五月十日"),
        FaultyDraft(.notice, "做到专款专用。", "于2022年05月01日前结清。", at: "2022年05月01日"),
        FaultyDraft(.notice, "做到专款专用。", "4月30号后不再受理。", at: "号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dateText) }

    @Test(arguments: ["到二〇三五年建成。", "按GB/T 1.2022.5.1版执行。", "按2022.5.1.3版执行。", "自二〇〇三年五月一日起。"])
    func `what is no date, or may be written so, is none`(_ words: String) {
        CleanDraft.notice.expectNone(.dateText, with: words, for: "做到专款专用。")
    }
}
