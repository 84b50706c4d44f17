import Testing

@testable import DocParser

@Suite struct ClosingEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "特此通知。", "特此通知"),
        FaultyDraft(.report, "经费结余2万元。\n\n特此报告。", "经费结余2万元。特此报告", at: "特此报告"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.closingEnd) }
}
