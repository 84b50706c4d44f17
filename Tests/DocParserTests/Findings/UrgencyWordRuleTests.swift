import Testing

@testable import DocParser

@Suite struct UrgencyWordRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局文件", "急件\n\n云川县水务局文件", at: "急件")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.urgencyWord) }

    @Test(arguments: ["特急\n\n云川县水务局文件", "加急\n\n云川县水务局文件"])
    func `the degrees of the standard are none`(_ words: String) {
        let text = CleanDraft.notice.text.replacing("云川县水务局文件", with: words)
        #expect(text != CleanDraft.notice.text)
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(!codes.contains(.urgencyWord))
    }
}
