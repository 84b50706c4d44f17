import Testing

@testable import DocParser

@Suite struct ReportAsksRuleTests {
    @Test(arguments: [
        FaultyDraft(.report, "没有新的渗漏，经费结余2万元。", "没有新的渗漏。请市财政局批准结余经费结转使用。", at: "请市财政局批准"),
        FaultyDraft(.report, "没有新的渗漏，经费结余2万元。", "没有新的渗漏，请予以支持。", at: "请予以支持"),
        FaultyDraft(.report, "没有新的渗漏，经费结余2万元。", "没有新的渗漏，恳请市财政局批准追加经费。", at: "请市财政局批准"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.reportAsks) }

    @Test(arguments: ["经市财政局批准，没有新的渗漏。", "没有新的渗漏，邀请专家审定。"])
    func `what was decided is none`(_ words: String) {
        CleanDraft.report.expectNone(.reportAsks, with: words, for: "没有新的渗漏，经费结余2万元。")
    }
}
