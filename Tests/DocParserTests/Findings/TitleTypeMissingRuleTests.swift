import Testing

@testable import DocParser

@Suite struct TitleTypeMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "管护的通知", "管护", at: "云川县水务局关于加强农村供水管护"),
        FaultyDraft(.notice, "关于加强农村供水管护的通知", "关于印发《农村供水管护办法》", at: "《农村供水管护办法》"),
        FaultyDraft(.notice, "管护的通知", "管护的函件", at: "函件"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleTypeMissing) }

    /// The parser's doubt says the same, and less.
    @Test func `is told once`() {
        let text = CleanDraft.notice.text.replacing("管护的通知", with: "管护")
        let remarks = Document(parsing: text).remarks(profile: .draft, today: CleanDraft.today)
        #expect(remarks.map(\.code) == ["titleTypeMissing"])
    }
}
