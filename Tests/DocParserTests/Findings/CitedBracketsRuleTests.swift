import Testing

@testable import DocParser

@Suite struct CitedBracketsRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "按云财发[2020]15号执行。", at: "[2020]15号"),
        FaultyDraft(.notice, "做到专款专用。", "按云财发（2020）15号文执行。", at: "（2020）15号"),
        FaultyDraft(.notice, "做到专款专用。", "按云财发【2020】15号执行。", at: "【2020】15号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.citedBrackets) }

    @Test(arguments: ["地字第（2020）12号许可。", "按云财发〔2020〕15号执行。", "高新区（2020）15号地块。", "自1月（2020）年15号起。"])
    func `right brackets, and what is no number, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.citedBrackets, with: words, for: "做到专款专用。")
    }
}
