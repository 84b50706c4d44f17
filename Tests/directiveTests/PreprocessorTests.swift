import Foundation
import Testing

@testable import directive

/// Files of other kinds by way of another program.
@Suite struct PreprocessorTests {
    @Test func `a command gets the path and its output is the text`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.pdf", "%PDF-1.7\n")
        // Made by the shell: a program that the test's process writes may still be open in another test's child.
        let made = #"printf '#!/bin/sh\necho "path $1"; cat\n' > 'my reader'; chmod +x 'my reader'; "#
        let run = try ToolProcess(shell: made + #""$0" text a.pdf --pre './my reader'"#, in: folder.path)
        #expect(run.output == "path a.pdf\n%PDF-1.7\n")
        #expect(run.status == 0, "\(run.errors)")
        let json = try ToolProcess(shell: #""$0" parse a.pdf --format ndjson --pre './my reader'"#, in: folder.path)
        #expect(json.output.contains(#""source":{"path":"a.pdf","format":"pre""#))
    }

    @Test func `a line for the shell`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("it's a $file.pdf", "abc")
        #expect(try ToolRun("text", file, "--pre", "tr a-z A-Z < \"$1\"").output == "ABC")
        #expect(try ToolRun("text", file, "--pre", "head -c 2").output == "ab")
    }

    @Test func `only what matches goes through it`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "abc\n")
        try folder.write("b.pdf", "abc\n")
        try folder.write("c.pdf", "abc\n")
        func formats(_ words: String...) throws -> [String?] {
            try ToolRun(words: ["parse", folder.path, "--pre", "cat"] + words).objects()
                .map { ($0["source"] as? [String: Any])?["format"] as? String }
        }
        #expect(try formats() == ["pre", "pre", "pre"])
        #expect(try formats("--pre-glob", "*.pdf") == ["text", "pre", "pre"])
        #expect(try formats("--pre-glob", "*.pdf", "--pre-glob", "!c.*") == ["text", "pre", "text"])
        #expect(try formats("--pre-glob", "!*.txt") == ["text", "pre", "pre"])
    }

    @Test func `each glob belongs to the command before it`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.pdf", "b.docx", "c.docx", "d.txt"] { try folder.write(name, "plain\n") }
        func words(_ words: String...) throws -> [String] {
            try ["a.pdf", "b.docx", "c.docx", "d.txt"].map { name in
                try ToolRun(words: ["text", folder(name)] + words).output.trimmingCharacters(in: .newlines)
            }
        }
        let a = ["--pre", "echo A; true"]
        let b = ["--pre", "echo B; true"]
        #expect(
            try words(a[0], a[1], "--pre-glob", "*.pdf", b[0], b[1], "--pre-glob", "*.docx", "--pre-glob", "!c.*")
                == ["A", "B", "plain", "plain"])
        // Those before the first command are the first one's; one without globs takes what is left.
        #expect(try words("--pre-glob", "*.pdf", a[0], a[1], b[0], b[1]) == ["A", "B", "B", "B"])
        #expect(try words(a[0], a[1], b[0], b[1]) == ["A", "A", "A", "A"])
        // An empty one takes back those before it.
        #expect(try words(a[0], a[1], "--pre", "") == ["plain", "plain", "plain", "plain"])
    }

    @Test func `the advice for office files is the program that keeps their numbers`() throws {
        let folder = try TemporaryFolder()
        let header = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26)
        let file = try folder.write("a.odt", header + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8))
        let run = try ToolRun("text", file)
        #expect(run.errors.contains(#"--pre 'soffice --headless --cat "$1"' reads such files, with --jobs 1"#))
    }

    @Test(arguments: ["KILL", "TERM", "INT"])
    func `what a command has started ends with the tool`(signal: String) throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.txt"] { try folder.write("in/" + name, "x") }
        let line = #"""
            "$0" parse in -j2 --pre 'sleep 300 & echo $! >> numbers; wait; cat' & tool=$!
            for i in $(seq 100); do sleep 0.1; [ "$(cat numbers 2> /dev/null | wc -l)" = 2 ] && break; done
            kill -\#(signal) $tool; wait $tool
            for i in $(seq 60); do sleep 0.1; alive=0; for n in $(cat numbers); do
                case $(ps -o stat= -p $n) in ''|Z*) ;; *) alive=1 ;; esac; done; [ $alive = 0 ] && break; done
            wc -l < numbers; echo $alive
            """#
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.lines.map { $0.filter { $0 != " " } } == ["2", "0"])
    }

    @Test(arguments: [
        ("echo no good >&2; exit 3; true", "failed with status 3: no good"),
        ("no-such-program-at-all", "could not be started; check its name"),
        ("no-such-program-at-all -x", "failed with status 127 (is it installed?)"),
        ("kill -9 $$; true", "was ended by a signal"),
        ("head -c 5000000 /dev/zero; true", "printed more than 1 MiB; --max-bytes allows more"),
    ])
    func `a command that fails is said and the others go on`(command: String, sentence: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "abc\n")
        try folder.write("b.pdf", "abc\n")
        let run = try ToolRun("parse", folder.path, "--pre", command, "--pre-glob", "*.pdf", "--max-bytes", "1M")
        #expect(run.status == 2)
        #expect(run.lines.count == 1)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("b.pdf: the --pre command"), "\(run.errors)")
        #expect(run.errors.contains(sentence), "\(run.errors)")
    }

    @Test func `a command that says much does not stop the run`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", "abc\n")
        let command =
            "i=0; while [ $i -lt 3000 ]; do echo warning warning warning warning warning >&2; i=$((i+1)); done; cat"
        #expect(try ToolRun("text", file, "--pre", command).output == "abc\n")
    }

    @Test func `a missing file is told as such`() throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun("text", folder("none"), "--pre", "cat")
        #expect(run.errors == "directive: \(folder("none")): there is no such file or folder; check the name\n")
    }
}
