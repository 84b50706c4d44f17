import Testing

@testable import DocParser

@Suite struct NumberNumeralsRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "〔2022〕31号", "〔2022年〕31号"),
        FaultyDraft(.notice, "〔2022〕31号", "〔二〇二二〕31号"),
        FaultyDraft(.notice, "〔2022〕31号", "〔2022〕三十一号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberNumerals) }
}
