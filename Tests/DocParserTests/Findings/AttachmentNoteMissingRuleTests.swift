import Testing

@testable import DocParser

@Suite struct AttachmentNoteMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件：1.泵站管护台账\n\n      2.管护经费标准\n\n", "", at: "附件1"),
        FaultyDraft(.public, "附件：停水小区名单\n", "", at: "附件"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentNoteMissing) }
}
