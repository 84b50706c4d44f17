import Testing

@testable import DocParser

@Suite struct PageNumberMissingRuleTests {
    @Test(arguments: [
        FaultySetting(
            "document",
            "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>",
            "")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.pageNumberMissing) }
}
