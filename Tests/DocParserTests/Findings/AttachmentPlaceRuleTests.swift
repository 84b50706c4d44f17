import Testing

@testable import DocParser

@Suite struct AttachmentPlaceRuleTests {
    @Test(arguments: [
        FaultyDraft(
            .public, "附件：停水小区名单\n\n临河区人民政府\n\n2023年2月10日", "临河区人民政府\n\n2023年2月10日\n\n附件：停水小区名单", at: "附件：停水小区名单")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.attachmentPlace) }
}
