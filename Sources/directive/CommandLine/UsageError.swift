import DocParser

/// What is wrong with a command line: what was typed, what is allowed, the nearest that is, where to look.
struct UsageError: Error, Sendable, Hashable {
    /// One sentence or two, the first about what was typed.
    let message: Wording
    /// The command whose help tells more; nil for the list of commands.
    let command: String?

    init(_ message: Wording, command: String? = nil) {
        self.message = message
        self.command = command
    }

    /// The whole line, without `directive: `.
    var wording: Wording {
        let page = command.map { "directive help \($0)" } ?? "directive help"
        let isQuestion = message.english.utf8.last == UInt8(ascii: "?")
        return message
            + (isQuestion ? Wording(" See '\(page)'", "详见“\(page)”") : Wording("; see '\(page)'", "；详见“\(page)”"))
    }

    /// An unknown word, with what is allowed in its place.
    static func unknown(
        _ what: Wording, _ typed: String, allowed: [String], command: String? = nil, listing: Bool = true
    ) -> UsageError {
        var message = Wording("unknown \(what.english) '\(typed)'", "\(what.chinese)“\(typed)”无效")
        let nearest = Suggestion.nearest(to: typed, in: allowed)
        if let nearest { message = message + Wording("; did you mean '\(nearest)'?", "；是不是“\(nearest)”？") }
        if listing {
            let list = Wording(
                allowed.map { "'\($0)'" }.joined(separator: ", "), allowed.map { "“\($0)”" }.joined(separator: "、"))
            message = message + (nearest == nil ? Wording("; allowed: ", "；可用：") : Wording(" Allowed: ", "可用：")) + list
        }
        return UsageError(message, command: command)
    }
}
