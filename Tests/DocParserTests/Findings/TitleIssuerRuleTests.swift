import Testing

@testable import DocParser

@Suite struct TitleIssuerRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "临江市档案馆\n\n2023", "临江市博物馆\n\n2023", at: "临江市博物馆")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleIssuer) }
}
