import Testing

@testable import DocParser

@Suite struct TitleFontRuleTests {
    @Test(arguments: [
        FaultySetting(style: "Title", "w:val=\"44\"", "w:val=\"36\"", at: "关于加强农村供水管护的通知"),
        FaultySetting(style: "Title", "方正小标宋简体", "SimHei", at: "关于加强农村供水管护的通知"),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.titleFont) }
}
