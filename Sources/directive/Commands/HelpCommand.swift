extension Command {
    static let help = Command(
        name: "help",
        synopsis: "[COMMAND]",
        summary: "this list, or all about a command",
        details: [],
        words: .commandName,
        flags: [.help],
        examples: [Example("directive help query", "selectors and options of query")],
        run: { invocation throws(UsageError) in
            let width = invocation.console.terminal.columns
            guard let name = invocation.arguments.words.first else {
                return Run.print(HelpPage.overview(width: width), on: invocation.console)
            }
            guard let command = Command.named(name) else {
                throw UsageError.unknown("command", name, allowed: Command.all.map(\.name))
            }
            if let surplus = invocation.arguments.words.dropFirst().first {
                throw invocation.usageError("'help' takes one command, and got '\(surplus)' as well")
            }
            return Run.print(HelpPage.page(of: command, width: width), on: invocation.console)
        })
}
