import Testing

@testable import DocParser

@Suite struct LevelSingleRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "库房面积1200", "（一）库房面积。库房面积1200", at: "（一）")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.levelSingle) }
}
