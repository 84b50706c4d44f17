import DocParser
import Testing

@Suite("Faults of numbering")
struct NumberingFaultTests {
    /// 第二章 is compared with the chapters, not with 第十条 or （2）, which it closes.
    @Test func `a marker is compared with its own series`() {
        let gap = Document(parsing: "石渡县供水条例\n第九条　用户应当缴费。\n第十条　用户可以投诉。\n第二章　处罚\n第十一条　违者罚款。\n")
        #expect(gap.diagnostics.map(\.code) == [.numberingGap, .numberingGap])
        #expect(gap.diagnostics.last?.message == "number 2 stands where 1 was expected")
        let sound = Document(
            parsing: """
                石渡县安全规划
                第一章 主要任务
                （1）化工园区整治
                （2）道路隐患治理
                第一节 压实责任
                落实责任。
                """)
        #expect(sound.diagnostics.isEmpty)
    }

    /// Numbers that run on through the sections do so in all of them.
    @Test func `numbers that began anew once do not run on later`() {
        func faults(_ second: [Int], _ third: [Int]) -> [Diagnostic.Code] {
            let names = ["一", "二", "三", "四", "五", "六", "七"]
            let sections = [("一、现状", [1, 2, 3]), ("二、问题", second), ("三、打算", third)].map { heading, numbers in
                "\(heading)\n" + numbers.map { "（\(names[$0 - 1])）检修第\($0)号泵站。\n" }.joined()
            }
            return Document(parsing: "石渡县供水规划\n" + sections.joined()).diagnostics.map(\.code)
        }
        #expect(faults([4, 5], [6, 7]).isEmpty)
        #expect(faults([1, 2], [1, 2]).isEmpty)
        #expect(faults([1, 2], [3, 4]).first == .numberingGap)
    }

    /// Proofs 1. 2., then decisions 一、 二、: nothing holds the second list, so its addresses are taken.
    @Test func `a second series beside the first is told once`() {
        let document = Document(
            parsing: """
                石渡县水务局关于处罚某公司的决定
                经查，有以下证据：
                1.现场笔录一份；
                2.询问笔录两份。
                本局认为证据确凿，决定如下：
                一、没收违法所得；
                二、罚款五千元。
                """)
        #expect(
            document.body.map(\.text) == [
                "经查，有以下证据：", "现场笔录一份；", "询问笔录两份。", "本局认为证据确凿，决定如下：", "没收违法所得；", "罚款五千元。",
            ])
        #expect(document.body.compactMap(\.address) == ["1", "2", "1~2", "2~2"])
        #expect(document.diagnostics.map(\.code) == [.numberingRepeat])
        #expect(document.diagnostics.first?.range?.lowerBound == document["1~2"]?.range.lowerBound)
    }

    /// A heading's text may lead in to a list that takes its number again; it stays the heading's.
    @Test func `what leads in to a list under a heading is the text of the heading`() {
        let document = Document(
            parsing: "石渡县供水规划\n一、工程\n改造管网。\n二、管理\n加强巡查。\n从以下方面进行：\n一、定期检修。\n二、及时抢修。\n")
        #expect(document["2"]?.children.map(\.text) == ["加强巡查。", "从以下方面进行："])
    }

    /// As many attachments as the note names, so one of them has another's number.
    @Test func `the number of an attachment that does not rise is told`() {
        func faults(_ first: String, _ second: String) -> [Diagnostic.Code] {
            Document(
                parsing: """
                    石渡县水务局关于渡口安全的通知
                    各乡镇人民政府：
                    　　请做好渡口安全工作。
                    　　附件：1．渡口名单
                    　　　　　2．值守名单
                    石渡县水务局
                    2024年3月20日
                    附件\(first)
                    渡口名单
                    　　一、白石渡口。
                    附件\(second)
                    值守名单
                    　　一、周明远。
                    """
            ).diagnostics.map(\.code)
        }
        #expect(faults("1", "2") == [])
        #expect(faults("1", "1") == [.numberingRepeat])
        #expect(faults("2", "1") == [.numberingRepeat])
    }

    /// The count stands in the line right above the first division, or in the words behind its marker.
    @Test func `an announced count of divisions is compared with what follows`() {
        func faults(_ count: String, end: String = "要求：") -> [Diagnostic] {
            Document(
                parsing: """
                    石渡县水务局关于渡口安全的通知
                    各乡镇人民政府：
                    　　现提出以下\(count)\(end)
                    　　一、检查以下两个方面：
                    　　（一）渡船。
                    　　（二）码头。
                    　　二、落实人员。
                    　　三、加强值守。
                    """
            ).diagnostics
        }
        #expect(faults("三点") == [])
        #expect(faults("四项").map(\.code) == [.countMismatch])
        #expect(faults("四项").first?.message == "4 are announced, 3 follow")
        // The last sentence leads in, too, and only the last one.
        #expect(faults("四项", end: "工作。").map(\.code) == [.countMismatch])
        #expect(faults("四项", end: "工作。请认真落实。") == [])
        // 以下一种方式 is one out of the list.
        #expect(faults("一种") == [])
    }
}
