import Testing

@testable import DocParser

@Suite struct TitleWidthRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "农村供水管护", "农村供水(饮水)管护", at: "(")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleWidth) }
}
