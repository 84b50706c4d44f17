import Testing

@testable import DocParser

@Suite struct CopiesTwiceRuleTests {
    @Test(arguments: [
        FaultyDraft(.club, "2023年2月15日\n", "2023年2月15日\n\n抄送：市商务局，各会员单位。\n\n云川市餐饮行业协会秘书处　　2023年2月16日印发\n", at: "各会员单位")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.copiesTwice) }

    @Test(arguments: ["2023年2月15日\n\n抄送：市商务局。\n\n云川市餐饮行业协会秘书处　　2023年2月16日印发\n"])
    func `copies to others are none`(_ words: String) {
        let text = CleanDraft.club.text.replacing("2023年2月15日\n", with: words)
        #expect(text != CleanDraft.club.text)
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(!codes.contains(.copiesTwice))
    }
}
