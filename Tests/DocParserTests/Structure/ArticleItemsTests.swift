import DocParser
import Testing

@Suite("Items of articles")
struct ArticleItemsTests {
    /// 项 with words and 目 of their own: the paragraph under （一） is followed by 1., and only then by （二）.
    @Test func `a paragraph between two items belongs to the first, whatever stands inside of it`() {
        let document = Document(
            parsing: """
                石渡县缴费办法
                第一条 缴费标准如下：
                （一）职工
                职工缴费以工资为基数，费率如下：
                1.单位缴费费率为百分之八；
                2.个人缴费费率：
                （1）未满三十五周岁的不缴费；
                （2）其他人员为百分之二。
                （二）居民
                居民按年缴费。
                第二条 本办法自公布之日起施行。
                """)
        let article = document["第一条"]
        #expect(article?.children.map(\.id) == ["第一条第一款", "第一条第二款"])
        #expect(article?.children.first?.children.map(\.marker) == ["（一）", "（二）"])
        #expect(document["第一条第一款第（一）项第2目"]?.children.count == 2)
        #expect(document["第一条第二款"]?.text == "居民按年缴费。")
        #expect(document.diagnostics.isEmpty)
    }

    /// The second series starts anew: its （三） does not go on from the first one's （二）.
    @Test func `a paragraph before a new series is a clause`() {
        let document = Document(
            parsing: """
                石渡县缴费办法
                第一条 下列人员应当缴费：
                （一）职工；
                （二）居民。
                下列人员可以缓缴：
                （一）军人；
                （二）学生；
                （三）其他人员。
                """)
        #expect(document["第一条"]?.children.map { $0.children.count } == [2, 3])
    }

    /// Such a series is written in one paragraph; one that goes on on the next line was joined.
    @Test(arguments: [("", 0), ("（四）节能减排。\n", 3)])
    func `items inside a paragraph are no joined lines`(next: String, notes: Int) {
        let document = Document(
            parsing: "石渡县供热办法\n第一条　供热应当遵循以下原则：（一）统一规划；（二）总量控制；（三）合理配置。\n\(next)第二条　本办法自2024年1月1日起施行。\n")
        #expect(document["第一条第（三）项"] != nil)
        #expect(document.diagnostics.filter { $0.code == .joinedLine }.count == notes)
    }
}
