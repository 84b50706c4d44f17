extension Command {
    static let help = Command(
        name: "help",
        synopsis: "[COMMAND | rules [CODE]]",
        summary: "this list, or all about a command, or a rule of check",
        details: [],
        words: .commandName,
        flags: [
            Flag(name: .man, summary: "as a manual page, in the language of man"), .lang, .help,
        ],
        examples: [
            Example("directive help query", "selectors and options of query"),
            Example("directive help --man query | man -l -", "the same, as man shows it"),
            Example("directive help rules numberBrackets", "what check means by a code, with an example"),
        ],
        run: { invocation throws(UsageError) in
            let width = invocation.console.terminal.columns
            let isManual = invocation.arguments.has(.man)
            guard let name = invocation.arguments.words.first else {
                let page = isManual ? ManualPage.overview : HelpPage.overview(width: width)
                return Run.print(page, on: invocation.console)
            }
            if name == "rules" { return try rules(invocation) }
            guard let command = Command.named(name) else {
                throw UsageError.unknown("command", name, allowed: Command.all.map(\.name))
            }
            if let surplus = invocation.arguments.words.dropFirst().first {
                throw invocation.usageError("'help' takes one command, and got '\(surplus)' as well")
            }
            let page = isManual ? ManualPage.page(of: command) : HelpPage.page(of: command, width: width)
            return Run.print(page, on: invocation.console)
        })

    /// `help rules`, `help rules CODE`.
    private static func rules(_ invocation: Invocation) throws(UsageError) -> ExitStatus {
        let words = invocation.arguments.words
        let page = RulePage(language: invocation.language, width: invocation.console.terminal.columns)
        guard words.count > 1 else { return Run.print(page.list(), on: invocation.console) }
        if words.count > 2 { throw invocation.usageError("'help rules' takes one code, and got '\(words[2])' as well") }
        guard let text = page.page(of: words[1]) else {
            throw UsageError.unknown("code", words[1], allowed: RuleChoice.all, command: "check", listing: false)
        }
        return Run.print(text, on: invocation.console)
    }
}
