import Testing

@testable import DocParser

@Suite struct NumberBracketsRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云水发〔2022〕31号", "云水发[2022]31号"),
        FaultyDraft(.notice, "云水发〔2022〕31号", "云水发（2022）31号"),
        FaultyDraft(.notice, "云水发〔2022〕31号", "云水发【2022】31号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberBrackets) }
}
