import Testing

@testable import DocParser

@Suite struct BlankPageRuleTests {
    @Test(arguments: [
        FaultyDraft(.club, "云川市餐饮行业协会\n\n2023", "（此页无正文）\n\n云川市餐饮行业协会\n\n2023", at: "此页无正文")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.blankPage) }
}
