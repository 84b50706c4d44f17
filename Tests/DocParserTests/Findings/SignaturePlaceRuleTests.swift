import Testing

@testable import DocParser

@Suite struct SignaturePlaceRuleTests {
    @Test(arguments: [
        FaultySetting(style: "Signed", "w:val=\"right\"", "w:val=\"left\"", at: "云川县水务局")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.signaturePlace) }
}
