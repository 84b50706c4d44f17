import Testing

@testable import DocParser

@Suite struct NumeralNameRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "学习党的20大精神。", at: "20"),
        FaultyDraft(.notice, "做到专款专用。", "学习20届三中全会精神，落实中央8项规定。", at: "8"),
        FaultyDraft(.notice, "做到专款专用。", "农历8月15日放假。", at: "8"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numeralName) }

    @Test(arguments: ["学习党的二十大精神。", "制定8项规定。", "8月15日放假。", "20大项目。"])
    func `names, and what is counted, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.numeralName, with: words, for: "做到专款专用。")
    }
}
