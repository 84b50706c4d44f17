import Testing

@testable import DocParser

@Suite struct NumberYearRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "〔2022〕31号", "〔2020〕31号"), FaultyDraft(.order, "第18号", "2021年第18号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberYear) }
}
