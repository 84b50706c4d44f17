import Testing

@testable import DocParser

@Suite struct NumberUnitRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "〔2022〕31号", "〔2022〕31"),
        FaultyDraft(.notice, "〔2022〕31号", "〔2022〕31　　　　签发人：秦守一", at: "〔2022〕31"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberUnit) }
}
