import Testing

@testable import DocParser

@Suite struct NumberZeroRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "〔2022〕31号", "〔2022〕031号"), FaultyDraft(.order, "第18号", "第018号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberZero) }
}
