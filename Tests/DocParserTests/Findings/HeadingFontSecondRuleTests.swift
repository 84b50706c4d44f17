import Testing

@testable import DocParser

@Suite struct HeadingFontSecondRuleTests {
    @Test(arguments: [
        FaultySetting(style: "HeadingWords2", "楷体_GB2312", "黑体", at: "（一）落实管护人员")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.headingFontSecond) }
}
