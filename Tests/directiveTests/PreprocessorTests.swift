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
