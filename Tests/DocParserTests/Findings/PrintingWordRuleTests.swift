import Testing

@testable import DocParser

@Suite struct PrintingWordRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "4月7日印发", "4月7日", at: "2022年4月7日")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.printingWord) }
}
