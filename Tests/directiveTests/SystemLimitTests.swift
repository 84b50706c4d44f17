import Foundation
import Testing

@testable import directive

/// What the system refuses, with real processes: a sentence and status 2, and never a crash.
@Suite struct SystemLimitTests {
    private func folderWithInput() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "关于甲的通知\n")
        return folder
    }

    @Test func `what is said never lands in a file of results`() throws {
        let folder = try folderWithInput()
        let run = try ToolProcess(shell: #""$0" parse a.txt none -o out 2>&-; echo $?"#, in: folder.path)
        #expect(run.lines == ["2"])
        let result = try folder.read("out")
        #expect(result.split(separator: "\n").count == 1)
        #expect(!result.contains("no such file"))
        let all = try ToolProcess(shell: #""$0" parse a.txt -o all <&- >&- 2>&-"#, in: folder.path)
        #expect(all.status == 0)
        #expect(try folder.read("all") == ToolProcess(shell: #""$0" parse a.txt"#, in: folder.path).output)
    }

    @Test(arguments: [
        (#""$0" parse a.txt >&-"#, "standard output: it is closed, and nothing can be written to it"),
        (#""$0" parse <&-"#, "-: it is closed, and nothing can be read from it"),
    ])
    func `a closed stream is told`(line: String, sentence: String) throws {
        let folder = try folderWithInput()
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.contains(sentence), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test(arguments: ["-o out", "> out"])
    func `a file that may not grow, though nobody keeps the signal off`(output: String) throws {
        let folder = try folderWithInput()
        try folder.write("big.txt", String(repeating: "一、要点。\n", count: 6000))
        let run = try ToolProcess(shell: #"ulimit -f 64; "$0" text big.txt "# + output, in: folder.path)
        #expect(run.signal == nil)
        #expect(run.status == 2)
        #expect(run.errors.contains("cannot be written, the file is larger than the system allows"), "\(run.errors)")
        #expect(try folder.names().allSatisfy { !$0.hasSuffix(".directive") })
    }

    @Test func `too few descriptors`() throws {
        let folder = try folderWithInput()
        try folder.write("in/b.txt", "关于乙的通知\n")
        // Three are open, and a fourth is the file that is written.
        for (line, sentence) in [
            ("ulimit -n 4; \"$0\" parse a.txt -o out", "a.txt: too many files are open"),
            ("ulimit -n 4; \"$0\" parse in -o out", "in: too many files are open"),
            ("ulimit -n 5; \"$0\" parse a.txt --pre cat", "a.txt: too many files are open"),
        ] {
            let run = try ToolProcess(shell: line, in: folder.path)
            #expect(run.status == 2, "\(line)")
            #expect(run.errors.contains(sentence), "\(line): \(run.errors)")
        }
    }

    @Test func `too little memory`() throws {
        let folder = try folderWithInput()
        // A file of nothing that takes no room on the disk.
        let line = #"truncate -s 200M big.txt; ulimit -v 250000; "$0" parse big.txt a.txt"#
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.signal == nil)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("directive: big.txt: not enough memory to read it"), "\(run.errors)")
        #expect(run.lines.count == 1)
        // Many lines take more than their bytes.
        try folder.write("lines.txt", String(repeating: "中\n", count: 1_500_000))
        let lines = try ToolProcess(shell: #"ulimit -v 250000; "$0" parse lines.txt"#, in: folder.path)
        #expect(lines.signal == nil)
        #expect(lines.errors.hasPrefix("directive: lines.txt: not enough memory to read it"), "\(lines.errors)")
        let piped = try ToolProcess(
            shell: #"ulimit -v 250000; head -c 200M /dev/zero | "$0" parse"#, in: folder.path)
        #expect(piped.signal == nil)
        #expect(piped.errors.hasPrefix("directive: -: not enough memory to read it"), "\(piped.errors)")
    }

    @Test func `too few threads`() throws {
        let folder = try folderWithInput()
        for number in 0..<20 { try folder.write("in/\(number).txt", "关于第\(number)件事的通知\n") }
        // Stacks take room: with this much there are not a thousand of them.
        for room in [200_000, 300_000, 400_000, 800_000] {
            let run = try ToolProcess(shell: "ulimit -v \(room); \"$0\" parse in -j 1000", in: folder.path)
            #expect(run.signal == nil)
            #expect(run.status == 0, "\(run.errors.prefix(200))")
            #expect(run.lines.count == 20)
        }
    }
}
