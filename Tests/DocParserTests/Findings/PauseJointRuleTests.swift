import Testing

@testable import DocParser

@Suite struct PauseJointRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "人员、车辆、和物资专用。", at: "、和"),
        FaultyDraft(.notice, "做到专款专用。", "人员、车辆、及其他物资专用。", at: "、及"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.pauseJoint) }

    @Test(arguments: ["由李明、和志强、杨丽组成。", "早发现、及早处置。", "人员、车辆和物资专用。", "合作、和谐。", "公开、及时。", "电力、与供水有关的费用。"])
    func `a word that begins so, or is listed, is none`(_ words: String) {
        CleanDraft.notice.expectNone(.pauseJoint, with: words, for: "做到专款专用。")
    }
}
