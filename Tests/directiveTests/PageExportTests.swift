import Testing

@testable import directive

@Suite struct PageExportTests {
    @Test func `a folder becomes pages and a list of them`() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.txt", SampleNotice.text)
        try folder.write("in/子/<script>.txt", "关于节水的意见\n\n一、收费\n\n请缴费。\n")
        let words = ["export", "--to", "html", folder("in"), "-o", folder("out"), "-q"]
        #expect(try ToolRun(words: words).status == 0)
        #expect(try folder.names(in: "out") == ["a.html", "index.html", "子"])
        let list = try folder.read("out/index.html")
        #expect(list.contains("<a href=\"./a.html\">某市人民政府办公厅关于做好防汛工作的通知</a>"))
        #expect(list.contains("<a href=\"./%E5%AD%90/%3Cscript%3E.html\">关于节水的意见</a>"))
        #expect(try folder.read("out/a.html").contains("<a href=\"index.html\">全部公文</a>"))
        #expect(try folder.read("out/子/<script>.html").contains("<a href=\"../index.html\">"))
        #expect(try ToolRun(words: words).errors.contains("are there already; --force writes over them"))
        try folder.write("in/b.txt", SampleNotice.text)
        #expect(try ToolRun(words: words + ["--update"]).status == 0)
        #expect(try folder.read("out/index.html").components(separatedBy: "<tr>").count == 5)
        try folder.write("in/index.txt", "略。")
        #expect(try ToolRun(words: words + ["--force"]).errors.contains("the list of pages; rename or --exclude it"))
    }

    /// Browsers run the script of the list only where its hash is the one that the page names.
    @Test func `the hash is that of the script`() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.txt", SampleNotice.text)
        let line = """
            command -v openssl > /dev/null || exit 0
            "$0" export --to html -q in -o out && tr '\\n' '\\001' < out/index.html |
            sed 's/.*<script>//; s/<\\/script>.*//' | tr '\\001' '\\n' | openssl dgst -sha256 -binary | base64 > hash
            grep -qF "sha256-$(cat hash)" out/index.html || echo differs
            """
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.output.isEmpty && run.errors.isEmpty, "\(run.output)\(run.errors)")
    }
}
