import Testing

@testable import DocParser

@Suite struct AttachmentReferenceRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "（见附件1）", "（见附件3）", at: "附件3")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentReference) }
}
