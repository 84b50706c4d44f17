import Foundation
import Testing

@testable import directive

/// What the commands print of a document.
@Suite struct CommandTests {
    private func run(_ words: String..., terminal: Console.Terminal = .init()) throws -> ToolRun {
        try ToolRun(words: words, input: SampleNotice.text, terminal: terminal)
    }

    @Test func `show prints card, outline, what was left out, diagnostics`() throws {
        let run = try run("show", terminal: .init(columns: 80))
        #expect(run.status == 0)
        #expect(
            run.output == """
                某市人民政府办公厅关于做好防汛工作的通知
                  文种      documentType    通知
                  发文字号  documentNumber  某政办发〔2020〕12号
                  发文机关  issuers         某市人民政府办公厅
                  主送机关  addressees      各区人民政府；市政府各部门
                  成文日期  dateSigned      2020-06-01

                Outline  5 sections, 2 items, 6 paragraphs
                ├─ p1      为做好今年防汛工作，现将有关事项通知如下：  preamble
                ├─ 1       总体要求                                    requirements
                ├─ 2       工作措施                                    measures
                │  ├─ 2.1  压实责任
                │  └─ 2.2  解决问题                                    problems, 2 items
                ├─ 4       组织领导                                    organization
                └─ p2      各区落实情况请及时报市政府办公厅。          closing

                Left out  lines of the page that are not the document's
                  line 1  navigation  首页 > 政务公开

                Diagnostics  1 warning
                  warning  line 12: number 4 stands where 3 was expected [numberingGap]

                """)
    }

    /// Neither what stands alone nor what stands between others is hidden; long runs are told in short.
    @Test func `show has the words of a document without sections`() throws {
        let letter = "关于商请支持的函\n市水务局：\n来函收悉。\n我局同意。\n请协助办理。\n"
        let lines = try ToolRun("show", input: letter).lines
        #expect(lines.contains("├─ p1  来函收悉。") && lines.contains("├─ p2  我局同意。"))
        let mixed = "关于治水的通知\n各乡镇：\n现通知如下：\n先做两件事。\n再看三处。\n一、要点\n文字。\n二、其他\n文字。\n"
        let tree = try ToolRun("show", input: mixed).output
        #expect(tree.contains("先做两件事。") && tree.contains("再看三处。") && tree.contains("├─ 1 "))
        let speech = "在会上的讲话\n同志们：\n" + (1...30).map { "第\($0)段话说到这里。\n" }.joined()
        let short = try ToolRun("show", input: speech).lines.filter { $0.hasPrefix("├─") || $0.hasPrefix("└─") }
        #expect(short.count == 8)
        #expect(short[5].hasPrefix("├─ …") && short[5].contains(" more"))
        #expect(short[7].contains("第30段话"))
    }

    @Test(arguments: ["show", "text", "explain"])
    func `a command for one document refuses a folder`(command: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", "x")
        let run = try ToolRun(command, folder.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("'\(folder.path)' is a folder, and '\(command)' takes one document; name a file"))
        let several = try ToolRun(command, file, file)
        #expect(several.errors.contains("'\(command)' takes one document, and '\(file)' is another"))
    }

    /// Words that nothing is said of take no room from those that something is said of.
    @Test func `show keeps the roles where there is room`() throws {
        let text = "县水务局关于治水的通知\n各乡镇：\n一、关于全县今年河湖长制有关事项和人员的统一安排\n请落实。\n二、工作目标\n水质变好。\n"
        let lines = try ToolRun("show", "-", input: text, terminal: .init(columns: 36)).lines
        #expect(lines.contains { $0.contains("工作目标") && $0.hasSuffix("goals") })
    }

    @Test(arguments: [1, 20, 30, 40, 57, 80, 200])
    func `show fits the terminal`(columns: Int) throws {
        let run = try run("show", terminal: .init(isOutput: true, columns: columns))
        let plain = run.output.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        for line in plain.split(separator: "\n") where columns >= 40 {
            #expect(DisplayWidth.of(String(line)) <= columns, "\(line)")
        }
        #expect(plain.contains("2.2"))
    }

    @Test func `colour only where it is wanted`() throws {
        let terminal = Console.Terminal(isOutput: true)
        let refusing = Console.Terminal(isOutput: true, refusesColor: true)
        #expect(try !run("show").output.contains("\u{1B}"))
        #expect(try run("show", terminal: terminal).output.contains("\u{1B}[1m"))
        #expect(try !run("show", terminal: refusing).output.contains("\u{1B}"))
        #expect(try run("show", "--color", "always", terminal: refusing).output.contains("\u{1B}"))
        #expect(try !run("show", "--color=never", terminal: terminal).output.contains("\u{1B}"))
    }

    @Test func `a terminal is sent no control characters of the text`() throws {
        let input = "关于\u{1B}[31m红\u{7}色的通知\n一、标\u{202E}题\n文字。\n"
        for command in ["show", "check"] {
            let output = try ToolRun(command, input: input).output
            #expect(!output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
        }
    }

    @Test(arguments: [
        ("2.2.2.remedy", "实行零报告\n"), ("二(二)1", "一是针对值班空岗的问题，实行双人双岗。\n"),
        (".documentNumber", "某政办发〔2020〕12号\n"), (".发文字号", "某政办发〔2020〕12号\n"), (".文号", "某政办发〔2020〕12号\n"),
        ("@问题", "一是针对值班空岗的问题，实行双人双岗。\n二是针对信息迟报的问题，实行零报告。\n"),
        ("@problems", "一是针对值班空岗的问题，实行双人双岗。\n二是针对信息迟报的问题，实行零报告。\n"),
        ("2.1", "（一）压实责任\n各区要落实分级负责制。\n"), ("/加强领导/", "各区要加强领导。\n"), ("总体要求.title", "总体要求\n"),
        ("2.1.text", "各区要落实分级负责制。\n"), ("2.2.1.text", "针对值班空岗的问题，实行双人双岗。\n"),
    ])
    func `query prints plain text`(selector: String, expected: String) throws {
        let run = try run("query", selector)
        #expect(run.output == expected)
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func `each selector that names nothing is told`() throws {
        let run = try run("query", "2.1.title", "-e", "9", "-e", "2.1.problem")
        #expect(run.output == "压实责任\n")
        #expect(run.status == 0)
        #expect(run.errors.contains("“9” is not in the document"))
        #expect(run.errors.contains("“2.1.problem” gives nothing: what it names has no problem"))
    }

    /// A script that asks for one value learns why it got none.
    @Test func `a field without a value is told`() throws {
        #expect(
            try run("query", "2.1.problem").errors
                == "directive: -: “2.1.problem” gives nothing: what it names has no problem\n")
        let secrecy = try run("query", ".secrecy")
        #expect(secrecy.errors == "directive: -: “.secrecy” gives nothing: the document has no secrecy\n")
        #expect(secrecy.status == 1)
        let several = try run("query", ".secrecy", "-e", "2.1.title")
        #expect(several.errors == secrecy.errors)
        #expect(several.status == 0)
        #expect(try run("query", ".secrecy", "-q").errors.isEmpty)
    }

    /// `/tmp/` is a folder, and a selector for words too.
    @Test func `behind -e stands a selector, whatever files there are`() throws {
        let found = try run("query", "-e", "/tmp/")
        #expect(found.errors.isEmpty)
        #expect(found.status == 1)
        #expect(try run("query", "/tmp/").errors.contains("'/tmp/' is a file; a selector has to come before it"))
        let terminal = Console.Terminal(isInput: true)
        #expect(try run("query", "-e", "2.1", terminal: terminal).errors.contains("no input; name files or folders"))
    }

    @Test func `query prints a table a row a line`() throws {
        let run = try ToolRun("query", "1", "-", input: "关于下达计划的通知\n一、计划\n名称 | 户数\n甲 | 96\n乙 | 240\n二、要求\n落实。\n")
        #expect(run.output == "一、计划\n名称 | 户数\n甲 | 96\n乙 | 240\n")
    }

    @Test func `query prints words once`() throws {
        let output = try run("query", "2", "-e", "2.2", "-e", "2.2.1").output
        #expect(output.components(separatedBy: "双人双岗").count == 2)
        #expect(output.hasPrefix("二、工作措施\n（一）压实责任\n"))
    }

    @Test func `query in other forms`() throws {
        let json = try run("query", "2.2", "-e", ".title", "--format", "json").output
        let array = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
        #expect(array?.map { $0["field"] as? String } == ["title", nil])
        #expect(array?.last?["headings"] as? [String] == ["工作措施"])
        #expect(try run("query", "2.*", "--format", "ndjson").objects().map { $0["id"] as? String } == ["2.1", "2.2"])
        let rows = try run("query", "2.2", "--format", "rows").objects()
        #expect(rows.map { $0["id"] as? String } == ["2.2", "2.2/p1", "2.2.1", "2.2.2"])
        #expect(try run("query", "2.1", "--format", "markdown").output == "## （一）压实责任\n\n各区要落实分级负责制。\n")
    }

    @Test func `query counts, and is quiet`() throws {
        #expect(try run("query", "2.*", "--count").output == "2\n")
        let quiet = try run("query", "2.*", "-q")
        #expect(quiet.output.isEmpty)
        #expect(quiet.status == 0)
    }

    @Test func `what is not there is status 1`() throws {
        let missing = try run("query", "2.9")
        #expect(missing.status == 1)
        #expect(missing.output.isEmpty)
        #expect(missing.errors.hasPrefix("directive: -: “2.9” is not in the document"))
        #expect(try run("query", "2.9", "-q").errors.isEmpty)
        #expect(try run("query", "2.9", "--count").output == "0\n")
        #expect(try run("query", "/没有的字/").status == 1)
        #expect(try run("query", "2.9", "--format", "json").output == "[]\n")
        #expect(try run("query", ".secrecy").status == 1)
    }

    @Test func `query over several inputs names them`() throws {
        let folder = try TemporaryFolder()
        let first = try folder.write("a.txt", SampleNotice.text)
        let second = try folder.write("b.txt", "关于一件事的通知\n一、要点\n文字。\n")
        let run = try ToolRun("query", "2.1", first, second)
        #expect(run.output == "\(first):2.1: （一）压实责任\n  各区要落实分级负责制。\n")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        // With -e a word that is a file is an input.
        #expect(try ToolRun("query", "-e", "2.1.title", first).output == "压实责任\n")
        let json = try ToolRun("query", "1", "--format", "json", first, second).output
        #expect((try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Any])?.count == 2)
    }

    @Test func `check prints places and tells by its status`() throws {
        let run = try run("check")
        #expect(run.output == "-:12:3: warning: number 4 stands where 3 was expected: “四、组织领导” [numberingGap]\n")
        #expect(run.status == 1)
        let clean = try ToolRun("check", input: "关于一件事的意见\n一、要点\n文字。\n二、要求\n文字。\n")
        #expect(clean.output.isEmpty)
        #expect(clean.status == 0)
    }

    @Test func `rows and offsets`() throws {
        let rows = try run("parse", "--format", "rows").objects()
        #expect(rows.count == 13)
        #expect(rows.first?["documentNumber"] as? String == "某政办发〔2020〕12号")
        let bytes = try run("query", "2.1", "--format", "ndjson").objects().first?["range"] as? [Int]
        let scalars =
            try run("query", "2.1", "--format", "ndjson", "--offsets", "scalars").objects().first?["range"] as? [Int]
        let text = Array(SampleNotice.text.unicodeScalars)
        let range = try #require(scalars)
        #expect(String(String.UnicodeScalarView(text[range[0]..<range[1]])) == "（一）压实责任。各区要落实分级负责制。")
        #expect(try #require(bytes).first ?? 0 > range[0])
    }

    @Test func `text is what positions refer to`() throws {
        #expect(try run("text").output == SampleNotice.text)
        #expect(try ToolRun("text", input: "\u{FEFF}甲\r\n乙").output == "甲\r\n乙")
    }

    @Test func `a table of documents, with a summary`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", SampleNotice.text)
        let run = try ToolRun("table", file, file)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("path,title,"))
        #expect(run.output.components(separatedBy: "\r\n").count == 4)
        #expect(
            run.errors.hasPrefix("directive: 2 documents\n  types        通知 2\n  fields       title 2, documentType 2"))
        #expect(run.errors.contains("  diagnostics  numberingGap 2\n"))
        #expect(try ToolRun("table", "--quiet", file).errors.isEmpty)
        let rows = try ToolRun("table", "--rows", "blocks", "--format", "ndjson", file)
        #expect(rows.lines.count == 13)
        #expect(try ToolRun("table", folder("none")).output.hasPrefix("path,title,"))
    }

    @Test func `export prints Markdown or JSON`() throws {
        let markdown = try run("export").output
        #expect(markdown.hasPrefix("---\ntitle: 某市人民政府办公厅关于做好防汛工作的通知\n"))
        #expect(markdown.contains("\n### （一）压实责任\n"))
        #expect(try run("export", "--to", "json").output == run("parse").output)
    }

    @Test func `the schema is JSON`() throws {
        #expect(try ToolRun("schema").object()["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }

    @Test func `encodings are told apart, or named`() throws {
        let folder = try TemporaryFolder()
        let bytes: [UInt8] = [0xB9, 0xD8, 0xD3, 0xDA, 0xB7, 0xC0, 0xD1, 0xB4, 0xB5, 0xC4, 0xCD, 0xA8, 0xD6, 0xAA, 0x0A]
        let file = try folder.write("gbk.txt", bytes)
        #expect(try ToolRun("text", file).output == "关于防汛的通知\n")
        #expect(try ToolRun("text", file, "--encoding", "gbk").output == "关于防汛的通知\n")
        let strict = try ToolRun("text", file, "--encoding", "utf-8", "--strict")
        #expect(strict.status == 2)
        #expect(strict.errors.contains("byte 0 is no character in UTF-8"))
    }

    @Test func `a web page gives its words`() throws {
        let page = "<html><body><p>关于防汛的通知</p><script>x()</script><p>一、要点</p></body></html>"
        #expect(try ToolRun("text", input: page).output.split(separator: "\n") == ["关于防汛的通知", "一、要点"])
        #expect(try ToolRun("text", "--from", "text", input: page).output == page)
    }
}
