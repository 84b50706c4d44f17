import Testing

@testable import DocParser

@Suite struct HeadingEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "一、明确管护责任", "一、明确管护责任。", at: "。")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.headingEnd) }
}
