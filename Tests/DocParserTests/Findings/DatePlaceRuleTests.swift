import Testing

@testable import DocParser

@Suite struct DatePlaceRuleTests {
    @Test(arguments: [
        FaultySetting(style: "SignedDate", "w:val=\"right\"", "w:val=\"center\"", at: "2022年4月6日")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.datePlace) }
}
