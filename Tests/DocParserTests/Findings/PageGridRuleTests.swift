import Testing

@testable import DocParser

@Suite struct PageGridRuleTests {
    @Test(arguments: [
        FaultySetting("styles", "<w:spacing w:val=\"-5\"/>", ""),
        FaultySetting("styles", "w:line=\"579\" w:lineRule=\"exact\"", "w:line=\"480\" w:lineRule=\"exact\""),
        FaultySetting("styles", "w:line=\"579\" w:lineRule=\"exact\"", "w:line=\"700\" w:lineRule=\"exact\""),
    ])
    func tells(_ draft: FaultySetting) throws { try draft.expect(.pageGrid) }
}
