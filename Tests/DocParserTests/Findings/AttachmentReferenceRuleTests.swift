import Testing

@testable import DocParser

@Suite struct AttachmentReferenceRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "（见附件1）", "（见附件3）", at: "附件3"),
        FaultyDraft(.notice, "做到专款专用。", "登记时使用附件4所列样式。", at: "附件4"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentReference) }
}
