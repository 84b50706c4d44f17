import Testing

@testable import DocParser

@Suite struct MarksTwiceRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "台账（见附件1），", "台账（见附件1），，", at: "，，"),
        FaultyDraft(.notice, "做到专款专用。", "做到专款专用。。", at: "。。"),
        FaultyDraft(.report, "没有新的渗漏，", "没有新的渗漏、，", at: "、，"),
        FaultyDraft(.notice, "根据《云川县农村供水条例》", "根据《《云川县农村供水条例》》", at: "《《云川县农村供水条例》》"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.marksTwice) }
}
