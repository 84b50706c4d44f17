import Testing

@testable import DocParser

@Suite struct MarksNestedRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "坚持“先“急”后缓”原则。", at: "“急”"),
        FaultyDraft(.notice, "做到专款专用。", "按《关于印发《供水办法》的通知》执行。", at: "《供水办法》"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.marksNested) }

    @Test(arguments: ["坚持“先‘急’后缓”原则。", "按《关于印发〈供水办法〉的通知》执行。", "坚持“先急”“后缓”原则。", "按《甲办法》《乙办法》执行。"])
    func `single marks, and pairs side by side, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.marksNested, with: words, for: "做到专款专用。")
    }
}
