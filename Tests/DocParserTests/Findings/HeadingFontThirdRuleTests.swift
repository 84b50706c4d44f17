import Testing

@testable import DocParser

@Suite struct HeadingFontThirdRuleTests {
    @Test(arguments: [
        FaultySetting(style: "HeadingWords3", "仿宋_GB2312", "楷体", at: "1.巡查水源")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.headingFontThird) }
}
