import Testing

@testable import DocParser

@Suite struct PageMarginsRuleTests {
    @Test(arguments: [
        FaultySetting("document", "w:top=\"2098\"", "w:top=\"1440\""),
        FaultySetting("document", "w:left=\"1588\"", "w:left=\"1800\""),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.pageMargins) }
}
