import Testing

@testable import DocParser

@Suite struct HeadingFontFirstRuleTests {
    @Test(arguments: [
        FaultySetting(style: "Heading1", "黑体", "仿宋_GB2312", at: "一、明确管护责任"),
        FaultySetting(style: "Heading1", "</w:rPr>", "<w:sz w:val=\"36\"/></w:rPr>", at: "一、明确管护责任"),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.headingFontFirst) }
}
