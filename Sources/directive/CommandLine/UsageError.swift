/// What is wrong with a command line: what was typed, what is allowed, the nearest that is, where to look.
struct UsageError: Error, Sendable, Hashable {
    /// One sentence or two, the first about what was typed.
    let message: String
    /// The command whose help tells more; nil for the list of commands.
    let command: String?

    init(_ message: String, command: String? = nil) {
        self.message = message
        self.command = command
    }

    /// The whole line, without `directive: `.
    var description: String {
        let page = command.map { "directive help \($0)" } ?? "directive help"
        let isQuestion = message.utf8.last == UInt8(ascii: "?")
        return message + (isQuestion ? " See '\(page)'" : "; see '\(page)'")
    }

    /// An unknown word, with what is allowed in its place.
    static func unknown(
        _ what: String, _ typed: String, allowed: [String], command: String? = nil, listing: Bool = true
    ) -> UsageError {
        var message = "unknown \(what) '\(typed)'"
        if let nearest = Suggestion.nearest(to: typed, in: allowed) { message += "; did you mean '\(nearest)'?" }
        if listing {
            let list = allowed.map { "'\($0)'" }.joined(separator: ", ")
            message += message.utf8.last == UInt8(ascii: "?") ? " Allowed: \(list)" : "; allowed: \(list)"
        }
        return UsageError(message, command: command)
    }
}
