import DocParser

/// From the words of a command line to an exit status.
enum Run {
    static func run(_ words: [String], console: Console) -> Int32 {
        var console = console
        console.language = language(in: words) ?? console.language
        do throws(UsageError) {
            return try start(words, console: console).rawValue
        } catch {
            console.say(error.wording)
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
        let help = HelpPage(in: console.language, width: console.terminal.columns)
        var words = words[...]
        let before = takeLanguage(of: &words)
        guard let first = words.popFirst() else {
            try check(before)
            console.report(help.overview())
            return .failure
        }
        switch first {
        case "-h", "--help":
            try check(before)
            return print(help.overview(), on: console)
        case "-V", "--version":
            try check(before + takeLanguage(of: &words))
            if let surplus = words.first {
                throw UsageError(
                    Wording("'\(first)' stands alone, and got '\(surplus)' as well", "“\(first)”要单独用，多了“\(surplus)”"))
            }
            return print("directive \(BuildVersion.words)\n", on: console)
        default: break
        }
        guard let command = Command.Name(rawValue: first)?.command else { throw unknownCommand(first) }
        // Help is given wherever it is asked for, also on a line that is wrong otherwise.
        if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "-h" || $0 == "--help" }) {
            return print(help.page(of: command), on: console)
        }
        let arguments = try ArgumentReader.read(before + words, for: command)
        return try command.run(Invocation(arguments: arguments, console: console))
    }

    /// `--lang` may stand before the command as well, so that an alias can say it once for all.
    private static func takeLanguage(of words: inout ArraySlice<String>) -> ArraySlice<String> {
        var taken: ArraySlice<String> = []
        while let word = words.first, word == "--lang" || word.hasPrefix("--lang=") {
            let count = word == "--lang" ? 2 : 1
            taken += words.prefix(count)
            words = words.dropFirst(count)
        }
        return taken
    }

    /// Reads the words of `--lang` where no command does.
    private static func check(_ words: ArraySlice<String>) throws(UsageError) {
        if !words.isEmpty { _ = try ArgumentReader.read(words, for: .help) }
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
                Wording(
                    "'\(word)' stands before the command; options stand behind it: 'directive COMMAND \(word)'",
                    "“\(word)”在命令之前，选项要放在命令之后：“directive 命令 \(word)”"))
        }
        if word == "-" || FileStatus.exists(word) || looksLikePath(word) {
            return UsageError(
                Wording(
                    "'\(word)' is no command; to look at the document: 'directive show \(word)'",
                    "“\(word)”不是命令；要查看这份公文：“directive show \(word)”"))
        }
        return .unknown(Wording("command", "命令"), word, allowed: names)
    }

    private static func looksLikePath(_ word: String) -> Bool {
        word.utf8.contains(UInt8(ascii: "/")) || word.utf8.contains(UInt8(ascii: "."))
    }
}
