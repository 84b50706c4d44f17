import Testing

@testable import DocParser

@Suite struct NumberSeveralRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云水发〔2022〕31号", "云水发〔2022〕31号\n\n云财发〔2022〕9号", at: "云财发〔2022〕9号")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberSeveral) }

    @Test func `a number that is printed twice is none`() {
        CleanDraft.notice.expectNone(
            .numberSeveral, with: "云水发〔2022〕31号\n\n云水发〔2022〕31号", for: "云水发〔2022〕31号")
    }
}
