import Testing

@testable import DocParser

@Suite struct AttachmentMarkRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件：1.泵", "附件：1、泵", at: "1、"),
        FaultyDraft(.notice, "附件1\n\n", "附件1：\n\n", at: "附件1："),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentMark) }
}
