import DocParser

/// The completions for fish.
enum FishCompletions {
    static func script(in language: Language) -> String {
        var lines = [
            "# Completions of directive for fish, made by 'directive completions fish'.",
            "complete -c directive -n __fish_use_subcommand -f",
            "complete -c directive -n __fish_use_subcommand -s h -l help -d "
                + quoted(Wording("all commands", "全部命令").text(in: language)),
            "complete -c directive -n __fish_use_subcommand -l version -d "
                + quoted(Wording("the version", "版本").text(in: language)),
        ]
        for command in Command.all {
            lines.append(
                "complete -c directive -n __fish_use_subcommand -a \(command.name) -d "
                    + quoted(command.summary.text(in: language)))
            let condition = "complete -c directive -n '__fish_seen_subcommand_from \(command.name)'"
            lines += command.flags.map { condition + line(for: $0, in: language) }
            switch command.words {
            case .choice(let choices): lines.append(condition + " -f -a '\(choices.joined(separator: " "))'")
            case .commandName: lines.append(condition + " -f -a '\(Command.all.map(\.name).joined(separator: " "))'")
            case .none: lines.append(condition + " -f")
            case .selectorAndInputs:
                let isSelector = "string match -qr \"^[.@]\" -- (commandline -ct)"
                lines.append(
                    "complete -c directive -n '__fish_seen_subcommand_from \(command.name); and \(isSelector)' -a "
                        + "'\(Command.Words.selectors.joined(separator: " "))'")
            case .inputs: break
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(for flag: Flag, in language: Language) -> String {
        var line = flag.short.map { " -s \($0)" } ?? ""
        line += " -l \(flag.name.rawValue)"
        switch flag.value {
        case .none: break
        case .choice, .number, .size, .words:
            line += flag.offered.isEmpty ? " -x" : " -x -a '\(flag.offered.joined(separator: " "))'"
        case .file: line += " -r -F"
        }
        return line + " -d \(quoted(flag.summary.text(in: language)))"
    }

    private static func quoted(_ words: String) -> String {
        var result = "'"
        for scalar in words.unicodeScalars {
            if scalar == "'" || scalar == "\\" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }
}
