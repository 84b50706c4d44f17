import Testing

@testable import DocParser

@Suite struct ArticleNumeralRuleTests {
    @Test(arguments: [
        FaultyDraft(.order, "第三条　本办法", "第3条　本办法", at: "第3条")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.articleNumeral) }
}
