import Testing

@testable import DocParser

@Suite struct MisspeltRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "认真安排布署。", at: "布署"),
        FaultyDraft(.notice, "做到专款专用。", "截止2022年3月底，已全部拨付。", at: "截止"),
        FaultyDraft(.notice, "做到专款专用。", "因地置宜配备设备。", at: "因地置宜"),
        FaultyDraft(.notice, "做到专款专用。", "截止到2022年3月底，已全部拨付。", at: "截止到"),
        FaultyDraft(.notice, "做到专款专用。", "按步就班。", at: "按步就班"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.misspelt) }

    @Test(arguments: [
        "道路交通迅速恢复。", "报名截止2022年6月30日。", "认真安排部署。", "截至2022年3月底，已全部拨付。", "报名截止时间为3月底。", "将“部署”误写为“布署”。", "结果公布署名。",
    ])
    func `words spelt right are none`(_ words: String) {
        CleanDraft.notice.expectNone(.misspelt, with: words, for: "做到专款专用。")
    }
}
