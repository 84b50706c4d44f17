import Testing

@testable import DocParser

@Suite struct AddresseesMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "市财政局：\n\n", "", at: "我馆档案库房"),
        FaultyDraft(.club, "各会员单位：\n\n", "", at: "为交流经验"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.addresseesMissing) }
}
