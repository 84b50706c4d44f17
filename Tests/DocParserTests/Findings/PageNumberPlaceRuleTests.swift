import Testing

@testable import DocParser

@Suite struct PageNumberPlaceRuleTests {
    @Test(arguments: [
        FaultySetting("footer1", "—", ""),
        FaultySetting("footer1", "w:jc w:val=\"right\"", "w:jc w:val=\"center\""),
        FaultySetting("footer2", "w:jc w:val=\"left\"", "w:jc w:val=\"right\""),
        FaultySetting("settings", "<w:evenAndOddHeaders/>", ""),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.pageNumberPlace) }
}
