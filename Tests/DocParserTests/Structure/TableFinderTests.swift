import DocParser
import Testing

@Suite("Tables")
struct TableFinderTests {
    private func rows(_ table: String) -> [[String]]? {
        Document(parsing: "关于核定名额的通知\n各学校：\n　　名额核定如下：\n\(table)\n　　请遵照执行。\n")
            .blocks.first { $0.kind == .table }?.rows
    }

    /// Markdown has one rule, under the head; a line of dashes further down has cells that are not filled in.
    @Test func `only the second line of a table is its rule`() {
        let head = "| 学校 | 名额 |\n| --- | --- |\n| 一中 | 3 |\n"
        #expect(rows(head) == [["学校", "名额"], ["一中", "3"]])
        let open = rows(head + "| --- | --- |\n| 二中 | 5 |")
        #expect(open == [["学校", "名额"], ["一中", "3"], ["---", "---"], ["二中", "5"]])
        #expect(rows("| --- | --- |\n" + head)?.count == 4)
    }

    /// A page's counter is filled in by a script, and what is left of it is a dash: -次.
    @Test func `a count is a cell, and no counter of a page`() {
        let document = Document(
            parsing: """
                石渡县教育局关于通报巡查情况的通知
                石教发〔2023〕3号
                各学校：
                　　现将巡查情况通报如下，请各校整改。
                石渡县教育局
                2023年1月2日
                一中
                3次
                二中
                12次
                三中
                -3次
                """)
        #expect(document.excluded.isEmpty)
        #expect(document.blocks.contains { $0.text?.contains("-3次") == true })
    }
}
