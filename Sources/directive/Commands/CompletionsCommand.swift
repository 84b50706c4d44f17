import DocParser

extension Command {
    static let completions = Command(
        name: "completions",
        synopsis: Wording(same: "bash|zsh|fish"),
        summary: Wording("a script that completes commands and options in a shell", "命令行补全脚本"),
        details: [
            Wording(
                "Load it in the running shell, or put it where the shell looks for such scripts:",
                "在当前命令行中载入，或者放到命令解释程序查找脚本的地方："),
            Wording(same: "  bash  ~/.local/share/bash-completion/completions/directive"),
            Wording("  zsh   a file _directive in a folder of $fpath", "  zsh   $fpath中某个文件夹里的文件_directive"),
            Wording(same: "  fish  ~/.config/fish/completions/directive.fish"),
        ],
        words: .choice(Shell.allCases.map(\.rawValue)),
        flags: [.lang, .help],
        examples: [Example("source <(directive completions bash)", Wording("for this shell", "用于当前命令行"))],
        run: { invocation throws(UsageError) in
            let allowed = Shell.allCases.map(\.rawValue)
            guard let word = invocation.arguments.words.first else {
                throw invocation.usageError(
                    Wording("the name of the shell is missing: bash, zsh or fish", "缺少命令解释程序的名称：bash、zsh或fish"))
            }
            guard let shell = Shell(rawValue: word) else {
                throw UsageError.unknown(Wording("shell", "命令解释程序"), word, allowed: allowed, command: "completions")
            }
            if let surplus = invocation.arguments.words.dropFirst().first {
                throw invocation.usageError(
                    Wording(
                        "'completions' takes one shell, and got '\(surplus)' as well",
                        "“completions”只要一个名称，多了“\(surplus)”"))
            }
            let script =
                switch shell {
                case .bash: BashCompletions.script
                case .zsh: ZshCompletions.script(in: invocation.resultLanguage)
                case .fish: FishCompletions.script(in: invocation.resultLanguage)
                }
            return Run.print(script, on: invocation.console)
        })

    private enum Shell: String, CaseIterable { case bash, zsh, fish }
}
