import Testing

@testable import DocParser

@Suite struct DateFutureRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "2023年9月12日", "2033年9月12日")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dateFuture) }
}
