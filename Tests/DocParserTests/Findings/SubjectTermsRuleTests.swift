import Testing

@testable import DocParser

@Suite struct SubjectTermsRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "抄送：县政府", "主题词：供水　管护　通知\n\n抄送：县政府", at: "主题词")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.subjectTerms) }
}
