import DocParser
import Testing

@testable import directive

@Suite struct HelpTests {
    @Test func `the list names every command`() throws {
        let run = try ToolRun("help")
        #expect(run.status == 0)
        for command in Command.all { #expect(run.output.contains("  \(command.name) ")) }
        #expect(try ToolRun("--help").output == run.output)
    }

    @Test(arguments: Command.all.map(\.name))
    func `the page of a command`(name: String) throws {
        let run = try ToolRun("help", name)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let command = try #require(Command.named(name))
        for flag in command.flags { #expect(run.output.contains("--\(flag.name.rawValue)")) }
        for example in command.examples { #expect(run.output.contains(example.line)) }
        #expect(try ToolRun(words: [name, "-h"]).output == run.output)
        #expect(try ToolRun(words: [name, "--nonsense", "--help"]).output == run.output)
    }

    @Test(arguments: Command.all.map(\.name))
    func `no line is wider than the terminal`(name: String) throws {
        let run = try ToolRun("help", name, terminal: .init(columns: 80))
        // Selectors and examples are printed as they are.
        let command = try #require(Command.named(name))
        let verbatim =
            command.details.map(\.english).joined(separator: "\n")
            + command.examples.map(\.line).joined(separator: "\n")
        for line in run.lines where DisplayWidth.of(line) > 80 {
            #expect(verbatim.contains(line.drop { $0 == " " }), "\(line)")
        }
    }

    /// zsh takes patterns that fit no file for errors, where bash takes them for words.
    @Test func `examples are quoted for every shell`() {
        for example in Command.all.flatMap(\.examples) {
            let outside = example.line.components(separatedBy: "'").enumerated().filter { $0.offset % 2 == 0 }
            let bare = outside.map(\.element).joined().replacing("<(", with: "")
            #expect(example.line.filter { $0 == "'" }.count % 2 == 0)
            #expect(!bare.contains { "*?[]{}~#!$&;^\"\\".contains($0) }, "\(example.line)")
        }
    }

    @Test func `flags with a set of values tell their default`() {
        for command in Command.all {
            for flag in command.flags {
                switch flag.value {
                case .choice, .number, .size:
                    #expect(flag.summary.english.contains("default"), "\(command.name) \(flag.name)")
                case .none, .words, .file: break
                }
            }
        }
        for flag in Flag.inputs where flag.name == .textField || flag.name == .idField {
            #expect(flag.summary.english.contains("default"))
        }
    }

    @Test func `the help explains what is not plain`() throws {
        #expect(try ToolRun("help", "parse").output.contains("textHash"))
        #expect(try ToolRun("help", "export").output.contains("--force"))
    }

    @Test func `flags are unambiguous`() {
        for command in Command.all {
            let names = command.flags.map(\.name.rawValue)
            #expect(Set(names).count == names.count, "\(command.name)")
            let shorts = command.flags.compactMap(\.short)
            #expect(Set(shorts).count == shorts.count, "\(command.name)")
        }
    }

    @Test func `the version`() throws {
        let run = try ToolRun("--version")
        #expect(run.output == "directive \(DocParserVersion.current)\n")
        #expect(run.status == 0)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions know all commands and choices`(shell: String) throws {
        let run = try ToolRun("completions", shell)
        #expect(run.status == 0)
        for command in Command.all {
            #expect(run.output.contains(command.name))
            for flag in command.flags {
                #expect(run.output.contains(flag.name.rawValue))
                guard case .choice(let choices) = flag.value else { continue }
                #expect(run.output.contains(choices.joined(separator: " ")))
            }
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions are sound scripts`(shell: String) throws {
        let folder = try TemporaryFolder()
        // A shell that is not installed has nothing to say.
        let line = "command -v \(shell) > /dev/null || exit 0; \"$0\" completions \(shell) > c && \(shell) -n c"
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
    }

    @Test func `bash completes`() throws {
        let folder = try TemporaryFolder()
        func complete(_ words: String...) throws -> [String] {
            let list = words.map { "'\($0)'" }.joined(separator: " ")
            // As bash does it: @ parts words, and is part of what is completed.
            let last = words.suffix(2)
            let typed = last.first == "@" ? last.joined() : words.last ?? ""
            let line = """
                "$0" completions bash > c && bash -c '. ./c; COMP_WORDS=(\(list.replacing("'", with: "\"")))
                COMP_CWORD=\(words.count - 1); _directive directive "\(typed)"; printf "%s\\n" "${COMPREPLY[@]}"'
                """
            return try ToolProcess(shell: line, in: folder.path).lines
        }
        #expect(try complete("directive", "pa") == ["parse"])
        #expect(try complete("directive", "parse", "--form") == ["--format"])
        #expect(try complete("directive", "parse", "--format", "nd") == ["ndjson"])
        #expect(try complete("directive", "parse", "--format", "=", "ro") == ["rows"])
        #expect(try complete("directive", "parse", "--encoding", "GB") == ["GB18030", "GBK"])
        #expect(try complete("directive", "completions", "z") == ["zsh"])
        #expect(try complete("directive", "help", "che") == ["check"])
        #expect(try complete("directive", "query", ".dateS") == [".dateSigned"])
        #expect(try complete("directive", "query", "./no").isEmpty)
        #expect(try complete("directive", "query", "@", "prob") == ["@problems"])
        #expect(try complete("directive", "query", "2.1", "-e", "@", "clos") == ["@closing"])
        #expect(try complete("directive", "query", "2.1", "-e", ".dateE") == [".dateEffective"])
        #expect(try complete("directive", "query", "2.3.pr") == ["2.3.problem"])
        #expect(try complete("directive", "query", "@", "problems.rem") == ["@problems.remedy"])
        #expect(try complete("directive", "query", "2.1", "notice.t").isEmpty)
    }
}
