import Testing

@testable import directive

@Suite struct CompareTests {
    private static let old = "云川省用水条例\n\n第一条　为了节水，制定本条例。\n\n第二条　用户应当装表。\n\n第三条　违反的，处五万元罚款。\n"
    private static let new =
        "云川省用水条例\n\n第一条　为了节水，制定本条例。\n\n第二条　水务部门每年检查管网。\n\n第三条　用户应当装表。\n\n第四条　违反的，处十万元罚款。\n"

    private func versions() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("old.txt", Self.old)
        try folder.write("new.txt", Self.new)
        return folder
    }

    @Test func `for a person`() throws {
        let folder = try versions()
        let run = try ToolRun("compare", folder("old.txt"), folder("new.txt"), terminal: .init(columns: 110))
        #expect(run.status == 1)
        #expect(run.errors.isEmpty)
        #expect(
            run.output == """
                old  \(folder("old.txt"))  云川省用水条例
                new  \(folder("new.txt"))  云川省用水条例

                Divisions  1 reworded, 1 added; 2 the same

                第二条  added
                  {+水务部门每年检查管网。+}

                第三条 → 第四条  reworded
                  违反的，处[-五万-]{+十万+}元罚款。

                """)
        let painted = try ToolRun("compare", "--color", "always", folder("old.txt"), folder("new.txt"))
        #expect(painted.output.contains("处\u{1B}[31m五万\u{1B}[0m\u{1B}[32m十万\u{1B}[0m元罚款。"))
        let wide = try ToolRun(
            "compare", "--color", "never", folder("old.txt"), folder("new.txt"),
            terminal: .init(isOutput: true, columns: 120))
        let blanks = String(repeating: " ", count: 31)
        #expect(wide.output.contains("  违反的，处[-五万-]元罚款。\(blanks) │ 违反的，处{+十万+}元罚款。\n"))
        for line in wide.lines.dropFirst(2) { #expect(DisplayWidth.of(line) <= 120) }
    }

    @Test func `exit status and errors`() throws {
        let folder = try versions()
        #expect(try ToolRun("compare", folder("old.txt"), folder("old.txt")).status == 0)
        #expect(try ToolRun("compare", folder("old.txt"), "-", input: Self.old).status == 0)
        let missing = try ToolRun("compare", folder("none.txt"), folder("old.txt"))
        #expect(missing.status == 2 && missing.errors.contains("none.txt"))
        for (words, sentence) in [
            ([folder("old.txt")], "write 'directive compare OLD NEW'"),
            (["-", "-"], "standard input can be read only once"),
            ([folder("old.txt"), folder("new.txt"), "x"], "'x' is a third"),
            ([folder.path, folder("new.txt")], "is a folder and"),
            ([folder.path, folder.path], "the folders share files"),
            ([folder("old.txt"), folder("new.txt"), "-o", folder("old.txt")], "would be replaced; choose another -o"),
        ] {
            let run = try ToolRun(words: ["compare"] + words)
            #expect(run.status == 2)
            #expect(run.errors.contains(sentence), "\(run.errors)")
        }
    }

    @Test(arguments: ["text", "markdown", "html", "json", "ndjson"])
    func `forms`(form: String) throws {
        let folder = try versions()
        let run = try ToolRun("compare", "--format", form, folder("old.txt"), folder("new.txt"))
        #expect(run.status == 1)
        #expect(run.output.contains("水务部门每年检查管网") && run.output.hasSuffix("\n"))
        #expect(!run.output.contains("用户应当装表"))
        let all = try ToolRun("compare", "--all", "--format", form, folder("old.txt"), folder("new.txt"))
        #expect(all.output.contains("用户应当装表"))
    }

    @Test func `folders are paired by what the documents are`() throws {
        let folder = try versions()
        try folder.write("a/law.txt", Self.old)
        try folder.write("a/same.txt", Self.old.replacing("用水", with: "供水"))
        try folder.write("a/gone.txt", "云川省节水条例\n\n第一条　为了节水。\n\n第二条　应当节水。\n")
        try folder.write("b/other-name.txt", Self.new)
        try folder.write("b/same.txt", Self.old.replacing("用水", with: "供水"))
        try folder.write("b/more.txt", "云川省防汛条例\n\n第一条　为了防汛。\n\n第二条　应当防汛。\n")
        let run = try ToolRun("compare", "-j", "2", folder("a"), folder("b"))
        #expect(run.status == 1)
        #expect(run.errors == "directive: 1 document differs, 1 added, 1 removed, 1 the same\n")
        #expect(run.output.components(separatedBy: "old  ").count == 4)
        #expect(run.output.contains("new  (none)") && run.output.contains("old  (none)"))
        #expect(run.output.contains("第三条 → 第四条  reworded"))
        let json = try ToolRun("compare", "-q", "--format", "json", folder("a"), folder("b"))
        #expect(json.errors.isEmpty && json.lines.count == 4)
        #expect(json.output.hasPrefix("[{") && json.output.hasSuffix("]\n"))
        let page = try ToolRun("compare", "-q", "--format", "html", folder("a"), folder("b"))
        #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.hasSuffix("</html>\n"))
        #expect(page.output.components(separatedBy: "<section class=\"document\">").count == 4)
        try folder.write("b/bad.bin", [0x50, 0x4B, 3, 4, 0, 0, 0, 0])
        #expect(try ToolRun("compare", "-q", folder("a"), folder("b")).status == 2)
    }
}
