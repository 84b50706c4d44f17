import Testing

@testable import DocParser

@Suite struct OpeningTypeRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "现将有关事项通知如下", "现将有关事项通报如下", at: "通报如下"),
        FaultyDraft(.request, "现将有关情况请示如下", "现将有关情况通知如下", at: "通知如下"),
        FaultyDraft(.public, "现将停水事项通告如下", "现将停水事项通知如下", at: "通知如下"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.openingType) }

    @Test(arguments: ["现将库房修缮情况汇报如下。", "库房修缮情况如下。"])
    func `what names no type is none`(_ words: String) {
        CleanDraft.report.expectNone(.openingType, with: words, for: "现将库房修缮情况报告如下。")
    }
}
