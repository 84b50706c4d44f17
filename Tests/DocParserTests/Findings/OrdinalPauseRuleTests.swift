import Testing

@testable import DocParser

@Suite struct OrdinalPauseRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "要求如下。第一、专款专用；第二，按月核对。", at: "第一、"),
        FaultyDraft(.notice, "做到专款专用。", "要求如下。第一、一般问题当日报告；第二，按月核对。", at: "第一、"),
        FaultyDraft(.notice, "做到专款专用。", "要求如下。首先、专款专用。其次、按月核对。", at: "首先、"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.ordinalPause) }

    @Test(arguments: ["第四、一季度检查。", "第三、二产业。", "第一、二站专款专用。", "按第一、第二类核对。", "一、二站专用。"])
    func `a list of ordinals is none`(_ words: String) {
        CleanDraft.notice.expectNone(.ordinalPause, with: words, for: "做到专款专用。")
    }
}
