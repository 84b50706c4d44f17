import DocParser

/// From the words of a command line to an exit status.
enum Run {
    static func run(_ words: [String], console: Console) -> Int32 {
        var console = console
        console.language = language(in: words) ?? console.language
        do throws(UsageError) {
            return try start(words, console: console).rawValue
        } catch {
            console.say(error.description)
            return ExitStatus.failure.rawValue
        }
    }

    /// What --lang says, also on a line that is wrong otherwise; the last one wins.
    private static func language(in words: [String]) -> Language? {
        var found: Language?
        for (index, word) in words.enumerated() {
            if word == "--" { break }
            if word == "--lang", index + 1 < words.count { found = Language(rawValue: words[index + 1]) ?? found }
            if word.hasPrefix("--lang=") { found = Language(rawValue: String(word.dropFirst(7))) ?? found }
        }
        return found
    }

    private static func start(_ words: [String], console: Console) throws(UsageError) -> ExitStatus {
        guard let first = words.first else {
            console.report(HelpPage.overview(width: console.terminal.columns))
            return .failure
        }
        switch first {
        case "-h", "--help": return print(HelpPage.overview(width: console.terminal.columns), on: console)
        case "-V", "--version":
            if words.count > 1 { throw UsageError("'\(first)' stands alone, and got '\(words[1])' as well") }
            return print("directive \(BuildVersion.words)\n", on: console)
        default: break
        }
        guard let command = Command.Name(rawValue: first)?.command else { throw unknownCommand(first) }
        // Help is given wherever it is asked for, also on a line that is wrong otherwise.
        if words.dropFirst().prefix(while: { $0 != "--" }).contains(where: { $0 == "-h" || $0 == "--help" }) {
            return print(HelpPage.page(of: command, width: console.terminal.columns), on: console)
        }
        let arguments = try ArgumentReader.read(words.dropFirst(), for: command)
        return try command.run(Invocation(arguments: arguments, console: console))
    }

    /// Prints what needs no input.
    static func print(_ text: String, on console: Console) -> ExitStatus {
        let output = Output(console: console)
        output.write(Array(text.utf8))
        return output.finish() ? .done : .failure
    }

    private static func unknownCommand(_ word: String) -> UsageError {
        let names = Command.all.map(\.name)
        if word.hasPrefix("-"), word != "-" {
            return UsageError(
                "'\(word)' stands before the command; options stand behind it: 'directive COMMAND \(word)'")
        }
        if word == "-" || FileStatus.exists(word) || looksLikePath(word) {
            return UsageError("'\(word)' is no command; to look at the document: 'directive show \(word)'")
        }
        return .unknown("command", word, allowed: names)
    }

    private static func looksLikePath(_ word: String) -> Bool {
        word.utf8.contains(UInt8(ascii: "/")) || word.utf8.contains(UInt8(ascii: "."))
    }
}
