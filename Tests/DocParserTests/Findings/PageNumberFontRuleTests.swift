import Testing

@testable import DocParser

@Suite struct PageNumberFontRuleTests {
    @Test(arguments: [
        FaultySetting("styles", "w:val=\"28\"", "w:val=\"21\""),
        FaultySetting("styles", "w:ascii=\"宋体\"", "w:ascii=\"黑体\""),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.pageNumberFont) }
}
