/// Colours for a terminal; no marks at all where they are not wanted.
struct Style: Sendable {
    enum Ink: String, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    let isColored: Bool

    init(isColored: Bool) {
        self.isColored = isColored
    }

    /// `--color` goes before NO_COLOR, and that before the terminal.
    init(_ invocation: Invocation) {
        let terminal = invocation.console.terminal
        switch invocation.arguments.value(.color) {
        case "always": isColored = true
        case "never": isColored = false
        default:
            let isFile = invocation.arguments.value(.output).map { $0 != "-" } ?? false
            isColored = terminal.isOutput && !terminal.refusesColor && !isFile
        }
    }

    func paint(_ words: String, _ ink: Ink) -> String {
        isColored && !words.isEmpty ? "\u{1B}[\(ink.rawValue)m\(words)\u{1B}[0m" : words
    }
}
