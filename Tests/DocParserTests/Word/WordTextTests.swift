import Testing

@testable import DocParser

/// What of a Word document is its text.
@Suite struct WordTextTests {
    private typealias File = WordFile

    private func text(_ body: String) throws -> String { try WordFile(body).text() }

    private func codes(_ file: WordFile) throws -> [Diagnostic.Code] {
        try file.document().diagnostics.map(\.code).filter { $0 == .leftOut || $0 == .trackedChanges }
    }

    @Test func `runs, tabs, breaks and marks`() throws {
        let run =
            "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>丁</w:t><w:cr/></w:r>"
        #expect(try text("<w:p>\(run)</w:p>") == "甲\t乙\n丙-丁")
        #expect(try text(File.paragraph("甲") + File.paragraph("") + File.paragraph("乙")) == "甲\n\n乙")
    }

    @Test func `references, CDATA, comments, and blanks at the ends of a text`() throws {
        let run =
            "<w:r><w:t> &lt;甲&gt;&amp;&#20057;&#x4E19;&quot;&apos; </w:t><!-- <w:t>无</w:t> --><w:t><![CDATA[&丁<]]></w:t></w:r>"
        #expect(try text("<w:p>\(run)</w:p>") == "<甲>&乙丙\"'&丁<")
        #expect(try text("<w:p><w:r><w:t xml:space='preserve'> 甲 \n乙</w:t></w:r></w:p>") == " 甲  乙")
    }

