import Testing

@testable import DocParser

@Suite struct AddresseesWidthRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "市财政局：", "市财政局:", at: ":")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.addresseesWidth) }
}
