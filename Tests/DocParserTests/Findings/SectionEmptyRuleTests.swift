import Testing

@testable import DocParser

@Suite struct SectionEmptyRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "妥否，", "三、工作安排\n\n妥否，", at: "三、工作安排")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.sectionEmpty) }
}
