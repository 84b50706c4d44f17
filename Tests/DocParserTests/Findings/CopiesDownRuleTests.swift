import Testing

@testable import DocParser

@Suite struct CopiesDownRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "2023年9月12日", "2023年9月12日\n\n抄送：各县（区）档案馆。\n\n临江市档案馆办公室　　2023年9月13日印发", at: "各县")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.copiesDown) }

    @Test(arguments: ["2023年9月12日\n\n抄送：市政府办公室。\n\n临江市档案馆办公室　　2023年9月13日印发"])
    func `copies to others are none`(_ words: String) {
        CleanDraft.request.expectNone(.copiesDown, with: words, for: "2023年9月12日")
    }
}
