import Testing

@testable import DocParser

@Suite struct AttachmentUntitledRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件2\n\n管护经费标准", "附件2", at: "附件2"),
        FaultyDraft(.notice, "附件2\n\n管护经费标准", "附件2\n\n秦守一　　东河泵站站长\n\n陆怀谦　　西河泵站站长", at: "附件2"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentUntitled) }
}
