import Testing

@testable import DocParser

@Suite struct LevelMarkRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "（一）落实", "（一）、落实", at: "（一）、"),
        FaultyDraft(.notice, "1.巡查", "1、巡查", at: "1、"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.levelMark) }
}
