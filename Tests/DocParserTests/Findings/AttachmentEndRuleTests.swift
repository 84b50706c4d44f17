import Testing

@testable import DocParser

@Suite struct AttachmentEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "1.泵站管护台账\n", "1.泵站管护台账；\n", at: "；"),
        FaultyDraft(.notice, "2.管护经费标准", "2.管护经费标准。", at: "。"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentEnd) }
}
