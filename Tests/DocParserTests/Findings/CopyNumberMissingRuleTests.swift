import Testing

@testable import DocParser

@Suite struct CopyNumberMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局文件", "机密★1年\n\n云川县水务局文件", at: "机密")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.copyNumberMissing) }

    @Test(arguments: ["000012\n机密★1年\n\n云川县水务局文件"])
    func `with a copy number nothing is missing`(_ words: String) {
        let text = CleanDraft.notice.text.replacing("云川县水务局文件", with: words)
        #expect(text != CleanDraft.notice.text)
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(!codes.contains(.copyNumberMissing))
    }
}
