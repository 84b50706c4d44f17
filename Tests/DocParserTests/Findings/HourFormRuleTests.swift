import Testing

@testable import DocParser

@Suite struct HourFormRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "于当日下午15时报送。", at: "下午15"),
        FaultyDraft(.notice, "做到专款专用。", "于当日晚上20:30报送。", at: "晚上20"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.hourForm) }

    @Test(arguments: ["于6月8日下午\n\n15:00报送。", "于当日下午3时报送。", "于当日15时报送。", "上午12个站报送。"])
    func `hours counted in one way are none`(_ words: String) {
        CleanDraft.notice.expectNone(.hourForm, with: words, for: "做到专款专用。")
    }
}
