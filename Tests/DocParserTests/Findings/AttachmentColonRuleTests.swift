import Testing

@testable import DocParser

@Suite struct AttachmentColonRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件：1", "附件:1", at: "附件:")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentColon) }
}
