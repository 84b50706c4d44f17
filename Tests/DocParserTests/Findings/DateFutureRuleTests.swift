import Testing

@testable import DocParser

@Suite struct DateFutureRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "2023年9月12日", "2033年9月12日"), FaultyDraft(.request, "2023年9月12日", "2024年6月20日"),
        FaultyDraft(.notice, "2022年4月7日印发", "2202年4月7日印发", at: "2202年4月7日"),
        FaultyDraft(.notice, "2022年4月7日印发", "2042年4月7日印发", at: "2042年4月7日"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dateFuture) }
}
