import DocParser

extension Command {
    static let help = Command(
        name: "help",
        synopsis: Wording("[COMMAND | rules [CODE]]", "[命令 | rules [代码]]"),
        summary: Wording("this list, or all about a command, or a rule of check", "命令一览，或者某条命令、某条规则的详细说明"),
        details: [],
        words: .commandName,
        flags: [
            Flag(name: .man, summary: Wording("as a manual page, in the language of man", "手册页，用man的格式")), .lang, .help,
        ],
        examples: [
            Example("directive help query", Wording("selectors and options of query", "query的选择器和选项")),
            Example("directive help --man query | man -l -", Wording("the same, as man shows it", "同上，用man显示")),
            Example(
                "directive help rules numberBrackets",
                Wording("what check means by a code, with an example", "check的某个代码是什么意思，举例说明")),
        ],
        run: { invocation throws(UsageError) in
            let help = HelpPage(in: invocation.language, width: invocation.console.terminal.columns)
            let manual = ManualPage(language: invocation.resultLanguage)
            let isManual = invocation.arguments.has(.man)
            guard let name = invocation.arguments.words.first else {
                let page = isManual ? manual.overview() : help.overview()
                return Run.print(page, on: invocation.console)
            }
            if name == "rules" { return try rules(invocation) }
            guard let command = Command.named(name) else {
                throw UsageError.unknown(Wording("command", "命令"), name, allowed: Command.all.map(\.name))
            }
            if let surplus = invocation.arguments.words.dropFirst().first {
                throw invocation.usageError(
                    Wording("'help' takes one command, and got '\(surplus)' as well", "“help”只要一个命令，多了“\(surplus)”"))
            }
            let page = isManual ? manual.page(of: command) : help.page(of: command)
            return Run.print(page, on: invocation.console)
        })

    /// `help rules`, `help rules CODE`.
    private static func rules(_ invocation: Invocation) throws(UsageError) -> ExitStatus {
        let words = invocation.arguments.words
        let page = RulePage(language: invocation.language, width: invocation.console.terminal.columns)
        guard words.count > 1 else { return Run.print(page.list(), on: invocation.console) }
        if words.count > 2 {
            throw invocation.usageError(
                Wording(
                    "'help rules' takes one code, and got '\(words[2])' as well", "“help rules”只要一个代码，多了“\(words[2])”"))
        }
        guard let text = page.page(of: words[1]) else {
            throw UsageError.unknown(
                Wording("code", "代码"), words[1], allowed: RuleChoice.all, command: "check", listing: false)
        }
        return Run.print(text, on: invocation.console)
    }
}
