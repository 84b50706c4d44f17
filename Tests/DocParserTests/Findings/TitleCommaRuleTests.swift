import Testing

@testable import DocParser

@Suite struct TitleCommaRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "农村供水管护", "农村供水，饮水管护", at: "，")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleComma) }
}
