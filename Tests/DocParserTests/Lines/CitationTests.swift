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

    /// Plans are divided into 篇, and these into chapters that run on; 篇 also counts writings.
    @Test func `a plan is divided into parts`() {
        let document = Document(
            parsing: """
                石渡县水运发展规划纲要
                第一篇　发展环境
                第一章　发展基础
                水运迈上新台阶。
                第一篇论文发表在学报上。
                第二篇：重点任务
                第二章　建设渡口
                新建三处渡口。
                """)
        #expect(document.body.map(\.kind) == [.part, .part])
        #expect(document.body.map(\.title) == ["发展环境", "重点任务"])
        #expect(document["第二篇第二章"]?.title == "建设渡口")
        #expect(document["第一章"]?.address == "第一篇第一章")
        #expect(document["第一章"]?.children.count == 2)
        #expect(document.diagnostics.isEmpty)
    }
}
