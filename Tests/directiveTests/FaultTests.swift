import Foundation
import Testing

@testable import directive

/// What goes wrong outside of the tool, with real processes: one clear line each, the rest goes on, status 2.
@Suite struct FaultTests {
    private func folderWithNeighbours() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("in/a.txt", "关于甲的通知\n")
        try folder.write("in/z.txt", "关于乙的通知\n")
        return folder
    }

    /// Runs `parse in` and expects the two neighbours and one complaint.
    private func expectOneComplaint(
        _ sentence: String, _ folder: TemporaryFolder, _ line: String = #""$0" parse in"#,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.status == 2, sourceLocation: location)
        #expect(run.lines.count == 2, sourceLocation: location)
        #expect(run.errorLines.count == 1, "\(run.errors)", sourceLocation: location)
        #expect(run.errors.hasPrefix("directive: "), sourceLocation: location)
        #expect(run.errors.contains(sentence), "\(run.errors)", sourceLocation: location)
    }

    @Test func `a missing file`() throws {
        try expectOneComplaint(
            "in/b.txt: there is no such file or folder; check the name", folderWithNeighbours(),
            #""$0" parse in/a.txt in/b.txt in/z.txt"#)
    }

    @Test func `a link that leads nowhere, as a file that vanished does`() throws {
        let folder = try folderWithNeighbours()
        try folder.link("in/b.txt", to: "gone")
        try expectOneComplaint("in/b.txt: vanished after it was listed, or is a link that leads nowhere", folder)
    }

    @Test func `a file that vanishes between listing and reading`() throws {
        let folder = try folderWithNeighbours()
        try folder.write("in/b.txt", "x")
        // The folder is listed when its first file goes to the command, and that removes the second.
        try expectOneComplaint(
            "in/b.txt: vanished after it was listed", folder,
            #""$0" parse in -j1 --pre 'rm -f in/b.txt; cat' --pre-glob a.txt"#)
    }

    @Test func `a loop of links`() throws {
        let folder = try folderWithNeighbours()
        try folder.link("in/b.txt", to: "b.txt")
        try expectOneComplaint("in/b.txt: a loop of links", folder)
    }

    @Test(arguments: [".", "..", "../in"])
    func `a link back to a folder around it`(target: String) throws {
        let folder = try folderWithNeighbours()
        try folder.link("in/loop", to: target)
        try expectOneComplaint("in/loop: a link back to a folder that it lies in", folder)
    }

    @Test func `a name that is not UTF-8`() throws {
        let folder = try folderWithNeighbours()
        let line = #"printf x > "in/$(printf '\326\320').txt"; "#
        try expectOneComplaint("its name is not UTF-8", folder, line + #""$0" parse in"#)
        try expectOneComplaint("its name is not UTF-8", folder, line + #""$0" parse in/*.txt"#)
    }

    /// What runs the tool as a user without rights: root may read everything.
    private static let withoutRights: String? = {
        guard geteuid() == 0 else { return "./tool" }
        let line = "setpriv --reuid=65534 --clear-groups ./tool"
        guard let folder = try? TemporaryFolder(),
            let run = try? ToolProcess(shell: "cp \"$0\" tool; \(line) --version", in: folder.path)
        else { return nil }
        return run.status == 0 ? line : nil
    }()

    @Test(.enabled(if: withoutRights != nil, "root needs setpriv to be somebody else"))
    func `a file and a folder without rights`() throws {
        let tool = try #require(FaultTests.withoutRights)
        for what in ["mkdir in/b; chmod 0 in/b", "echo x > in/b; chmod 0 in/b"] {
            let line = "\(what); cp \"$0\" tool; \(tool) parse in"
            try expectOneComplaint("in/b: no permission to read it", folderWithNeighbours(), line)
        }
        let folder = try folderWithNeighbours()
        let run = try ToolProcess(
            shell: "mkdir shut; chmod 555 shut; cp \"$0\" tool; \(tool) parse in -o shut/out", in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("-o shut/out: no permission to write here"), "\(run.errors)")
    }

    @Test func `a folder where a file is wanted`() throws {
        let folder = try TemporaryFolder()
        let run = try ToolProcess(shell: #""$0" text ."#, in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("'.' is a folder, and 'text' takes one document; name a file in it"))
        let list = try ToolProcess(shell: #""$0" parse --files-from ."#, in: folder.path)
        #expect(list.status == 2)
        #expect(list.errors == "directive: .: this is a folder, and a file is wanted here; name a file in it\n")
    }

    @Test func `a file over the limit, and one without an end`() throws {
        let folder = try folderWithNeighbours()
        try folder.write("in/b.txt", String(repeating: "x", count: 3000))
        try expectOneComplaint(
            "in/b.txt: larger than 2 KiB; --max-bytes allows more", folder, #""$0" parse in --max-bytes 2K"#)
        try expectOneComplaint(
            "/dev/zero: larger than 1 MiB; --max-bytes allows more", folder,
            #""$0" parse in/a.txt /dev/zero in/z.txt --max-bytes 1M"#)
    }

    @Test func `binary files are counted by kind`() throws {
        let folder = try folderWithNeighbours()
        for name in ["b.pdf", "c.pdf", "d.pdf"] { try folder.write("in/" + name, "%PDF-1.7\n%x") }
        try expectOneComplaint(
            "in/b.pdf: a PDF document, no text; --pre 'pdftotext", folder, #""$0" parse in --no-external"#)
        let run = try ToolProcess(shell: #""$0" parse in --no-external"#, in: folder.path)
        #expect(run.errors.hasSuffix("(2 more like it)\n"), "\(run.errors)")
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
    func `a full disk`() throws {
        let folder = try folderWithNeighbours()
        for line in [#""$0" parse in > /dev/full"#, #""$0" parse in/a.txt -o /dev/full"#, #""$0" help > /dev/full"#] {
            let run = try ToolProcess(shell: line, in: folder.path)
            #expect(run.status == 2)
            #expect(run.errors.contains("cannot be written, the disk is full"), "\(run.errors)")
            #expect(run.errorLines.count == 1)
        }
    }

    @Test func `a file that may not grow leaves what was there`() throws {
        let folder = try folderWithNeighbours()
        try folder.write("out.json", "before")
        try folder.write("big.txt", String(repeating: "一、要点。\n", count: 6000))
        let run = try ToolProcess(
            shell: #"trap '' XFSZ; ulimit -f 64; "$0" text big.txt -o out.json"#, in: folder.path)
        #expect(run.status == 2)
        #expect(run.errorLines.count == 1)
        #expect(
            run.errors.contains("out.json: cannot be written, the file is larger than the system allows"),
            "\(run.errors)")
        #expect(try folder.read("out.json") == "before")
        #expect(try folder.names() == ["big.txt", "in", "out.json"])
    }

    @Test func `a closed pipe ends quietly`() throws {
        let folder = try TemporaryFolder()
        try folder.write("big.txt", String(repeating: "一、要点。\n", count: 6000))
        for number in 0..<200 { try folder.write("in/\(number).txt", String(repeating: "要点。\n", count: 500)) }
        for line in ["parse big.txt", "text big.txt", "parse in -j2", "parse in -j1", "help parse"] {
            let run = try ToolProcess(
                shell: #"{ "$0" "# + line + #"; echo $? > status; } | head -c 10 > /dev/null"#, in: folder.path)
            #expect(run.errors.isEmpty, "\(run.errors)")
            #expect(try folder.read("status") == "0\n", "\(line)")
        }
    }

    @Test func `an empty input is a document`() throws {
        let folder = try TemporaryFolder()
        for line in [
            #""$0" parse"#, #""$0" parse /dev/null"#, #": | "$0" show"#, #"printf '\357\273\277' | "$0" parse"#,
        ] {
            let run = try ToolProcess(shell: line, in: folder.path)
            #expect(run.status == 0, "\(line)")
            #expect(run.errors.isEmpty)
            #expect(!run.output.isEmpty)
        }
    }

    @Test func `an interrupted run says how far it got and leaves no half-written file`() throws {
        let folder = try folderWithNeighbours()
        try folder.write("out.ndjson", "before")
        // The second input is a pipe to which nobody writes.
        let line = #"""
            mkfifo pipe; "$0" parse in/a.txt pipe in/z.txt -j2 -o out.ndjson & tool=$!
            for i in $(seq 100); do sleep 0.1; ls -A | grep -q directive && break; done
            kill -TERM $tool; wait $tool; echo $?
            """#
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.lines == ["143"])
        // On a busy machine the signal may come before the first input is done.
        let sentences = ["directive: stopped after 0 inputs", "directive: stopped after 1 input"]
        #expect(sentences.contains(run.errorLines.first ?? ""), "\(run.errors)")
        #expect(try folder.names() == ["in", "out.ndjson", "pipe"])
        #expect(try folder.read("out.ndjson") == "before")
    }

    @Test func `the first result is out before the last input is there`() throws {
        let folder = try folderWithNeighbours()
        for jobs in ["1", "2"] {
            let line = #"""
                rm -f pipe; mkfifo pipe; "$0" parse in/a.txt pipe -j \#(jobs) > out & tool=$!
                for i in $(seq 100); do sleep 0.1; [ -s out ] && break; done
                wc -l < out; echo x > pipe; wait $tool; wc -l < out
                """#
            let run = try ToolProcess(shell: line, in: folder.path)
            #expect(run.lines.map { $0.filter { $0 != " " } } == ["1", "2"], "jobs \(jobs)")
        }
    }

    @Test func `records come out as they come in`() throws {
        let folder = try TemporaryFolder()
        let line = #"""
            mkfifo pipe; "$0" parse --from ndjson -j2 < pipe > out & tool=$!
            exec 3> pipe; echo '{"text":"一"}' >&3
            for i in $(seq 100); do sleep 0.1; [ -s out ] && break; done
            wc -l < out; echo '{"text":"二"}' >&3; exec 3>&-; wait $tool; wc -l < out
            """#
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.lines.map { $0.filter { $0 != " " } } == ["1", "2"])
    }
}
