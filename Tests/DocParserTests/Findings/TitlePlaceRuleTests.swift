import Testing

@testable import DocParser

@Suite struct TitlePlaceRuleTests {
    @Test(arguments: [
        FaultySetting(style: "Title", "w:val=\"center\"", "w:val=\"left\"", at: "关于加强农村供水管护的通知")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.titlePlace) }
}
