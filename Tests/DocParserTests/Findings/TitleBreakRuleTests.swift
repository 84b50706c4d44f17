import Testing

@testable import DocParser

@Suite struct TitleBreakRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "供水管护的通知", "供水管护工\n作的通知", at: "工"),
        FaultyDraft(.notice, "关于加强农村供水管护的通知", "关于加强农村供水控\n制性管护的通知", at: "控"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleBreak) }
}
