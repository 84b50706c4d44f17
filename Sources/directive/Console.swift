import DocParser

/// What a command needs of the world around it: the real one, or one that a test looks into.
struct Console {
    /// What is known of the terminal, if there is one.
    struct Terminal: Sendable {
        var isInput = false
        var isOutput = false
        var isError = false
        /// Whether results go into a pipe, and standard error to a terminal or into the same pipe: what a program behind
        /// the pipe prints would be mixed with what is told.
        var isErrorBesidePipe = false
        var columns = 80
        /// Whether the environment asks for no colour (NO_COLOR, TERM=dumb).
        var refusesColor = false
    }

    /// Standard input.
    let input: FileDescriptor
    /// Whether the whole process is the tool's, and its signals too.
    let isProcess: Bool
    let terminal: Terminal
    /// What messages are said in, unless --lang says otherwise.
    var language = Language.english
    /// Standard output. Results only.
    let write: (Span<UInt8>) throws(SystemError) -> Void
    /// Standard error, as it is given: the caller ends the line.
    let report: (String) -> Void

    static var real: Console {
        let output = FileDescriptor.standardOutput
        let error = FileDescriptor.standardError
        var terminal = Terminal()
        terminal.isInput = FileDescriptor.standardInput.isTerminal
        terminal.isOutput = output.isTerminal
        terminal.isError = error.isTerminal
        if let pipe = output.status, pipe.isPipe {
            terminal.isErrorBesidePipe = terminal.isError || error.status?.identity == pipe.identity
        }
        if terminal.isOutput || terminal.isError {
            let columns = Surroundings.columns(of: terminal.isOutput ? output : error)
            let set = Surroundings.variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            terminal.columns = columns ?? set ?? 80
        } else if let set = Surroundings.variable("COLUMNS").flatMap({ Int($0) }), set > 0 {
            terminal.columns = set
        }
        terminal.refusesColor = refusesColor
        return Console(
            input: .standardInput, isProcess: true, terminal: terminal, language: Surroundings.language,
            write: { bytes throws(SystemError) in try output.writeAll(bytes) },
            // Nothing is left to be done if standard error itself is closed.
            report: { words in try? error.writeAll(Array(words.utf8).span) })
    }

    /// Tells a person something on standard error, on a line of its own: `directive: SENTENCE`. Names and words that it
    /// quotes may hold anything.
    func say(_ sentence: Wording) {
        report("directive: \(ControlCharacters.visible(sentence.text(in: language)))\n")
    }

    /// NO_COLOR counts when it is set to anything (no-color.org).
    private static var refusesColor: Bool {
        if let value = Surroundings.variable("NO_COLOR"), !value.isEmpty { return true }
        return Surroundings.variable("TERM") == "dumb"
    }
}
