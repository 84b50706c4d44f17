import Testing

@testable import directive

@Suite struct ReferencesTests {
    private static let law = "云川省用水条例\n\n第一条　为了节水，制定本条例。\n\n第二条　用户应当装表。违反本条例第一条的，责令改正。\n"
    private static let notice =
        "石渡县水务局关于收费的通知\n\n石水发〔2020〕7号\n\n各用户：\n\n根据《云川省用水条例》第二条，现通知如下：\n\n一、收费\n\n按表收费。\n"

    private func archive() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("a/notice.txt", Self.notice)
        try folder.write("a/z-law.txt", Self.law)
        return folder
    }

    @Test func `a folder leads from document to document, in the order of the inputs`() throws {
        let folder = try archive()
        let run = try ToolRun("references", folder("a"), "-q")
        #expect(run.status == 0)
        #expect(run.lines.count == 2)
        #expect(run.lines[0].contains(#""relation":"basis""#))
        #expect(
            run.lines[0].contains(
                "\"target\":[{\"path\":\"\(folder("a"))/z-law.txt\",\"id\":\"第二条\"}],\"resolved\":true"))
        #expect(run.lines[1].contains(#""id":"第一条"}],"resolved":true"#))
        let one = try ToolRun("references", folder("a/notice.txt"))
        #expect(one.output.contains(#""target":[],"resolved":false"#))
    }

    @Test func `who cites a document, a place, a title, a number`() throws {
        let folder = try archive()
        for (what, count) in [
            (folder("a/z-law.txt"), 2), (folder("a/z-law.txt") + "#第二条", 1), ("云川省用水条例", 1), ("第一条", 1),
            ("石水发[2020]7号", 0),
        ] {
            let run = try ToolRun("references", "--citing", what, folder("a"), "-q")
            #expect(run.status == 0)
            #expect(run.output.split(separator: "\n").count == count, "\(what)")
        }
    }

    @Test func `forms`() throws {
        let folder = try archive()
        let csv = try ToolRun("references", "--format", "csv", "--bom", folder("a"), "-q").output
        #expect(csv.hasPrefix("\u{FEFF}path,id,kind,relation,text,"))
        #expect(csv.contains("/z-law.txt#第二条,true,"))
        let json = try ToolRun("references", "--format", "json", folder("a"), "-q").output
        #expect(json.hasPrefix("[\n{") && json.hasSuffix("}\n]\n"))
        #expect(json.split(separator: "\n").count == 4)
        let dot = try ToolRun("references", "--format", "dot", folder("a"), "-q").output
        #expect(dot.hasPrefix("digraph references {\n") && dot.hasSuffix("}\n"))
        #expect(dot.contains("/notice.txt\" -> \"\(folder("a"))/z-law.txt\" [label=basis];\n"))
        let none = try ToolRun("references", "--format", "json", input: "各用户：\n请缴费。\n")
        #expect(none.output == "[]\n" && none.status == 0)
    }

    @Test func `show, query and export know them`() throws {
        let text = "石渡县供水条例\n\n第一章　总则\n\n第一条　为供水制定本条例。\n\n第二章　罚则\n\n第二条　违反本条例第一条的，责令改正。\n"
        let shown = try ToolRun("show", "--references", input: text).output
        #expect(shown.contains("References  1 reference\n  line 9  cites  本条例第一条 → 第一条\n"))
        #expect(!(try ToolRun("show", input: text).output.contains("References")))
        #expect(try ToolRun("query", ".references", input: text).output == "本条例第一条\n")
        #expect(try ToolRun("query", ".引用", "--count", input: text).output == "1\n")
        let none = try ToolRun("query", ".references", input: "各用户：\n请缴费。\n")
        #expect(none.status == 1 && none.errors.contains("the document has no references"))
        let page = try ToolRun("export", input: text).output
        #expect(page.contains("## 第一章 总则\n"))
        #expect(page.contains("违反[本条例第一条](#第一章-总则)的"))
        #expect(!(try ToolRun("query", "第二条", "--format", "markdown", input: text).output.contains("](#")))
    }

    @Test func `standard input among others is refused, alone it is read`() throws {
        let folder = try archive()
        let refused = try ToolRun("references", "-", folder("a"), input: Self.notice)
        #expect(refused.status == 2)
        #expect(refused.errors.contains("reads several inputs twice, and standard input can be read only once"))
        #expect(try ToolRun("references", "-", input: Self.notice).lines.count == 1)
        let wrong = try ToolRun("references", "--format", "dot", "--bom", folder("a"))
        #expect(wrong.errors.contains("'--bom' goes with CSV, and the format is dot"))
    }
}
