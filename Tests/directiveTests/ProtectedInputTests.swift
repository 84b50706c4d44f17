import Foundation
import Testing

@testable import directive

/// Nothing that is read is ever written to.
@Suite struct ProtectedInputTests {
    private static let words = "关于甲的通知\n"

    private func folderWithInput() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Self.words)
        try folder.write("b.txt", "关于乙的通知\n")
        return folder
    }

    @Test(arguments: [
        "parse a.txt -o a.txt", "parse b.txt a.txt -o a.txt", "parse a.txt -o soft", "parse a.txt -o hard",
        "parse soft -o a.txt", "parse hard -o a.txt", "parse --files-from list -o a.txt",
        "parse --files-from - -o a.txt < list", "parse --files-from list -o hard", "parse -o a.txt < a.txt",
        "parse - b.txt -o soft < a.txt", "parse a.txt >> a.txt", "table b.txt --files-from list >> hard",
        "parse sub -o sub/a.txt", "text a.txt -o ./sub/../a.txt", "export a.txt --force -o a.txt",
        "export a.txt b.txt -o links --force", "export --files-from list b.txt -o links --update",
        "export a.txt b.txt -o links",
    ])
    func `an output that is an input is refused`(line: String) throws {
        let folder = try folderWithInput()
        let prepare = """
            ln -s a.txt soft; ln a.txt hard; echo a.txt > list; mkdir sub links; ln a.txt sub/a.txt
            ln -s ../a.txt links/a.md; touch -d '1 hour ago' links/a.md;
            """
        let run = try ToolProcess(shell: "\(prepare) \"$0\" \(line)", in: folder.path)
        #expect(run.status == 2)
        #expect(run.errorLines.count == 1)
        for name in ["a.txt", "soft", "hard", "sub/a.txt", "links/a.md"] {
            #expect(try folder.read(name) == Self.words, "\(name)")
        }
        #expect(try !folder.names().contains { $0.hasSuffix(".directive") })
    }

    @Test(arguments: ["parse --files-from list -o list", "parse --files-from - -o list < list"])
    func `the list of inputs is one`(line: String) throws {
        let folder = try folderWithInput()
        let run = try ToolProcess(shell: "echo a.txt > list; \"$0\" \(line)", in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("and would be replaced; choose another -o"), "\(run.errors)")
        #expect(try folder.read("list") == "a.txt\n")
    }

    @Test func `an export writes over no input, even where it may write over files`() throws {
        let folder = try folderWithInput()
        try folder.write("in/a.md", Self.words)
        try folder.write("in/b.md", Self.words)
        for flag in ["--force", "--update"] {
            let run = try ToolRun("export", folder("in/a.md"), folder("in/b.md"), "-o", folder("in"), flag)
            #expect(run.status == 2)
            #expect(run.errors.contains("a.md' is the input '"), "\(run.errors)")
            #expect(try folder.read("in/a.md") == Self.words)
            #expect(try folder.read("in/b.md") == Self.words)
        }
        // A link that leads nowhere is there all the same.
        try folder.write("out/x", "x")
        try folder.link("out/a.md", to: "gone")
        let run = try ToolRun("export", folder("in/a.md"), folder("in/b.md"), "-o", folder("out"))
        #expect(run.errors.contains("out/a.md' is there already"), "\(run.errors)")
    }

    @Test func `a file of a folder that is left out may be replaced, and so may results`() throws {
        let folder = try folderWithInput()
        for _ in 0..<2 {
            let words = ["query", ".title", folder.path, "--exclude", "found.txt", "-o", folder("found.txt")]
            #expect(try ToolRun(words: words).status == 0)
            #expect(try ToolRun("table", folder.path, "-o", folder("list.csv"), "--exclude", "found.txt").status == 0)
        }
        #expect(try folder.read("found.txt").split(separator: "\n").count == 2)
    }
}
