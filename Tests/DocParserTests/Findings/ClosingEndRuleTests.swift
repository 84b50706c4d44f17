import Testing

@testable import DocParser

@Suite struct ClosingEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "特此通知。", "特此通知")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.closingEnd) }
}
