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
}
