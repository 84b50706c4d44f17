import Testing

@testable import DocParser

@Suite struct DocumentsSeveralRuleTests {
    @Test(arguments: [
        FaultyDraft(
            .club, "2023年2月15日\n", "2023年2月15日\n\n云川市餐饮行业协会关于征集菜谱的通知\n\n各会员单位：\n\n现征集菜谱。\n\n云川市餐饮行业协会\n\n2023年2月20日\n",
            at: "云川市餐饮行业协会关于征集菜谱的通知")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.documentsSeveral) }
}
