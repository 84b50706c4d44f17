import DocParser
import Testing

/// Notes behind the last section of a text.
@Suite("Notes behind a text")
struct NoteWordsTests {
    private func communique(_ notes: String) -> Document {
        Document(parsing: "柳河县2023年国民经济统计公报\n一、综合\n全年生产总值82亿元。\n二、农业\n粮食产量12万吨。\n\(notes)\n")
    }

    @Test func `notes belong to none of the sections`() {
        let document = communique("注释：\n1.本公报数据为初步统计数。部分数据因四舍五入存在误差。\n2.增长速度按不变价格计算。\n资料来源：\n财政数据来自县财政局。")
        #expect(document["2"]?.children.map(\.text) == ["粮食产量12万吨。"])
        #expect(document.body.map(\.title) == ["综合", "农业", nil, nil, nil])
        #expect(document.body.last?.children.last?.text == "财政数据来自县财政局。")
    }

    @Test func `a note between sections stays in its section`() {
        let document = Document(
            parsing: "柳河县2023年国民经济统计公报\n一、综合\n全年生产总值82亿元。\n注：\n为初步数。\n二、农业\n粮食产量12万吨。\n")
        #expect(document["1"]?.children.map(\.text) == ["全年生产总值82亿元。", "注：", "为初步数。"])
    }
}
