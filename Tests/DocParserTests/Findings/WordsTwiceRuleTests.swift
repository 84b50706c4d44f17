import Testing

@testable import DocParser

@Suite struct WordsTwiceRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "关于加强", "关于关于加强", at: "关于关于"),
        FaultyDraft(.notice, "做到专款专用。", "做到做到的的事专款专用。", at: "的的"),
        FaultyDraft(.notice, "做到专款专用。", "各乡镇各乡镇做到专款专用。", at: "各乡镇各乡镇"),
        FaultyDraft(.notice, "做到专款专用。", "应当应当做到专款专用。", at: "应当应当"),
        FaultyDraft(.notice, "做到专款专用。", "深受群众群众欢迎。", at: "群众群众"),
        FaultyDraft(.notice, "做到专款专用。", "各部门部门要配合。", at: "部门部门"),
        FaultyDraft(.notice, "做到专款专用。", "排查隐患隐患。", at: "隐患隐患"),
        FaultyDraft(.notice, "做到专款专用。", "健全健全台账。", at: "健全健全"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.wordsTwice) }

    @Test(arguments: [
        "由县政府办公室办公室主任负责。", "以专用为目的的资金。", "逐个逐个核对。", "电子系统系统参与者。", "两个及两个以上的站点。", "标的的确定。", "城市商业银行银行汇票。", "各级党组织组织学习。",
        "本规定规定的事项。", "要讨论讨论。", "整改问题问题清单。", "城乡居民居民养老保险。", "事故隐患隐患排查。",
    ])
    func `what stands twice by right is none`(_ words: String) {
        CleanDraft.notice.expectNone(.wordsTwice, with: words, for: "做到专款专用。")
    }
}
