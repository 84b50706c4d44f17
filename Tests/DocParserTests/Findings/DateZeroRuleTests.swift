import Testing

@testable import DocParser

@Suite struct DateZeroRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "2022年4月6日", "2022年04月06日")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dateZero) }
}
