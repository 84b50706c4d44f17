import Testing

@testable import DocParser

@Suite struct AttachmentUntitledRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件2\n\n管护经费标准", "附件2", at: "附件2")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentUntitled) }
}
