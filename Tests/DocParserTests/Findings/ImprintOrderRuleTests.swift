import Testing

@testable import DocParser

@Suite struct ImprintOrderRuleTests {
    @Test(arguments: [
        FaultyDraft(
            .notice, "抄送：县政府办公室，县财政局。\n\n云川县水务局办公室　　2022年4月7日印发", "云川县水务局办公室　　2022年4月7日印发\n\n抄送：县政府办公室，县财政局。",
            at: "2022年4月7日印发")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.imprintOrder) }
}
