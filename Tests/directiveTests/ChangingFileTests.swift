import Foundation
import Testing

@testable import directive

/// Files that others write to while they are read, and files that runs leave when they are killed; with real processes.
@Suite struct ChangingFileTests {
    private static let words = String(repeating: "一、要点。各单位要抓好落实，及时上报情况。\n", count: 100_000)

    @Test func `a file that is cut short while it is read fails alone`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "关于甲的通知\n")
        try folder.write("big.txt", Self.words)
        let line = #"""
            for i in $(seq 12); do
                cp big.txt cut.txt; "$0" parse cut.txt a.txt -j2 > out 2> err & tool=$!
                sleep 0.0$((i * 3)); : > cut.txt; wait $tool; status=$?
                [ $status = 0 ] || [ $status = 2 ] || echo "status $status"
                tail -1 out | grep -c 关于甲的通知
            done
            """#
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.lines == [String](repeating: "1", count: 12))
        #expect(run.errors.isEmpty)
    }

    @Test func `a file that changes while it is read is told, and the others go on`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "关于甲的通知\n")
        let line = #"""
            truncate -s 200M big.txt; while :; do touch big.txt; done & writer=$!
            "$0" parse big.txt a.txt; status=$?; kill $writer; exit $status
            """#
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("directive: big.txt: was changed while it was read"), "\(run.errors)")
        #expect(run.lines.count == 1)
    }

    @Test func `what killed runs leave is removed by the next one, but nothing of a run that is alive`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "关于甲的通知\n")
        // Each run waits for a pipe to which nobody writes.
        let line = #"""
            mkfifo pipe
            wait_for() { for i in $(seq 100); do sleep 0.1; [ "$(ls -A | grep -c "$1")" = "$2" ] && break; done; }
            "$0" parse a.txt pipe -o first & killed=$!; wait_for '^\.first\..*\.directive$' 1
            kill -9 $killed; wait $killed; ls -A | grep -c '\.directive$'
            "$0" parse a.txt pipe -o second & alive=$!; wait_for '^\.second\..*\.directive$' 1
            ls -A | grep -c '\.directive$'
            "$0" parse a.txt -o third; ls -A | grep -c '^\.second\..*\.directive$'
            echo 关于乙的通知 > pipe; wait $alive; wc -l < second; ls -A | grep -c '\.directive$'
            touch -d '1 hour ago' .a.1-0.directive .mine.directive .b.x-1.directive
            "$0" export a.txt a.txt -o . --force; "$0" parse a.txt -o third; ls -A | grep '\.directive$'
            """#
        let run = try ToolProcess(shell: line, in: folder.path)
        let lines = run.lines.map { $0.filter { $0 != " " } }
        #expect(lines == ["1", "1", "1", "2", "0", ".b.x-1.directive", ".mine.directive"], "\(run.errors)")
    }

    @Test func `a pipe is waited for, and the wait ends with Ctrl-C`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "关于甲的通知\n")
        let line = #"""
            mkfifo pipe; "$0" text a.txt -o pipe & tool=$!; sleep 0.5; kill -TERM $tool; wait $tool; echo $?
            "$0" text a.txt -o pipe & cat pipe; wait $!
            """#
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.lines == ["143", "关于甲的通知"], "\(run.errors)")
    }

    @Test func `a link that leads nowhere is written through`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "关于甲的通知\n")
        try folder.write("sub/x", "x")
        try folder.link("near", to: "sub/far")
        try folder.link("sub/far", to: "../there")
        try folder.link("shut", to: "none/there")
        try folder.link("round", to: "round")
        #expect(try ToolRun("text", folder("a.txt"), "-o", folder("near")).status == 0)
        #expect(try folder.read("there") == "关于甲的通知\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("near")) == "sub/far")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("sub/far")) == "../there")
        let missing = try ToolRun("text", folder("a.txt"), "-o", folder("shut"))
        #expect(missing.errors.contains("the folder to write to does not exist"), "\(missing.errors)")
        let round = try ToolRun("text", folder("a.txt"), "-o", folder("round"))
        #expect(round.errors.contains("a loop of links"), "\(round.errors)")
    }
}
