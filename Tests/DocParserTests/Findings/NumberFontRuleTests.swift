import Testing

@testable import DocParser

@Suite struct NumberFontRuleTests {
    @Test(arguments: [
        FaultySetting(
            style: "DocumentNumber", "</w:pPr>", "</w:pPr><w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr>",
            at: "云水发〔2022〕31号")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.numberFont) }
}
