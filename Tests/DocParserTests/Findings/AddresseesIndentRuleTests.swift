import Testing

@testable import DocParser

@Suite struct AddresseesIndentRuleTests {
    @Test(arguments: [
        FaultySetting(style: "Addressees", "<w:jc ", "<w:ind w:firstLine=\"640\"/><w:jc ", at: "各乡镇水务站")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.addresseesIndent) }
}
