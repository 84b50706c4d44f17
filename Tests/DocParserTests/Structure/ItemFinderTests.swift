import Testing

@testable import DocParser

/// Series of items in one paragraph.
@Suite("Items")
struct ItemFinderTests {
    @Test func `the last item ends where a further series begins`() {
        let document = Document(
            parsing: """
                关于做好汛期值守工作的通知
                各乡镇人民政府：
                　　一是充实队伍。要层层落实。二是补充储备。首先，清点物资。其次，修缮库房。
                """)
        let items = document.body.flatMap(\.items)
        #expect(items.map(\.marker) == ["一是", "二是", "首先，", "其次，"])
        #expect(items.map(\.text) == ["充实队伍。要层层落实。", "补充储备。", "清点物资。", "修缮库房。"])
        #expect(Invariants.violations(of: document).isEmpty)
    }

    /// ⑴ and (1) need no mark before them where a heading ends.
    @Test(arguments: ["⑴", "(1)", "（1）"])
    func `divisions joined to a heading`(first: String) {
        let second = first.replacing("1", with: "2").replacing("⑴", with: "⑵")
        let document = Document(
            parsing: "一、总体安排\n各单位要抓好落实。\n二、健全审批流程\(first)各单位应当简化材料。\(second)各单位应当压缩时限。\n")
        #expect(document.body.last?.title == "健全审批流程")
        #expect(document.body.last?.children.map(\.marker) == [first, second])
    }
}
