import Testing

@testable import DocParser

@Suite struct PauseNamingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "按《供水办法》、《管护标准》执行。", at: "、")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.pauseNaming) }

    @Test(arguments: ["按《供水办法》《管护标准》执行。", "按《供水办法》（第3号）、《管护标准》执行。"])
    func `with words between them it is none`(_ words: String) {
        CleanDraft.notice.expectNone(.pauseNaming, with: words, for: "做到专款专用。")
    }
}
