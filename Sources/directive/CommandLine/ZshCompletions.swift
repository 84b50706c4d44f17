import DocParser

/// The completions for zsh.
enum ZshCompletions {
    static func script(in language: Language) -> String {
        """
        #compdef directive
        # Completions of directive for zsh, made by 'directive completions zsh'.
        _directive() {
            local -a commands
            commands=(
        \(Command.all.map { "        '\($0.name):\(escaped($0.summary.text(in: language)))'\n" }.joined())    )
            if (( CURRENT == 2 )); then
                _describe command commands
                return
            fi
            local command=$words[2]
            shift words
            (( CURRENT-- ))
            case $command in
        \(Command.all.map { clause(for: $0, in: language) }.joined())    esac
        }
        if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
            _directive "$@"
        else
            compdef _directive directive
        fi

        """
    }

    private static func clause(for command: Command, in language: Language) -> String {
        let arguments = command.flags.flatMap { specifications(for: $0, in: language) } + words(of: command)
        return "    \(command.name))\n        _arguments -s -S \\\n            "
            + arguments.joined(separator: " \\\n            ") + "\n        ;;\n"
    }

    /// `'*--include=[…]:GLOB:'`, one for each name of the flag.
    private static func specifications(for flag: Flag, in language: Language) -> [String] {
        let names = ["--" + flag.name.rawValue] + (flag.short.map { ["-\($0)"] } ?? [])
        return names.map { name in
            let others = names.count > 1 && !flag.repeats ? "(\(names.joined(separator: " ")))" : ""
            let joint = flag.takesValue ? (name.hasPrefix("--") ? "=" : "+") : ""
            return
                "'\(others)\(flag.repeats ? "*" : "")\(name)\(joint)[\(escaped(flag.summary.text(in: language)))]\(value(of: flag, in: language))'"
        }
    }

    private static func value(of flag: Flag, in language: Language) -> String {
        switch flag.value {
        case .none: ""
        case .file(let placeholder): ":\(placeholder.text(in: language)):_files"
        case .choice, .number, .size, .words:
            flag.offered.isEmpty
                ? ":\(flag.placeholder?.text(in: language) ?? ""): "
                : ":\(flag.name.rawValue):(\(flag.offered.joined(separator: " ")))"
        }
    }

    private static func words(of command: Command) -> [String] {
        switch command.words {
        case .none: []
        case .inputs: ["'*:input:_files'"]
        case .selectorAndInputs:
            ["'1:selector:(\(Command.Words.selectors.joined(separator: " ")))'", "'*:input:_files'"]
        case .choice(let choices): ["'1:\(command.name):(\(choices.joined(separator: " ")))'"]
        case .commandName: ["'1:command:(\(Command.all.map(\.name).joined(separator: " ")))'"]
        }
    }

    /// Words inside of '…' in which colons and brackets mean something.
    private static func escaped(_ words: String) -> String {
        var result = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "'": result += "'\\''"
            case ":", "[", "]", "\\": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
