import Testing

@testable import DocParser

@Suite struct DateNumeralsRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "2022年4月6日", "二〇二二年四月六日"),
        FaultyDraft(.request, "2023年9月12日", "二零二三年9月12日"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dateNumerals) }
}
