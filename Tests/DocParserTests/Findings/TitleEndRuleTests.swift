import Testing

@testable import DocParser

@Suite struct TitleEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "管护的通知", "管护的通知。", at: "。"),
        FaultyDraft(.request, "库房的请示", "库房的请示：", at: "："),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleEnd) }
}
