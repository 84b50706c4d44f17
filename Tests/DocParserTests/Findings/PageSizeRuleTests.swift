import Testing

@testable import DocParser

@Suite struct PageSizeRuleTests {
    @Test(arguments: [
        FaultySetting("document", "w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"")
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.pageSize) }
}
