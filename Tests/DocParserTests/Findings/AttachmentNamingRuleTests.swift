import Testing

@testable import DocParser

@Suite struct AttachmentNamingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "2.管护经费标准", "2.《管护经费标准》", at: "《管护经费标准》")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentNaming) }
}
