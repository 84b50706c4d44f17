import Testing

@testable import DocParser

@Suite struct StopRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "每周巡查一次。", "每周巡查一次.", at: "."),
        FaultyDraft(.notice, "每周巡查一次。", "每周巡查一次．", at: "．"),
        FaultyDraft(.notice, "做到专款专用。", "各站拨付管护经费5万元.", at: "."),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.stop) }

    /// There it may as well stand for a comma.
    @Test func `a point inside of a line is told and left to the clerk`() {
        let text = CleanDraft.notice.text.replacing("每个泵站配备", with: "每个泵站.配备")
        let document = Document(parsing: text)
        let findings = document.findings(profile: .draft, today: CleanDraft.today)
        #expect(findings.map(\.code) == [.stop])
        #expect(document.mended(findings) == text)
    }
}
