/// What `directive help` prints, made from the table of commands.
enum HelpPage {
    /// All commands.
    static func overview(width: Int) -> String {
        let width = min(width, 100)
        let commands = Command.all.map { ($0.name, $0.summary) }
        return """
            directive reads Chinese official documents (党政机关公文) and gives back their structure.

            Usage: directive COMMAND [OPTION]… [INPUT]…

            Commands:
            \(table(commands, width: width))
            \(paragraph(inputs, width: width))
            Try first:
            \(examples(firstSteps))
            Options: -h, --help; --version

            \(paragraph(statuses, width: width))
            'directive help COMMAND' tells more about a command.

            """
    }

    static let inputs =
        "An INPUT is a file, a folder (read with all below it) or '-' for standard input, which is also read when there "
        + "is no INPUT and it is no terminal. Text, web pages and Word documents (.docx), UTF-8, UTF-16 and GB18030 are "
        + "told apart by themselves."

    static let firstSteps: [Command.Example] = [
        .init("directive show notice.txt", "look at a document"),
        .init("directive query .documentNumber notice.txt", "its number (发文字号)"),
        .init("directive query @problems notice.txt", "the problems (问题) that it states"),
        .init("directive parse notice.txt | jq .metadata", "all that it says of itself"),
    ]

    /// One command.
    static func page(of command: Command, width: Int) -> String {
        let width = min(width, 100)
        let usage = ["directive", command.name, "[OPTION]…", command.synopsis].filter { !$0.isEmpty }
        var text = paragraph("directive \(command.name): \(command.summary)", width: width)
        text += "\nUsage: \(usage.joined(separator: " "))\n"
        for detail in command.details {
            text += "\n" + (detail.hasPrefix(" ") ? detail + "\n" : paragraph(detail, width: width))
        }
        if let glossary = command.glossary {
            text += "\n\(glossary.heading):\n" + table(glossary.rows.map { ($0.term, $0.meaning) }, width: width)
        }
        text += "\nOptions:\n" + table(command.flags.map { (name(of: $0), $0.summary) }, width: width)
        if !command.examples.isEmpty { text += "\nExamples:\n" + examples(command.examples) }
        return text + "\n" + paragraph(statuses, width: width) + "\n'directive help' lists all commands.\n"
    }

    static let statuses =
        "Exit status: 0 done; 1 nothing matched (query), versions differ (compare), or a warning or error was found "
        + "(check); 2 wrong usage, or an input could not be read or an output not be written."

    /// `-o, --output FILE`.
    private static func name(of flag: Flag) -> String {
        let short = flag.short.map { "-\($0), " } ?? "    "
        return short + "--" + flag.name.rawValue + (flag.placeholder.map { " " + $0 } ?? "")
    }

    private static func examples(_ examples: [Command.Example]) -> String {
        examples.map { "  \($0.line)\n      \($0.meaning)\n" }.joined()
    }

    private static func paragraph(_ words: String, width: Int) -> String {
        DisplayWidth.wrap(words, to: width).joined(separator: "\n") + "\n"
    }

    /// Two columns; where the left one is too wide, the right one begins on the next line.
    private static func table(_ rows: [(name: String, words: String)], width: Int) -> String {
        let left = min(22, rows.map { DisplayWidth.of($0.name) }.max() ?? 0) + 4
        let indent = String(repeating: " ", count: left)
        var text = ""
        for row in rows {
            var lines = DisplayWidth.wrap(row.words, to: max(20, width - left))[...]
            let isWide = DisplayWidth.of(row.name) + 4 > left
            let name = "  " + row.name
            text += isWide ? name + "\n" : DisplayWidth.pad(name, to: left) + (lines.popFirst() ?? "") + "\n"
            text += lines.map { indent + $0 + "\n" }.joined()
        }
        return text
    }
}
