import Testing

@testable import DocParser

@Suite struct ClosingTypeRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "特此通知。", "妥否，请批示。"),
        FaultyDraft(.request, "妥否，请批示。", "特此报告。"),
        FaultyDraft(.report, "特此报告。", "妥否，请批示。"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.closingType) }
}
