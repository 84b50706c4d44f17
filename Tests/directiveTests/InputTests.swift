import Foundation
import Testing

@testable import directive

/// How inputs are found and in which order results come.
@Suite struct InputTests {
    private func paths(_ run: ToolRun) throws -> [String?] {
        try run.objects().map { ($0["source"] as? [String: Any])?["path"] as? String }
    }

    @Test(arguments: ["1", "2", "7"])
    func `results come in the order of the inputs`(jobs: String) throws {
        let folder = try TemporaryFolder()
        // Long and short ones in turn, so that later ones are done first.
        for number in 0..<60 {
            let text = String(repeating: "关于第\(number)件事的通知。\n", count: number % 7 == 0 ? 300 : 1)
            try folder.write("\(number / 10)/\(number).txt", text)
        }
        let run = try ToolRun("parse", "-j", jobs, folder.path)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let expected = (0..<60).map { "\(folder.path)/\($0 / 10)/\($0).txt" }.sorted()
        #expect(try paths(run) == expected)
    }

    @Test func `any number of jobs gives the same bytes`() throws {
        let folder = try TemporaryFolder()
        for number in 0..<40 { try folder.write("\(number).txt", "一、标题\(number)\n文字。\n") }
        let one = try ToolRun("parse", "-j1", folder.path)
        for _ in 0..<5 { #expect(try ToolRun("parse", "-j3", folder.path).output == one.output) }
    }

    @Test func `a folder without files is said to have none`() throws {
        let folder = try TemporaryFolder()
        try folder.write(".hidden", "no")
        let run = try ToolRun("parse", folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("\(folder.path): has no file to read"))
        try folder.write("a.txt", "一")
        let filtered = try ToolRun("parse", "--include", "*.doc", folder.path)
        #expect(filtered.errors.contains("--include"))
        #expect(try ToolRun("parse", folder.path).status == 0)
    }

    @Test func `hidden files and folders are left out, links to files are read`() throws {
        let folder = try TemporaryFolder()
        try folder.write("b.txt", "二")
        try folder.write("a/c.txt", "三")
        try folder.write(".hidden", "no")
        try folder.write(".git/x.txt", "no")
        try folder.link("d.txt", to: "b.txt")
        let names = try paths(ToolRun("parse", folder.path)).map { $0?.dropFirst(folder.path.count + 1) }
        #expect(names == ["a/c.txt", "b.txt", "d.txt"])
    }

    @Test func `include and exclude`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.html", "c.md", "2016/a.txt", "2016/x/b.txt", "old/a.txt"] {
            try folder.write(name, "x")
        }
        func names(_ words: String...) throws -> [String] {
            try paths(ToolRun(words: ["parse", folder.path] + words)).compactMap { $0 }
                .map { String($0.dropFirst(folder.path.count + 1)) }
        }
        #expect(
            try names("--include", "*.{txt,html}", "--exclude", "old") == [
                "2016/a.txt", "2016/x/b.txt", "a.txt", "b.html",
            ])
        #expect(try names("--include", "2016/**/*.txt") == ["2016/a.txt", "2016/x/b.txt"])
        #expect(try names("--include", "2016/*") == ["2016/a.txt"])
        #expect(try names("--exclude", "*.txt", "--exclude", "c.*") == ["b.html"])
        // A file that is named itself is read in any case.
        #expect(try ToolRun("parse", folder("a.txt"), "--exclude", "*.txt").output.contains("a.txt"))
    }

    @Test func `a list of files`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "一")
        try folder.write("b.txt", "二")
        let list = try folder.write("list", "\(folder("b.txt"))\r\n\n\(folder("missing"))\n\(folder("a.txt"))")
        let run = try ToolRun("parse", "--files-from", list)
        #expect(try paths(run) == [folder("b.txt"), folder("a.txt")])
        #expect(run.errorLines == ["directive: \(folder("missing")): there is no such file or folder; check the name"])
        #expect(run.status == 2)
        let piped = try ToolRun("parse", "--files-from", "-", input: folder("a.txt") + "\n")
        #expect(try paths(piped) == [folder("a.txt")])
    }

    @Test func `standard input`() throws {
        let run = try ToolRun("parse", input: "关于一件事的通知\n")
        #expect(run.status == 0)
        let source = try run.object()["source"] as? [String: Any]
        #expect(source?["path"] is NSNull)
        #expect(source?["bytes"] as? Int == 25)
        #expect(try ToolRun("parse", "-", input: "关于一件事的通知\n").output == run.output)
        let twice = try ToolRun("parse", "-", "-", input: "x")
        #expect(twice.errorLines == ["directive: -: standard input can be read only once; name it once"])
        #expect(twice.status == 2)
    }

    @Test func `one document is indented, several are lines, or an array`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", "x")
        #expect(try ToolRun("parse", file).lines.count > 20)
        #expect(try ToolRun("parse", "--format", "ndjson", file).lines.count == 1)
        #expect(try ToolRun("parse", file, file).lines.count == 2)
        #expect(try ToolRun("parse", folder.path).lines.count == 1)
        for words in [[file, file], [folder.path]] {
            let run = try ToolRun(words: ["parse", "--format", "json"] + words)
            let array = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [Any]
            #expect(array?.count == words.count)
        }
        let empty = try ToolRun("parse", "--format", "json", folder("none"), folder("nothing"))
        #expect(try JSONSerialization.jsonObject(with: Data(empty.output.utf8)) as? [String] == [])
        #expect(empty.errorLines.count == 2)
    }

    @Test func `a run on a terminal ends with a line of summary`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(name, "x") }
        let terminal = Console.Terminal(isError: true)
        let run = try ToolRun("parse", folder.path, folder("none"), terminal: terminal)
        #expect(run.errorLines.count == 2)
        #expect(run.errorLines.last?.hasPrefix("directive: 4 inputs in ") == true)
        #expect(run.errorLines.last?.hasSuffix("/s), 1 failed") == true)
        #expect(try ToolRun("parse", "--quiet", folder.path, terminal: terminal).errors.isEmpty)
        #expect(try ToolRun("parse", folder("a.txt"), terminal: terminal).errors.isEmpty)
        #expect(try ToolRun("parse", folder.path).errors.isEmpty)
    }

    @Test(arguments: [
        (Tally(done: 1200, failed: 2, total: 10_000), 2.0, "1,200/10,000 (12%)  600/s  0:14 left  2 failed  a.txt"),
        (Tally(done: 10, failed: 0, total: nil), 0.5, "10  20/s  a.txt"),
        (Tally(done: 1, failed: 0, total: 7201), 1.0, "1/7,201 (0%)  1/s  2:00:00 left  a.txt"),
        (Tally(done: 0, failed: 0, total: 0), 0.0, "0  0/s  a.txt"),
    ])
    func `the line of progress`(tally: Tally, seconds: Double, line: String) {
        #expect(Progress.line(tally, seconds: seconds, name: "a.txt") == line)
    }

    @Test func `a folder that several links lead to is read once`() throws {
        let folder = try TemporaryFolder()
        // Two links from each folder to the next: 2 to the power of 40 paths to the last one.
        for number in 0..<40 {
            try folder.write("in/\(number)/a.txt", "关于第\(number)件事的通知\n")
            try folder.link("in/\(number)/x", to: "../\(number + 1)")
            try folder.link("in/\(number)/y", to: "../\(number + 1)")
        }
        try folder.write("in/40/a.txt", "最后\n")
        let run = try ToolRun("parse", folder("in"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(try paths(run) == (0...40).map { folder("in/\($0)/a.txt") }.sorted())
        // From outside, too; the names are then those of the first link.
        try FileManager.default.createDirectory(atPath: folder("out"), withIntermediateDirectories: true)
        try folder.link("out/a", to: "../in/38")
        try folder.link("out/b", to: "../in/38")
        #expect(
            try paths(ToolRun("parse", folder("out")))
                == ["a/a.txt", "a/x/a.txt", "a/x/x/a.txt"].map { folder("out/" + $0) })
    }

    @Test func `a link into a folder that is left out is followed`() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/.store/a.txt", "甲\n")
        try folder.write("in/old/b.txt", "乙\n")
        try folder.link("in/first", to: ".store")
        try folder.link("in/second", to: "old")
        let run = try ToolRun("parse", folder("in"), "--exclude", "old")
        #expect(try paths(run) == [folder("in/first/a.txt"), folder("in/second/b.txt")])
    }
}
