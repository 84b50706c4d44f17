import Testing

@testable import DocParser

@Suite struct CopiesTwiceRuleTests {
    @Test(arguments: [
        FaultyDraft(.club, "2023年2月15日\n", "2023年2月15日\n\n抄送：市商务局，各会员单位。\n\n云川市餐饮行业协会秘书处　　2023年2月16日印发\n", at: "各会员单位")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.copiesTwice) }

    @Test(arguments: ["2023年2月15日\n\n抄送：市商务局。\n\n云川市餐饮行业协会秘书处　　2023年2月16日印发\n"])
    func `copies to others are none`(_ words: String) {
        CleanDraft.club.expectNone(.copiesTwice, with: words, for: "2023年2月15日\n")
    }
}
