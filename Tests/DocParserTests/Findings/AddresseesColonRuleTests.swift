import Testing

@testable import DocParser

@Suite struct AddresseesColonRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "县自来水公司：", "县自来水公司", at: "各乡镇水务站，县自来水公司")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.addresseesColon) }
}
