import Testing

@testable import DocParser

@Suite struct DayPointRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "开展“3.22”宣传。", at: "3.22")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dayPoint) }

    @Test(arguments: ["使用“4.2”版本。", "开展“3·22”宣传。", "增长3.22个百分点。", "达到“3.45”的水平。"])
    func `a decimal is none`(_ words: String) {
        CleanDraft.notice.expectNone(.dayPoint, with: words, for: "做到专款专用。")
    }
}
