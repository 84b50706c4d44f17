import Testing

@testable import DocParser

@Suite struct AttachmentIndentRuleTests {
    @Test(arguments: [
        FaultySetting("document", "<w:ind w:left=\"1920\" w:hanging=\"1280\"/>", "", at: "附件：1.泵站管护台账"),
        FaultySetting(
            "document", "<w:ind w:left=\"1920\" w:hanging=\"320\"/>", "<w:ind w:left=\"960\" w:hanging=\"320\"/>",
            at: "2.管护经费标准"),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.attachmentIndent) }
}
