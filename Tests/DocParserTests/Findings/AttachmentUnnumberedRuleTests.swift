import Testing

@testable import DocParser

@Suite struct AttachmentUnnumberedRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "附件：1.泵站", "附件：泵站", at: "泵站管护台账"),
        FaultyDraft(.notice, "      2.管护经费标准", "      管护经费标准", at: "管护经费标准"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentUnnumbered) }
}
