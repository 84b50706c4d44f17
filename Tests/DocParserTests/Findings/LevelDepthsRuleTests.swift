import Testing

@testable import DocParser

@Suite struct LevelDepthsRuleTests {
    @Test(arguments: [
        FaultyDraft(
            .request, "库房面积1200平方米，存放档案30万卷。",
            "（1）库房情况。库房面积1200平方米。\n\n1.一层情况。一层存放档案。\n\n2.二层情况。二层存放档案。\n\n（2）档案情况。存放档案30万卷。", at: "1.")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.levelDepths) }
}
