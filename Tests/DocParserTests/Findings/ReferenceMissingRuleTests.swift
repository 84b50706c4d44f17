import Testing

@testable import DocParser

@Suite struct ReferenceMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用", "按本通知第五部分的要求，做到专款专用", at: "本通知第五部分")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.referenceMissing) }

    @Test func `what is there is no fault`() {
        let text = CleanDraft.notice.text.replacing("做到专款专用", with: "按本通知第一部分的要求，做到专款专用")
        #expect(Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).isEmpty)
    }
}
