import Testing

@testable import DocParser

@Suite struct SecrecyMarkRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局文件", "000012\n\n秘密1年\n\n云川县水务局文件", at: "秘密1年")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.secrecyMark) }

    @Test(arguments: ["000012\n\n秘密★1年\n\n云川县水务局文件", "000012\n\n秘密\n\n云川县水务局文件"])
    func `with the star, and without a term, it is none`(_ words: String) {
        CleanDraft.notice.expectNone(.secrecyMark, with: words, for: "云川县水务局文件")
    }
}
