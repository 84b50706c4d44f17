import Testing

@testable import directive

/// `--where` and `--group-by`, on every command that has them.
@Suite struct ConditionTests {
    private func archive() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("in/a.txt", SampleNotice.text)
        try folder.write("in/b.txt", "石渡县水务局关于节水的意见\n\n石水发〔2019〕7号\n\n各用户：\n\n一、收费\n\n根据《用水条例》收费。\n")
        return folder
    }

    @Test(arguments: [
        ["query", "--where", "年份=2019", ".title"], ["table", "--where", "文种=意见", "--columns", "title"],
        ["chunks", "--where", "not dateSigned", "--format", "csv"], ["references", "--where", "文种=意见"],
    ])
    func `only what meets the condition`(words: [String]) throws {
        let folder = try archive()
        let run = try ToolRun(words: words + [folder("in"), "--quiet"])
        #expect(run.output.contains("水"))
        #expect(!run.output.contains("防汛"))
    }

    @Test func `nothing meets it`() throws {
        let folder = try archive()
        #expect(try ToolRun("query", "--where", "year=1990", ".title", folder("in/a.txt")).status == 1)
        let rows = try ToolRun("chunks", "--where", "year=1990", "--format", "json", folder("in/a.txt"))
        #expect(rows.output == "[]\n" && rows.status == 0)
    }

    @Test func `an export writes no other file, and looks at none`() throws {
        let folder = try archive()
        try folder.write("out/a.md", "kept")
        let run = try ToolRun(
            "export", "--where", "文种=意见", folder("in"), "-o", folder("out"), "-q")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.names(in: "out") == ["a.md", "b.md"])
        #expect(try folder.read("out/a.md") == "kept")
        let one = try ToolRun("export", "--where", "文种=意见", folder("in/a.txt"))
        #expect(one.errors.contains("'--where' chooses among several documents, and there is one"))
    }

    @Test func `a condition that can't be read is wrong usage`() throws {
        let run = try ToolRun("table", "--where", "成文日其=2021", "x")
        #expect(run.status == 2)
        #expect(run.errors.contains("--where: “成文日其” in “成文日其=2021” is no field, did you mean “成文日期”?"))
    }

    @Test func `groups`() throws {
        let folder = try archive()
        let run = try ToolRun("table", "--group-by", "文种,year", folder("in"), "-q")
        #expect(run.output == "documentType,year,count\r\n意见,2019,1\r\n通知,2020,1\r\n")
        let one = try ToolRun(
            "table", "--group-by", "year", "--where", "文种=通知", "--format", "ndjson", folder("in/a.txt"), "-q")
        #expect(one.output == "{\"year\":2020,\"count\":1}\n")
        #expect(try ToolRun("table", "--group-by", "yaer", "x").errors.contains("did you mean 'year'?"))
        #expect(
            try ToolRun("table", "--group-by", "year", "--rows", "blocks", "x").errors.contains("leave out '--rows'"))
    }
}
