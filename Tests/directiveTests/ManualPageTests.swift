import DocParser
import Testing

@testable import directive

@Suite struct ManualPageTests {
    private static let macros = [".TH ", ".SH ", ".PP", ".TP", ".nf", ".fi", ".B ", ".I ", ".BR "]

    private func plain(_ page: String) -> String {
        page.replacing("\\-", with: "-").replacing("\\(aq", with: "'").replacing("\\(dq", with: "\"")
            .replacing("\\&", with: "").replacing("\\e", with: "\\")
    }

    @Test(arguments: Command.all.map(\.name))
    func `a page for each command, with all that its help tells`(name: String) throws {
        let run = try ToolRun("help", "--man", name)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.lines.first?.hasPrefix(".TH \"DIRECTIVE\\-\(name.uppercased())\" 1 ") == true)
        let command = try #require(Command.named(name))
        let words = plain(run.output)
        for flag in command.flags {
            #expect(words.contains("--\(flag.name.rawValue)\\fR") && words.contains(flag.summary.english))
        }
        for example in command.examples {
            #expect(words.contains("\\fB\(example.line)\\fR\n\(example.meaning.english)\n"))
        }
        for detail in command.details { #expect(words.contains(detail.english)) }
        for row in command.glossary?.rows ?? [] { #expect(words.contains("\(row.term)\n\(row.meaning.english)\n")) }
    }

    @Test func `the page of the tool names all commands`() throws {
        let run = try ToolRun("help", "--man")
        for command in Command.all { #expect(run.output.contains("\\fBdirective\\-\(command.name)\\fR(1)")) }
        #expect(run.output.contains("directive \(DocParserVersion.current)\""))
    }

    /// A line of words that begins like a request of man would be lost.
    @Test func `no words are taken for requests`() throws {
        for name in Command.all.map(\.name) {
            for line in try ToolRun("help", "--man", name).lines where line.hasPrefix(".") || line.hasPrefix("'") {
                #expect(Self.macros.contains { line.hasPrefix($0) }, "\(line)")
            }
        }
    }
}
