import Testing

@testable import DocParser

@Suite struct AttachmentTitleRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件：1.泵站管护台账", "附件：1.巡查记录表样", at: "泵站管护台账"),
        FaultyDraft(.notice, "2.管护经费标准", "2.管护经费补助标准", at: "管护经费标准"),
        FaultyDraft(.notice, "附件2\n\n管护经费标准", "附件3\n\n管护经费标准", at: "附件3"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentTitle) }
}
