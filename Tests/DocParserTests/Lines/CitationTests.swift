import DocParser
import Testing

@Suite("Articles and citations of them")
struct CitationTests {
    /// People type behind 第一条 what they type behind any number.
    @Test(arguments: ["：", "、", "，", ":", "．", "　", ""])
    func `any mark behind an article's number belongs to it`(mark: String) {
        let document = Document(
            parsing: """
                石渡县行业自律公约
                第一章\(mark)总则
                第一条\(mark)会员单位遵守法律。
                第二条\(mark)会员单位诚实守信。
                第二章\(mark)附则
                第三条\(mark)本公约自公布之日起施行。
                """)
        #expect(document.body.map(\.title) == ["总则", "附则"])
        let clauses = ["会员单位遵守法律。", "会员单位诚实守信。", "本公约自公布之日起施行。"]
        #expect(document.blocks.filter { $0.kind == .clause }.map(\.text) == clauses)
        #expect(document["第二条"]?.marker == "第二条" + mark.filter { $0 != "　" })
    }

    /// 、 and ， stand behind articles that are cited as well.
    @Test(arguments: [
        "第二条、第三条规定的费用由用户承担。", "第二条，第三条另有规定的除外。", "供水企业应当遵守《石渡县供水条例》\n第二条，不得擅自停水。",
        "供水企业因检修设施需要停止供水的，应当提前通知用户，并且依照\n第二条、附表的规定减收水费。",
    ])
    func `an article that a sentence cites is no division`(lines: String) {
        let document = Document(parsing: "石渡县供水办法\n第一条　本办法适用于全县。\n\(lines)\n")
        #expect(document["第二条"] == nil)
    }
}
