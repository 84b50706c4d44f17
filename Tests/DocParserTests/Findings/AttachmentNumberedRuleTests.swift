import Testing

@testable import DocParser

@Suite struct AttachmentNumberedRuleTests {
    private static let text = CleanDraft.request.text.replacing(
        "妥否，请批示。\n", with: "妥否，请批示。\n\n附件：1.修缮预算表\n")

    @Test func tells() {
        let document = Document(parsing: Self.text)
        let findings = document.findings(profile: .draft, today: CleanDraft.today)
        #expect(findings.map(\.code) == [.attachmentNumbered])
        #expect(document.mended(findings).contains("附件：修缮预算表\n"))
    }

    @Test func `several have numbers`() {
        let text = Self.text.replacing("预算表\n", with: "预算表\n\n      2.库房平面图\n")
        #expect(Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).isEmpty)
    }
}
