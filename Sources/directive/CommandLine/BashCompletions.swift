/// The completions for bash. Where nothing is offered, bash completes names of files.
enum BashCompletions {
    static var script: String {
        let names = Command.all.map(\.name).joined(separator: " ")
        return """
            # Completions of directive for bash, made by 'directive completions bash'.
            _directive() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=
                local place=$COMP_CWORD prefix=
                COMPREPLY=()
                if [[ $current == "=" ]]; then
                    current=
                elif [[ $previous == "=" ]]; then
                    previous=${COMP_WORDS[COMP_CWORD-2]}
                elif [[ $2 == @* ]]; then
                    # @ parts words, but what is completed begins with it.
                    current=$2
                    if [[ $previous == @ ]]; then
                        previous=${COMP_WORDS[COMP_CWORD-2]} place=$((COMP_CWORD - 1))
                    fi
                fi
                if (( COMP_CWORD == 1 )); then
                    COMPREPLY=($(compgen -W "\(names) --help --version" -- "$current"))
                    return
                fi
                case ${COMP_WORDS[1]} in
            \(Command.all.map(clause).joined())    esac
                if [[ -n $words ]]; then
                    COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "${current#"$prefix"}"))
                fi
            }
            complete -o bashdefault -o default -F _directive directive

            """
    }

    private static func clause(for command: Command) -> String {
        let flags = command.flags.map { "--" + $0.name.rawValue }.joined(separator: " ")
        var text = "    \(command.name))\n        case $previous in\n"
        for flag in command.flags where !flag.offered.isEmpty {
            text += "        \(pattern(of: flag))) words=\"\(flag.offered.joined(separator: " "))\" ;;\n"
        }
        // Behind the other flags with a value stand free words or files.
        let others = command.flags.filter { $0.takesValue && $0.offered.isEmpty }
        if !others.isEmpty { text += "        \(others.map(pattern).joined(separator: "|"))) ;;\n" }
        text += "        *)\n            if [[ $current == -* ]]; then words=\"\(flags)\""
        let words = words(of: command)
        if case .selectorAndInputs = command.words {
            // Behind an address or a role stands a field of the block; elsewhere a dot is one of a file's name. What the
            // shell would read as a pattern is left alone.
            let isField = "$current != *[/*?[]* && ( $current == @*.* || $place == 2 && $current == ?*.* )"
            let fields = "prefix=${current%.*} words=\"\(Command.Words.blockFields.joined(separator: " "))\""
            text += "; elif [[ \(isField) ]]; then \(fields)"
            let selectors = Command.Words.selectors.joined(separator: " ")
            text += "; elif [[ $current == [.@]* && $current != */* ]]; then words=\"\(selectors)\""
        }
        text += words.isEmpty ? "; fi" : "; else words=\"\(words)\"; fi"
        return text + "\n            ;;\n        esac\n        ;;\n"
    }

    private static func pattern(of flag: Flag) -> String {
        "--" + flag.name.rawValue + (flag.short.map { "|-\($0)" } ?? "")
    }

    private static func words(of command: Command) -> String {
        switch command.words {
        case .choice(let choices): choices.joined(separator: " ")
        case .commandName: Command.all.map(\.name).joined(separator: " ")
        case .none, .inputs, .selectorAndInputs: ""
        }
    }
}
