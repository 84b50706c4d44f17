import Testing

@testable import DocParser

@Suite struct NumberCodeRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云水发〔2022〕31号", "临档财〔2022〕31号"),
        FaultyDraft(.notice, "云水发〔2022〕31号", "云交〔2022〕31号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberCode) }
}
