import Testing

@testable import DocParser

@Suite struct CopiesEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "县财政局。", "县财政局", at: "县财政局")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.copiesEnd) }
}
