import Testing

@testable import DocParser

@Suite struct GrowthWrongRuleTests {
    @Test(arguments: [
        ("参保户数由200户增加到260户，增长40%。", "增长40%"), ("检查企业80家，比上年的100家减少30%。", "减少30%"),
        ("亩产从500公斤提高到600公斤，增长15%。", "增长15%"), ("投诉由90件减至60件，下降50%。", "下降50%"),
        ("投资3.6亿元，较上年同期的3.0亿元增长25.5%。", "增长25.5%"),
    ])
    func tells(_ words: String, _ place: String) {
        FaultyDraft(.notice, "做到专款专用。", words, at: place).expect(.growthWrong)
    }

    @Test(arguments: [
        "参保户数由200户增加到260户，增长30%。", "检查企业80家，比上年的100家减少20%。", "投诉由90件减至60件，下降33.3%。",
        "投资3.6亿元，较上年同期的3.0亿元增长20%。", "由1.2万人增加到1.5万人，增长27.1%。", "投资3.6亿元，其中住宅3.0亿元，增长25%。",
        "由3座增加到5座，投资500万元，增长80%。",
    ])
    func `percentages that are right, or of other numbers, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.growthWrong, with: words, for: "做到专款专用。")
    }
}
