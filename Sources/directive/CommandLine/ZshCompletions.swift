/// The completions for zsh.
enum ZshCompletions {
    static var script: String {
        """
        #compdef directive
        # Completions of directive for zsh, made by 'directive completions zsh'.
        _directive() {
            local -a commands
            commands=(
        \(Command.all.map { "        '\($0.name):\(escaped($0.summary))'\n" }.joined())    )
            if (( CURRENT == 2 )); then
                _describe command commands
                return
            fi
            local command=$words[2]
            shift words
            (( CURRENT-- ))
            case $command in
        \(Command.all.map(clause).joined())    esac
        }
        if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
            _directive "$@"
        else
            compdef _directive directive
        fi

        """
    }

    private static func clause(for command: Command) -> String {
        let arguments = command.flags.flatMap(specifications) + words(of: command)
        return "    \(command.name))\n        _arguments -s -S \\\n            "
            + arguments.joined(separator: " \\\n            ") + "\n        ;;\n"
    }

    /// `'*--include=[…]:GLOB:'`, one for each name of the flag.
    private static func specifications(for flag: Flag) -> [String] {
        let names = ["--" + flag.name.rawValue] + (flag.short.map { ["-\($0)"] } ?? [])
        return names.map { name in
            let others = names.count > 1 && !flag.repeats ? "(\(names.joined(separator: " ")))" : ""
            let joint = flag.takesValue ? (name.hasPrefix("--") ? "=" : "+") : ""
            return "'\(others)\(flag.repeats ? "*" : "")\(name)\(joint)[\(escaped(flag.summary))]\(value(of: flag))'"
        }
    }

    private static func value(of flag: Flag) -> String {
        switch flag.value {
        case .none: ""
        case .file(let placeholder): ":\(placeholder):_files"
        case .choice, .number, .size, .words:
            flag.offered.isEmpty
                ? ":\(flag.placeholder ?? ""): " : ":\(flag.name.rawValue):(\(flag.offered.joined(separator: " ")))"
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
