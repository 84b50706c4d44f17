import Testing

@testable import DocParser

@Suite struct AttachmentMarkRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件：1.泵", "附件：1、泵", at: "1、"),
        FaultyDraft(.notice, "附件1\n\n", "附件1：\n\n", at: "附件1："),
        FaultyDraft(.notice, "附件2\n\n管", "附件二\n\n管", at: "附件二"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentMark) }
}
