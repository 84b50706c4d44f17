import Testing

@testable import DocParser

@Suite struct DecimalZeroRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "提高.8个百分点。", at: ".8"),
        FaultyDraft(.notice, "做到专款专用。", "提高．5万元。", at: "．5"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.decimalZero) }

    @Test(arguments: ["提高0.8个百分点。", "提高10.8万元。", "见附件.8项。"])
    func `a decimal with its zero is none`(_ words: String) {
        CleanDraft.notice.expectNone(.decimalZero, with: words, for: "做到专款专用。")
    }
}
