extension Command {
    static let help = Command(
        name: "help",
        synopsis: "[COMMAND]",
        summary: "this list, or all about a command",
        details: [],
        words: .commandName,
        flags: [
            Flag(name: .man, summary: "as a manual page, in the language of man"), .help,
        ],
        examples: [
            Example("directive help query", "selectors and options of query"),
            Example("directive help --man query | man -l -", "the same, as man shows it"),
        ],
        run: { invocation throws(UsageError) in
            let width = invocation.console.terminal.columns
            let isManual = invocation.arguments.has(.man)
            guard let name = invocation.arguments.words.first else {
                let page = isManual ? ManualPage.overview : HelpPage.overview(width: width)
                return Run.print(page, on: invocation.console)
            }
            guard let command = Command.named(name) else {
                throw UsageError.unknown("command", name, allowed: Command.all.map(\.name))
            }
            if let surplus = invocation.arguments.words.dropFirst().first {
                throw invocation.usageError("'help' takes one command, and got '\(surplus)' as well")
            }
            let page = isManual ? ManualPage.page(of: command) : HelpPage.page(of: command, width: width)
            return Run.print(page, on: invocation.console)
        })
}
