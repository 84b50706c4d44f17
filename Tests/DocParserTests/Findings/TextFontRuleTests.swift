import Testing

@testable import DocParser

@Suite struct TextFontRuleTests {
    @Test(arguments: [
        FaultySetting(
            style: "DocumentText", "</w:pPr>", "</w:pPr><w:rPr><w:rFonts w:eastAsia=\"SimSun\"/></w:rPr>",
            at: "为保障农村供水安全"),
        FaultySetting(
            style: "DocumentText", "</w:pPr>", "</w:pPr><w:rPr><w:sz w:val=\"28\"/></w:rPr>", at: "为保障农村供水安全"),
        FaultySetting(
            style: "Addressees", "</w:pPr>", "</w:pPr><w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr>", at: "各乡镇水务站"),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.textFont) }
}
