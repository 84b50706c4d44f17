import Testing

@testable import DocParser

@Suite struct CopyNumberMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局文件", "机密★1年\n\n云川县水务局文件", at: "机密")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.copyNumberMissing) }

    @Test(arguments: ["000012\n机密★1年\n\n云川县水务局文件"])
    func `with a copy number nothing is missing`(_ words: String) {
        CleanDraft.notice.expectNone(.copyNumberMissing, with: words, for: "云川县水务局文件")
    }
}
