import Foundation
import Testing

@testable import directive

/// What the README and the article on the tool show is what the tool prints. `RECORD=1` writes it anew, and fails so
/// that it is not done unseen.
@Suite(.serialized) struct GuideTests {
    private static let direct = Guide.examples.filter { !$0.needsShell }
    private static let piped = Guide.examples.filter { $0.needsShell && !$0.needsPython }
    private static let python = Guide.examples.filter(\.needsPython)

    private static func succeeds(_ line: String) -> Bool {
        (try? ToolProcess(shell: line, in: "/").status) == 0
    }

    @Test(arguments: direct)
    func `a command prints what is shown`(example: Guide.Example) throws { try check(example) }

    @Test(.enabled(if: succeeds("jq --version"), "needs jq"), arguments: piped)
    func `a pipeline prints what is shown`(example: Guide.Example) throws { try check(example) }

    @Test(.enabled(if: succeeds("python3 -c 'import duckdb, pandas'"), "needs DuckDB and pandas"), arguments: python)
    func `Python prints what is shown`(example: Guide.Example) throws { try check(example) }

    private func check(_ example: Guide.Example) throws {
        let printed = try example.run()
        #expect(example.isMet(by: printed), "shown \(example.output)\nprinted \(printed)")
    }

    @Test func `both languages show the same examples`() throws {
        // What speaks Chinese in the second half is asked for it.
        let commands = Guide("README.md").examples.map {
            $0.command.replacingOccurrences(of: " --lang zh", with: "")
        }
        #expect(commands.count >= 40)
        #expect(commands.prefix(commands.count / 2) == commands.suffix(commands.count / 2))
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] == "1", "RECORD=1 writes the outputs anew"))
    func `what is printed is recorded`() throws {
        for page in Guide.pages {
            let text = try Guide(page).text { try $0.run() }
            try text.write(toFile: "\(Guide.root)/\(page)", atomically: true, encoding: .utf8)
            Issue.record("\(page) was recorded; run without RECORD to compare")
        }
    }
}
