extension Command {
    static let completions = Command(
        name: "completions",
        synopsis: "bash|zsh|fish",
        summary: "a script that completes commands and options in a shell",
        details: [
            "Load it in the running shell, or put it where the shell looks for such scripts:",
            "  bash  ~/.local/share/bash-completion/completions/directive",
            "  zsh   a file _directive in a folder of $fpath",
            "  fish  ~/.config/fish/completions/directive.fish",
        ],
        words: .choice(Shell.allCases.map(\.rawValue)),
        flags: [.help],
        examples: [Example("source <(directive completions bash)", "for this shell")],
        run: { invocation throws(UsageError) in
            let allowed = Shell.allCases.map(\.rawValue)
            guard let word = invocation.arguments.words.first else {
                throw invocation.usageError("the name of the shell is missing: bash, zsh or fish")
            }
            guard let shell = Shell(rawValue: word) else {
                throw UsageError.unknown("shell", word, allowed: allowed, command: "completions")
            }
            if let surplus = invocation.arguments.words.dropFirst().first {
                throw invocation.usageError("'completions' takes one shell, and got '\(surplus)' as well")
            }
            let script =
                switch shell {
                case .bash: BashCompletions.script
                case .zsh: ZshCompletions.script
                case .fish: FishCompletions.script
                }
            return Run.print(script, on: invocation.console)
        })

    private enum Shell: String, CaseIterable { case bash, zsh, fish }
}
