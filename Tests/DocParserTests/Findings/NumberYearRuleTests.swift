import Testing

@testable import DocParser

@Suite struct NumberYearRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "〔2022〕31号", "〔2020〕31号")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberYear) }
}
