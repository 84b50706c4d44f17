import Testing

@testable import DocParser

@Suite struct ClosingTwiceRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "特此通知。", "特此通知。\n\n特此通知。", at: "特此通知。"),
        FaultyDraft(.notice, "做到专款专用。", "做到专款专用。特此通知。", at: "特此通知。"),
        FaultyDraft(.letter, "专此函达。", "特此函商，请予支持。\n\n特此函达，请予回复。", at: "特此函达"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.closingTwice) }

    @Test func `the one that has a line of its own is right`() {
        let document = Document(
            parsing: CleanDraft.report.text.replacing("经费结余2万元。", with: "经费结余2万元。特此报告。"))
        let found = document.findings(profile: .draft, today: CleanDraft.today)
        #expect(found.map(\.code) == [.closingTwice])
        #expect(found.first.map { document.text.line(at: $0.range.lowerBound) } == 7)
    }
}
