import Testing

@testable import DocParser

@Suite struct TitleAnglesRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "关于加强农村供水管护", "关于印发〈农村供水管护办法〉", at: "〈农村供水管护办法〉")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleAngles) }
}
