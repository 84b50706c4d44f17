import Testing

@testable import DocParser

@Suite struct UnpairedRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "“一站一册”", "“一站一册", at: "“"),
        FaultyDraft(.notice, "《云川县农村供水条例》", "云川县农村供水条例》", at: "》"),
        FaultyDraft(.notice, "（见附件1）", "（见附件1", at: "（"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.unpaired) }
}
