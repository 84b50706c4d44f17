import Testing

@testable import DocParser

@Suite struct TextIndentRuleTests {
    @Test(arguments: [
        FaultySetting(
            style: "DocumentText", "w:firstLine=\"640\" w:firstLineChars=\"200\"", "w:firstLine=\"0\"", at: "为保障农村供水安全"),
        FaultySetting(
            style: "DocumentText", "w:firstLine=\"640\" w:firstLineChars=\"200\"", "w:firstLine=\"420\"",
            at: "为保障农村供水安全"),
        FaultySetting(
            style: "DocumentText", "w:firstLine=\"640\" w:firstLineChars=\"200\"", "w:left=\"640\"", at: "为保障农村供水安全"),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.textIndent) }
}
