import DocParser
import Testing

@Suite("Notes below a text")
struct NoteLinesTests {
    /// Statistical communiqués have them at their end; their words stand in the last section.
    @Test(arguments: ["注：\n", "注释：\n", "注："])
    func `numbers in square brackets below 注 are no sections`(head: String) {
        let document = Document(
            parsing: """
                石渡县统计公报
                一、综合
                全年生产总值[1]一百亿元，增长[2]百分之四。
                二、农业
                粮食产量三十万吨。
                \(head)[1]生产总值按现价计算。
                [2]增长按不变价计算。
                """)
        #expect(document.blocks.filter { $0.kind == .section }.map(\.address) == ["1", "2"])
        #expect(document.body.last?.text == "[2]增长按不变价计算。")
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `numbers in square brackets elsewhere are divisions`() {
        let document = Document(parsing: "石渡县供水意见\n一、管理\n[1]检测水质。\n[2]检修设备。\n二、服务\n公开电话。\n")
        #expect(document["1.2"]?.marker == "[2]")
    }

    /// ① behind a word and again before a line is a note to the word; behind a mark it is an item.
    @Test(arguments: [
        ("供热面积①不足的，应当补建。", 0), ("供热面积①和供热价格②应当公布。", 0), ("主要有：①供热面积；②供热价格。", 2), ("供热面积应当公布。", 2),
    ])
    func `a note to a word is no division`(sentence: String, divisions: Int) {
        let document = Document(
            parsing: "石渡县供热工作的意见\n各单位：\n一、总体要求\n\(sentence)\n二、其他\n请遵照执行。\n①本意见所称供热面积，是指建筑面积。\n②本意见所称价格，不含补贴。\n")
        #expect(
            document.blocks.count { $0.marker == "①" || $0.marker == "②" } - (sentence.contains("；②") ? 2 : 0)
                == divisions)
    }

    /// Drafts put a stop behind the last name.
    @Test func `a stop behind the last name leaves it a name`() {
        let document = Document(
            parsing: """
                石渡县水务局关于渡口安全的通知
                各乡镇人民政府：
                　　请做好渡口安全工作。
                　　附件：1．渡口名单
                　　　　　2．值守名单。
                　　　　　　石渡县水务局
                　　　　　　2021年5月6日
                附件1
                渡口名单
                东渡口
                附件2
                值守名单
                张某
                """)
        #expect(document.metadata.attachments.map(\.number) == [1, 2])
        #expect(document.diagnostics.isEmpty)
    }
}
