import Testing

@testable import DocParser

@Suite struct SeriesEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.order, "（三）改变用水性质。", "（三）改变用水性质；", at: "；")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.seriesEnd) }

    @Test(arguments: ["（三）改变用水性质；\n\n（四）其他行为。"])
    func `the last with 。, and one that is not the last, are none`(_ words: String) {
        CleanDraft.order.expectNone(.seriesEnd, with: words, for: "（三）改变用水性质。")
    }
}
