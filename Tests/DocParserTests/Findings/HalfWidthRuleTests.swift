import Testing

@testable import DocParser

@Suite struct HalfWidthRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "台账（见附件1），", "台账(见附件1),", at: "("),
        FaultyDraft(.request, "屋面渗漏，需要", "屋面渗漏;需要", at: ";"),
        FaultyDraft(.request, "面积1200平方米，", "面积增长12%,", at: ","),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.halfWidth) }
}
