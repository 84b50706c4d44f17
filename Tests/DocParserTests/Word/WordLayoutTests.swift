import Testing

@testable import DocParser

/// What is known of the lines of a Word document besides their words.
@Suite struct WordLayoutTests {
    private typealias File = WordFile

    private static let center = "<w:jc w:val=\"center\"/>"
    private static let body = File.paragraph("各单位要抓好落实，如实登记，不得漏报。", run: "<w:sz w:val=\"32\"/>")

    private func title(_ body: String) throws -> String? { try WordFile(body).document().metadata.title }

    private func large(_ words: String, _ size: Int = 44) -> String {
        File.paragraph(words, Self.center, run: "<w:sz w:val=\"\(size)\"/>")
    }

    @Test func `sizes are steps from the most frequent one`() throws {
        let file = WordFile(large("统计工作") + Self.body + File.paragraph("注", run: "<w:sz w:val=\"24\"/>"))
        let layouts = try file.document().text.layouts
        #expect(layouts.map(\.sizeStep) == [3, 0, -3])
        #expect(layouts.map(\.alignment) == [.center, .start, .start])
    }

    @Test func `a run that names a paragraph's style has none`() throws {
        func named(_ paragraph: String, _ style: String) -> String {
            File.paragraph("甲", paragraph, run: "<w:rStyle w:val=\"\(style)\"/>")
        }
        var file = WordFile(
            named("", "x") + File.paragraph("乙", "<w:pStyle w:val=\"x\"/>") + named("", "y")
                + named("<w:pStyle w:val=\"x\"/>", "n"))
        file.styles = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="仿宋"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="n"><w:rPr><w:sz w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="x"><w:rPr><w:sz w:val="44"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="y"><w:rPr><w:sz w:val="50"/></w:rPr></w:style>
            """
        let lines = try #require(try file.document().text.setting?.lines)
        #expect(lines.map(\.size) == [32, 44, 50, 44])
        #expect(lines.map(\.face) == [.text, .text, .text, .text])
    }

    @Test func `bold, red, levels and roles, by paragraph, style, and what that is based on`() throws {
        var file = WordFile(
            File.paragraph("甲", "<w:pStyle w:val=\"1\"/>") + File.paragraph("乙", "<w:pStyle w:val=\"x\"/>")
                + File.paragraph("丙", "<w:pStyle w:val=\"t\"/>") + File.paragraph("丁", "<w:outlineLvl w:val=\"2\"/>")
                + File.paragraph("戊", "<w:pageBreakBefore/>", run: "<w:color w:val=\"FF0000\"/>")
                + File.paragraph("己", "<w:pStyle w:val=\"toc1\"/>"))
        file.styles = """
            <w:docDefaults><w:pPrDefault><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="x"><w:name w:val="自定"/><w:basedOn w:val="1"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>
            """
        let layouts = try file.document().text.layouts
        #expect(layouts.map(\.level) == [1, 1, 0, 3, 0, 0])
        #expect(layouts.map { $0.has(.bold) } == [true, false, false, false, false, false])
        #expect(layouts.map { $0.has(.red) } == [false, false, false, false, true, false])
        #expect(layouts.map { $0.has(.opensPage) } == [false, false, false, false, true, false])
        #expect(layouts.map(\.part) == [.none, .none, .title, .none, .none, .contents])
        #expect(layouts.allSatisfy { $0.alignment == .end })
    }

    @Test(arguments: [
        ("heading 3", 3), ("标题 2", 2), ("标题2", 2), ("二级标题", 2), ("3级标题", 3), ("Heading 12", 0), ("标题", 0),
    ])
    func `names of heading styles`(name: String, level: Int) {
        #expect(Int(WordStyleName.headingLevel(of: Array(name.utf8)) ?? 0) == level)
    }

    @Test func `the lines of the largest size are the title, whatever their words are`() throws {
        #expect(try title(large("石桥人的一天") + Self.body) == "石桥人的一天")
        #expect(try title(large("石桥市", 36) + large("招标文件", 84) + large("（精简版）", 48) + Self.body) == "石桥市招标文件（精简版）")
        let adopted = File.paragraph("（2021年3月5日石桥市人民政府第7号令公布）", Self.center, run: "<w:sz w:val=\"32\"/>")
        #expect(try title(large("石桥市渡口") + adopted + Self.body) == "石桥市渡口")
        let draft = File.paragraph("（征求意见稿）", Self.center, run: "<w:sz w:val=\"32\"/>")
        #expect(try title(large("石桥市渡口管理办法") + draft + Self.body) == "石桥市渡口管理办法（征求意见稿）")
        #expect(try WordFile(large("石桥市渡口管理办法") + draft + Self.body).document().metadata.documentType == "办法")
    }

    /// GB/T 9704-2012, 7.3.7: attachments begin on a new page; here none says 附件.
    @Test func `what begins a further page as large as the title is carried`() throws {
        let centre = "<w:jc w:val=\"center\"/>"
        let text = (1...4).map { File.paragraph("第\($0)段的文字说明供水的有关情况，各站要认真阅读。") }.joined()
        let body =
            large("云川县水务局关于供水安全的通知", 44) + File.paragraph("各供水站：") + text
            + File.paragraph("云川县水务局") + File.paragraph("2021年4月6日")
            + File.paragraph("供水安全三年工作安排", "<w:pageBreakBefore/>" + centre, run: "<w:sz w:val=\"44\"/>") + text
        let nodes = try WordFile(body).document().blocks
        #expect(nodes.filter { $0.kind == .attachment }.map(\.title) == ["供水安全三年工作安排"])
    }

    @Test func `a masthead in red is no title, a heading with a number is none`() throws {
        let head = File.paragraph("石桥市水务局文件", Self.center, run: "<w:sz w:val=\"72\"/><w:color w:val=\"FF0000\"/>")
        #expect(try title(head + large("关于渡口的通知") + Self.body) == "关于渡口的通知")
        #expect(try title(large("一、总则") + Self.body) == nil)
    }

    @Test func `entries of a list of contents are none of the document`() throws {
        var file = WordFile(
            large("石桥市渡口管理办法") + File.paragraph("目录") + File.paragraph("一、总则\t1", "<w:pStyle w:val=\"T\"/>")
                + File.paragraph("二、渡工\t2", "<w:pStyle w:val=\"T\"/>") + File.paragraph("一、总则")
                + Self.body + File.paragraph("二、渡工") + Self.body)
        file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>"
        let document = try file.document()
        #expect(document.excluded.map(\.kind) == [.contents])
        #expect(document.excluded.map(\.lines) == [2...4])
        #expect(document.body.map(\.title) == ["总则", "渡工"])
    }

    @Test func `tabs in a paragraph make no table`() throws {
        let lines = ["甲方：\t\t电话：", "乙方：\t\t电话："].map { File.paragraph($0) }.joined()
        #expect(try WordFile(large("协议") + lines).document().body.map(\.kind) == [.paragraph, .paragraph])
        #expect(
            try WordFile(large("名单") + File.table([["甲", "乙"], ["丙", "丁"]])).document().body.map(\.kind) == [.table])
    }

    @Test func `tables with a paragraph between them are two`() throws {
        let table = File.table([["站名", "水表", "数量"], ["老渡", "新表", "十只"]])
        let document = try WordFile(File.paragraph("名单如下。") + table + File.paragraph("") + table).document()
        #expect(document.body.map(\.kind) == [.paragraph, .table, .table])
        // One that stands right behind another would be one with it.
        #expect(try Document(reading: document.docx()).body.map(\.kind) == [.paragraph, .table, .table])
    }

    /// Only the first line of a paragraph stands first on its page.
    @Test func `lines behind a break do not open a page`() throws {
        let paragraph = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>上行</w:t><w:br/><w:t>下行</w:t></w:r></w:p>"
        let layouts = try WordFile(File.paragraph("前文") + paragraph).document().text.layouts
        #expect(layouts.map { $0.has(.opensPage) } == [false, true, false])
    }
}
