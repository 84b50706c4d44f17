import Testing

@testable import DocParser

@Suite struct NumberOrdinalRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "〔2022〕31号", "〔2022〕第31号")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberOrdinal) }
}
