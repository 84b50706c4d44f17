import Testing

@testable import DocParser

@Suite struct AddresseesSeveralRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "市财政局：", "市财政局、市发展改革委：")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.addresseesSeveral) }
}
