import Testing

@testable import DocParser

@Suite struct NumberMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云水发〔2022〕31号\n\n", "", at: "云川县水务局文件")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberMissing) }
}
