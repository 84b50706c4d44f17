import Testing

@testable import DocParser

@Suite struct DateOrderRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "2022年4月7日印发", "2022年4月5日印发", at: "2022年4月5日")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dateOrder) }
}
