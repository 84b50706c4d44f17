import Testing

@testable import DocParser

@Suite struct AttachmentMarkRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件：1.泵", "附件：1、泵", at: "1、")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentMark) }
}
