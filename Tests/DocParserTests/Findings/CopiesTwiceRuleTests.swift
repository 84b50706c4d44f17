import Testing

@testable import DocParser

@Suite struct CopiesTwiceRuleTests {
    @Test(arguments: [
        FaultyDraft(.club, "2023年2月15日\n", "2023年2月15日\n\n抄送：市商务局，各会员单位。\n\n云川市餐饮行业协会秘书处　　2023年2月16日印发\n", at: "各会员单位"),
        FaultyDraft(.request, "2023年9月12日\n", "2023年9月12日\n\n抄送：市审计局，市财政局。\n", at: "市财政局"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.copiesTwice) }

    @Test(arguments: ["2023年2月15日\n\n抄送：市商务局。\n\n云川市餐饮行业协会秘书处　　2023年2月16日印发\n"])
    func `copies to others are none`(_ words: String) {
        CleanDraft.club.expectNone(.copiesTwice, with: words, for: "2023年2月15日\n")
    }

    /// Within a county its bureau is named without the county's name.
    @Test(arguments: [
        ("东岭县财政局", "县审计局，县财政局", true), ("平湖市水利局", "市水利局", true), ("江宁区民政局", "区民政局", true), ("各县财政局", "县财政局", false),
        ("东岭县财政局", "市财政局", false),
    ])
    func `the name without the place is the same organ`(_ addressee: String, _ copies: String, _ isTold: Bool) {
        let imprint = "2022年4月6日\n\n抄送：\(copies)。\n"
        let text = CleanDraft.notice.text.replacing("各乡镇水务站，县自来水公司", with: addressee)
            .replacing("抄送：县政府办公室，县财政局。\n", with: "").replacing("2022年4月6日\n", with: imprint)
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(codes.contains(.copiesTwice) == isTold)
    }
}
