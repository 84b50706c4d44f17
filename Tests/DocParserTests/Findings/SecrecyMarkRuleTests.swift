import Testing

@testable import DocParser

@Suite struct SecrecyMarkRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局文件", "000012\n\n秘密1年\n\n云川县水务局文件", at: "秘密1年")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.secrecyMark) }

    @Test(arguments: ["000012\n\n秘密★1年\n\n云川县水务局文件", "000012\n\n秘密\n\n云川县水务局文件"])
    func `with the star, and without a term, it is none`(_ words: String) {
        let text = CleanDraft.notice.text.replacing("云川县水务局文件", with: words)
        #expect(text != CleanDraft.notice.text)
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(!codes.contains(.secrecyMark))
    }
}
