import Testing

@testable import DocParser

@Suite struct ColonNestedRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "现将有关事项通知如下。", "会议要求：做好以下工作：", at: "：")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.colonNested) }

    @Test(arguments: ["会议要求做好以下工作：", "联系人：王安；以下为工作要求：", "会议要求：“做好以下工作：”"])
    func `one colon, and a label, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.colonNested, with: words, for: "现将有关事项通知如下。")
    }
}
