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

    private func tables(_ lines: String) -> [[[String]]?] {
        let head = "石渡县水务局关于公布名单的通知\n各乡镇：\n现将名单公布如下：\n"
        return Document(parsing: head + lines).blocks.filter { $0.kind == .table }.map(\.rows)
    }

    /// One blank of full width between columns, as copies of tables have it; the numbers tell the rows.
    @Test func `rows below 序号 that are numbered are a table whatever blanks part the cells`() {
        #expect(
            tables("序号　科目　学时\n1　水质检测　30\n2　管网维护　20\n") == [
                [["序号", "科目", "学时"], ["1", "水质检测", "30"], ["2", "管网维护", "20"]]
            ])
        #expect(tables("序号　科目　学时\n1　水质检测　30\n2　管网 维护　20\n") == [nil])
    }

    /// Rosters set names of two characters and labels as wide as the others.
    @Test func `a word that is set wide is one cell`() {
        #expect(
            tables("   指 挥 长：王  某   镇长\n             赵  某   武装部长\n   成    员：孙某某   主任\n             周某某   所长\n") == [])
        #expect(
            tables("王小明  男  科长\n赵  某  女  科员\n") == [
                [["王小明", "男", "科长"], ["赵  某", "女", "科员"]]
            ])
    }
}
