import Testing

@testable import DocParser

@Suite struct UrgencyWordRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局文件", "急件\n\n云川县水务局文件", at: "急件")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.urgencyWord) }

    @Test(arguments: ["特急\n\n云川县水务局文件", "加急\n\n云川县水务局文件"])
    func `the degrees of the standard are none`(_ words: String) {
        CleanDraft.notice.expectNone(.urgencyWord, with: words, for: "云川县水务局文件")
    }
}
