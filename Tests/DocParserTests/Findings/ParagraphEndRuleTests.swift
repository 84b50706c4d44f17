import Testing

@testable import DocParser

@Suite struct ParagraphEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "管护人员每周巡查一次。", "管护人员每周巡查一次，并把情况记入台账", at: "账"),
        FaultyDraft(.letter, "，请予支持。", "。请贵馆对数据交换的方式予以支持", at: "持"),
        FaultyDraft(
            .notice, "做到专款专用。", "一是专款专用；二是按月核对。各站要把核对情况及时告知用户代表", at: "表"),
        FaultyDraft(.notice, "做到专款专用。", "各乡镇水务站要加强资金管理，做到专款专用", at: "专用"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.paragraphEnd) }
}
