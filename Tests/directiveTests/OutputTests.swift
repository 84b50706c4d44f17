import Foundation
import Testing

@testable import directive

/// Where results go, and that files are written whole or not at all.
@Suite struct OutputTests {
    @Test func `a file is replaced whole, with its permissions`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", "关于甲的通知\n")
        let output = try folder.write("out.json", "before")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: output)
        let run = try ToolRun("parse", file, "-o", output)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(try folder.read("out.json") == ToolRun("parse", file).output)
        #expect(try FileManager.default.attributesOfItem(atPath: output)[.posixPermissions] as? Int == 0o600)
        #expect(try folder.names() == ["a.txt", "out.json"])
    }

    @Test func `a link stays a link`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", "x")
        try folder.write("real.json", "before")
        try folder.link("link.json", to: "real.json")
        #expect(try ToolRun("parse", file, "-o", folder("link.json")).status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("link.json")) == "real.json")
        #expect(try folder.read("real.json").hasPrefix("{"))
    }

    @Test func `an input is never replaced`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", "关于甲的通知\n")
        try folder.link("same.txt", to: "a.txt")
        for output in [file, folder("same.txt")] {
            let run = try ToolRun("parse", file, "-o", output)
            #expect(run.status == 2)
            #expect(run.errors.contains("as well and would be replaced"))
            #expect(try folder.read("a.txt") == "关于甲的通知\n")
        }
    }

    @Test func `what is written into a folder is not read from it`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "关于甲的通知\n")
        for _ in 0..<2 {
            #expect(try ToolRun("parse", folder.path, "-o", folder("out.ndjson")).status == 0)
            #expect(try folder.read("out.ndjson").split(separator: "\n").count == 1)
        }
        let line =
            #""$0" parse . > again.ndjson; "$0" parse . --exclude out.ndjson > again.ndjson; wc -l < again.ndjson"#
        #expect(try ToolProcess(shell: line, in: folder.path).output.contains("1"))
    }

    @Test func `a place that is not there`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", "x")
        let run = try ToolRun("parse", file, "-o", folder("none/out.json"))
        #expect(run.status == 2)
        #expect(run.errors.contains("the folder to write to does not exist; make it first"))
        let inFolder = try ToolRun("parse", file, "-o", folder.path)
        #expect(inFolder.errors.contains("this is a folder, and a file is to be written; name a file"))
    }

    @Test func `a failed write is told once, a closed pipe not at all`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", "x")
        let full = try ToolRun("parse", file, file, failure: SystemError(code: ENOSPC))
        #expect(full.status == 2)
        #expect(
            full.errors
                == "directive: standard output: cannot be written, the disk is full; make room and run it again\n")
        let closed = try ToolRun("parse", file, file, failure: SystemError(code: EPIPE))
        #expect(closed.status == 0)
        #expect(closed.errors.isEmpty)
    }

    @Test func `where nothing could be read a file keeps what it holds`() throws {
        let folder = try TemporaryFolder()
        try folder.write("out.json", "before")
        let run = try ToolRun("parse", folder("none"), "-o", folder("out.json"))
        #expect(run.status == 2)
        #expect(try folder.read("out.json") == "before")
        #expect(try folder.names() == ["out.json"])
        // One that could be read is enough.
        let file = try folder.write("a.txt", "x")
        #expect(try ToolRun("parse", folder("none"), file, "-o", folder("out.json")).status == 2)
        #expect(try folder.read("out.json").hasPrefix("{\"directive\":1"))
    }

    @Test func `a folder is exported as the same tree`() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.txt", "关于甲的通知\n")
        try folder.write("in/x/b.v1.txt", "关于乙的通知\n")
        try folder.write("in/x/none", "关于丙的通知\n")
        try folder.write("in/a.pdf", "%PDF-1.7\n")
        let run = try ToolRun("export", folder("in"), "-o", folder("out"))
        #expect(run.status == 2)
        #expect(run.errorLines.count == 1)
        #expect(try folder.names(in: "out") == ["a.md", "x"])
        #expect(try folder.names(in: "out/x") == ["b.v1.md", "none.md"])
        let json = try ToolRun("export", folder("in"), "--to", "json", "-o", folder("json"), "--include", "*.txt")
        #expect(json.status == 0, "\(json.errors)")
        #expect(try folder.read("json/a.json") == ToolRun("parse", folder("in/a.txt")).output)
    }

    @Test func `an export writes over nothing unless it is told to`() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.txt", "关于甲的通知\n")
        try folder.write("in/b.txt", "关于乙的通知\n")
        try folder.write("out/b.md", "mine")
        let refused = try ToolRun("export", folder("in"), "-o", folder("out"))
        #expect(refused.status == 2)
        #expect(
            refused.errors.contains("b.md' is there already; --force writes over them, --update over what is older"))
        #expect(try folder.names(in: "out") == ["b.md"])
        // What is newer than its input stays.
        #expect(try ToolRun("export", folder("in"), "-o", folder("out"), "--update").status == 0)
        #expect(try folder.read("out/b.md") == "mine")
        #expect(try folder.names(in: "out") == ["a.md", "b.md"])
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: folder("in/b.txt"))
        #expect(try ToolRun("export", folder("in"), "-o", folder("out"), "--update").status == 0)
        #expect(try folder.read("out/b.md") != "mine")
        try folder.write("out/a.md", "mine")
        #expect(try ToolRun("export", folder("in"), "-o", folder("out"), "--force").status == 0)
        #expect(try folder.read("out/a.md") != "mine")
    }

    @Test func `two inputs with one output are an error before anything is written`() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.html", "关于甲的通知\n")
        try folder.write("in/a.txt", "关于甲的通知\n")
        try folder.write("in/0.txt", "x\n")
        let run = try ToolRun("export", folder("in"), "-o", folder("out"))
        #expect(run.status == 2)
        #expect(run.errors.contains("in/a.html' and '"))
        #expect(run.errors.contains("would both become '\(folder("out"))/a.md'; rename or --exclude one"))
        #expect(!FileManager.default.fileExists(atPath: folder("out")))
    }

    @Test func `an export into the folder that is read`() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.txt", "关于甲的通知\n")
        #expect(try ToolRun("export", folder("in"), "-o", folder("in")).errors.contains("is the folder that is read"))
        for _ in 0..<2 { #expect(try ToolRun("export", folder("in"), "-o", folder("in/out"), "--force").status == 0) }
        #expect(try folder.names(in: "in/out") == ["a.md"])
        #expect(try ToolRun("export", folder("in")).errors.contains("'-o' has to name the folder to write to"))
    }
}
