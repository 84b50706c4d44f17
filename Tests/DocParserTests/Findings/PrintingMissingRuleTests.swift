import Testing

@testable import DocParser

@Suite struct PrintingMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局办公室　　2022年4月7日印发\n", "", at: "抄送：县政府办公室，县财政局。")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.printingMissing) }
}