    @Test func `links, tags, controls and fields show their words`() throws {
        let field = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SEQ y</w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(File.run("不示"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(File.run("丁"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
            """
        let words = """
            <w:hyperlink>\(File.run("甲"))</w:hyperlink><w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr>
            <w:sdtContent>\(File.run("乙"))</w:sdtContent></w:sdt></w:smartTag>
            <w:fldSimple w:instr=" DATE ">\(File.run("丙"))</w:fldSimple>\(field)
            <w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">\(File.run("3"))</w:fldSimple>
            """
        #expect(try text("<w:p>\(words)</w:p>") == "甲乙丙丁")
    }

    @Test func `a field that does not end hides nothing below it`() throws {
        let broken = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>"
        #expect(try text(broken + File.paragraph("甲")) == "\n甲")
    }

    @Test func `a sign in a circle is made by a field`() throws {
        let sign =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>eq \\o\\ac(○,2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        #expect(try text("<w:p>\(sign)\(File.run("完善台账"))</w:p>") == "②完善台账")
    }

    @Test func `signs of other fonts`() throws {
        let run =
            "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"00A3\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Webdings\" w:char=\"F001\"/></w:r>"
        let file = WordFile("<w:p>\(run)</w:p>")
        #expect(try file.text() == "□☑")
        #expect(try file.document().diagnostics.contains { $0.message.contains("1 sign that is no character") })
    }

    @Test func `tracked changes are read as accepted, and said`() throws {
        let changes = """
            <w:p>\(File.run("各单位"))<w:del><w:r><w:delText>要</w:delText></w:r></w:del><w:ins>\(File.run("应当"))</w:ins>
            <w:moveFrom>\(File.run("尽快"))</w:moveFrom>\(File.run("办理。"))</w:p>
            """
        #expect(try text(changes) == "各单位应当办理。")
        #expect(try codes(WordFile(changes)) == [.trackedChanges])
        #expect(try codes(WordFile(File.paragraph("甲"))) == [])
    }

    @Test func `paragraphs whose mark is taken out are one`() throws {
        let first = File.paragraph("第一条", "<w:rPr><w:del w:id=\"1\"/></w:rPr>")
        #expect(try text(first + File.paragraph("为了规范。")) == "第一条为了规范。")
        #expect(try text(first) == "第一条")
        let former = "<w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr><w:jc w:val=\"center\"/></w:pPr></w:pPrChange>"
        #expect(try text(File.paragraph("甲", former) + File.paragraph("乙")) == "甲\n乙")
    }

    @Test func `a row that is taken out is gone`() throws {
        let rows =
            "<w:tr><w:trPr><w:del/></w:trPr><w:tc>\(File.paragraph("甲"))</w:tc></w:tr><w:tr><w:tc>\(File.paragraph("乙"))</w:tc></w:tr>"
        #expect(try text("<w:tbl>\(rows)</w:tbl>") == "乙")
    }

    @Test func `hidden text is left out, by itself or by its style, and said`() throws {
        let words =
            "<w:p>\(File.run("甲"))\(File.run("密", "<w:vanish/>"))\(File.run("乙", "<w:vanish w:val=\"0\"/>"))\(File.run("藏", "<w:rStyle w:val=\"H\"/>"))</w:p>"
        var file = WordFile(words)
        file.styles =
            "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"H\"/><w:rPr><w:vanish/></w:rPr></w:style>"
        #expect(try file.text() == "甲乙")
        #expect(try file.document().diagnostics.contains { $0.message == "left out: 2 pieces of hidden text" })
    }

    @Test func `a text box is read once, before its paragraph`() throws {
        let content = "<w:txbxContent>\(File.paragraph("石桥市人民政府文件"))</w:txbxContent>"
        let box = """
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>\(content)</wps:txbx></wps:wsp>
            </w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(content)</v:textbox></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r>
            """
        #expect(try text("<w:p>\(box)\(File.run("石政发〔2021〕3号"))</w:p>") == "石桥市人民政府文件\n石政发〔2021〕3号")
        let art = "<w:r><w:pict><v:shape><v:textpath string=\"石桥市人民政府文件\"/></v:shape></w:pict></w:r>"
        #expect(try text("<w:p>\(art)\(File.run("通知"))</w:p>") == "石桥市人民政府文件\n通知")
    }

    @Test func `notes stand behind the text, and are cited by number`() throws {
        var file = WordFile(
            "<w:p>\(File.run("总量"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(File.run("增长。"))</w:p>"
                + File.paragraph("完。"))
        let none = "<w:footnote w:id=\"0\" w:type=\"separator\">\(File.paragraph("分隔"))</w:footnote>"
        file.footnotes =
            none + "<w:footnote w:id=\"2\">\(File.paragraph("按不变价。"))\(File.paragraph("初步数。"))</w:footnote>"
        #expect(try file.text() == "总量[1]增长。\n完。\n[1] 按不变价。 初步数。")
        #expect(try file.document().text.layouts.map(\.part) == [.none, .none, .footnote])
    }

    @Test func `headers are left out and said, with a warning where one looks like a head`() throws {
        var file = WordFile(File.paragraph("关于做好统计工作的通知"))
        file.footer =
            "<w:p>\(File.run("第"))<w:fldSimple w:instr=\"PAGE\">\(File.run("1"))</w:fldSimple>\(File.run("页"))</w:p>"
        #expect(try codes(file) == [])
        file.header = File.paragraph("机密★1年")
        let diagnostics = try file.document().diagnostics.filter { $0.code == .leftOut }
        #expect(diagnostics.map(\.severity) == [.note, .warning])
        #expect(diagnostics.last?.message == "a header says 机密★1年, which was not read")
    }

    @Test func `a row is a line, with a tab for every column`() throws {
        let cell = { (properties: String, words: String) in
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(File.paragraph(words))</w:tc>"
        }
        let rows = [
            cell("<w:gridSpan w:val=\"2\"/>", "单位") + cell("", "数量"),
            cell("<w:vMerge w:val=\"restart\"/>", "局") + cell("", "甲") + cell("", "1"),
            cell("<w:vMerge/>", "局") + cell("", "乙") + cell("", "2"),
        ]
        let table = "<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
        #expect(try text(table) == "单位\t\t数量\n局\t甲\t1\n\t乙\t2")
        let rowsRead = try WordFile(table).document().body.first?.rows
        #expect(rowsRead?.map(\.count) == [3, 3, 3])
    }

    @Test func `paragraphs of a cell are joined, a frame around a text is none`() throws {
        let two = "<w:tc>\(File.paragraph("甲"))\(File.paragraph("乙"))</w:tc><w:tc>\(File.paragraph("丙"))</w:tc>"
        #expect(try text("<w:tbl><w:tr>\(two)</w:tr></w:tbl>") == "甲 乙\t丙")
        let frame = "<w:tc>\(File.paragraph("第一条"))\(File.paragraph("第二条"))</w:tc>"
        #expect(try text("<w:tbl><w:tr>\(frame)</w:tr></w:tbl>") == "第一条\n第二条")
        let nested = "<w:tc>\(File.table([["甲", "乙"]]))</w:tc><w:tc>\(File.paragraph("丙"))</w:tc>"
        #expect(try text("<w:tbl><w:tr>\(nested)</w:tr></w:tbl>") == "甲\t乙\n丙")
    }

    @Test func `ruby, formulas and page breaks`() throws {
        let ruby =
            "<w:r><w:ruby><w:rt>\(File.run("pin"))</w:rt><w:rubyBase>\(File.run("拼"))</w:rubyBase></w:ruby></w:r>"
        let formula = "<m:oMath><m:r><w:rPr/><m:t>x+1</m:t></m:r></m:oMath>"
        #expect(try text("<w:p>\(ruby)\(formula)</w:p>") == "拼x+1")
        let broken = "<w:p>\(File.run("甲"))<w:r><w:br w:type=\"page\"/></w:r>\(File.run("乙"))</w:p>"
        let file = WordFile(broken)
        #expect(try file.text() == "甲\n乙")
        #expect(try file.document().text.layouts.map { $0.has(.opensPage) } == [false, true])
    }

    @Test func `other prefixes, encodings and places of the parts`() throws {
        var file = WordFile(File.paragraph("关于做好统计工作的通知", "<w:jc w:val=\"center\"/>"))
        file.prefix = "x"
        #expect(try file.text() == "关于做好统计工作的通知")
        let content = WordFile().part("document", "<w:body>\(File.paragraph("通知"))</w:body>")
        var archive = ZipFile()
        archive.add(
            "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a"
            Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/x/../word/./main.xml"/>
            </Relationships>
            """)
        archive.add(
            .init(
                name: "word/main.xml",
                bytes: [0xFF, 0xFE] + content.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
        #expect(try Document(reading: archive.bytes).text.string == "通知\n")
    }

    @Test func `the source says what it is, and counts the text`() throws {
        let document = try WordFile(File.paragraph("关于做好统计工作的通知")).document()
        #expect(document.source.format == .docx)
        let json = document.json()
        for pair in ["\"format\": \"docx\"", "\"encoding\": \"UTF-8\"", "\"bytes\": 34", "\"lines\": 1"] {
            #expect(json.contains(pair))
        }
    }
}
