import Testing

@testable import DocParser

@Suite struct FiguresPartedRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "拨付12，345元。", at: "12，345")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.figuresParted) }

    @Test(arguments: ["见附件3，120个站专用。", "分别拨付10，200，300元。", "每站2，共345元。", "拨付12,345元。", "编号为12，345号除外。"])
    func `a comma between two numbers is none`(_ words: String) {
        CleanDraft.notice.expectNone(.figuresParted, with: words, for: "做到专款专用。")
    }

    /// Whether 12860 or 1286 was meant is for the clerk to say.
    @Test func `groups that are not of three have no one mend`() {
        let text = CleanDraft.notice.text.replacing("做到专款专用。", with: "拨付1,2860元。")
        let found = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today)
        #expect(found.map(\.code) == [.figuresParted])
        #expect(found.allSatisfy { $0.mends.isEmpty })
    }
}
