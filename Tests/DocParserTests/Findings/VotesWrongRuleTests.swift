import Testing

@testable import DocParser

@Suite struct VotesWrongRuleTests {
    @Test(arguments: [
        ("实到55人。赞成50票，反对4票，弃权2票。", "赞成50票，反对4票，弃权2票"), ("实到委员13人，同意12票、反对2票。", "同意12票、反对2票"),
        ("实到19位，赞成票15票、反对票3票、弃权票2票。", "赞成票15票、反对票3票、弃权票2票"),
    ])
    func tells(_ words: String, _ place: String) {
        FaultyDraft(.notice, "做到专款专用。", words, at: place).expect(.votesWrong)
    }

    @Test(arguments: [
        "实到55人。赞成50票，反对4票，弃权1票。", "实到55人。赞成50票，反对3票。", "实到27人。张某得同意24票，李某得同意23票。",
        "甲案同意24票、反对2票。乙案同意20票、反对7票。", "实到27人。甲案同意24票、反对2票。乙案同意20票、反对7票。",
    ])
    func `as many as there are people, or fewer, are right`(_ words: String) {
        CleanDraft.notice.expectNone(.votesWrong, with: words, for: "做到专款专用。")
    }
}
