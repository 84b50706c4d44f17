import DocParser

/// Manual pages (man), made from the table of commands like the help; in the language of man(7), UTF-8.
enum ManualPage {
    /// The page of the tool: `directive.1`.
    static var overview: String {
        var page = head("directive", summary: "read Chinese official documents (党政机关公文)")
        page += section("synopsis") + ".B directive\n.I COMMAND\n[OPTION]\\&... [INPUT]\\&...\n"
        page += section("description") + paragraph(HelpPage.inputs)
        page += section("commands")
        for command in Command.all {
            page += entry("\\fBdirective\\-\(escaped(command.name))\\fR(1)", command.summary)
        }
        page += section("examples") + HelpPage.firstSteps.map(example).joined()
        page += section("exit status") + paragraph(HelpPage.statuses)
        return page
    }

    /// The page of a command: `directive-parse.1`.
    static func page(of command: Command) -> String {
        var page = head("directive-" + command.name, summary: command.summary)
        page +=
            section("synopsis") + ".B directive \(escaped(command.name))\n[OPTION]\\&... \(escaped(command.synopsis))\n"
        page += section("description") + command.details.map(paragraph).joined()
        if let glossary = command.glossary {
            page += section(glossary.heading)
            for row in glossary.rows { page += entry(escaped(row.term), row.meaning) }
        }
        page += section("options")
        for flag in command.flags { page += entry(name(of: flag), flag.summary) }
        if !command.examples.isEmpty { page += section("examples") + command.examples.map(example).joined() }
        page += section("exit status") + paragraph(HelpPage.statuses)
        return page + section("see also") + ".BR directive (1)\n"
    }

    private static func head(_ name: String, summary: String) -> String {
        ".TH \"\(escaped(name.uppercased()))\" 1 \"\" \"directive \(DocParserVersion.current)\"\n"
            + section("name") + "\(escaped(name)) \\- \(escaped(summary))\n"
    }

    private static func section(_ heading: String) -> String { ".SH \"\(escaped(heading.uppercased()))\"\n" }

    /// Those that begin with a blank are printed as they are.
    private static func paragraph(_ words: String) -> String {
        words.hasPrefix(" ") ? ".PP\n.nf\n\(escaped(words))\n.fi\n" : ".PP\n\(escaped(words))\n"
    }

    private static func entry(_ term: String, _ meaning: String) -> String { ".TP\n\(term)\n\(escaped(meaning))\n" }

    private static func example(_ example: Command.Example) -> String {
        entry("\\fB\(escaped(example.line))\\fR", example.meaning)
    }

    /// `-o, --output FILE`.
    private static func name(of flag: Flag) -> String {
        let short = flag.short.map { "\\fB\\-\($0)\\fR, " } ?? ""
        let placeholder = flag.placeholder.map { " \\fI\(escaped($0))\\fR" } ?? ""
        return short + "\\fB\\-\\-\(escaped(flag.name.rawValue))\\fR" + placeholder
    }

    /// Words as they are: what would be a command of man(7) is none, and a hyphen can be copied.
    private static func escaped(_ words: String) -> String {
        var result: [UInt8] = []
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): result += Array("\\e".utf8)
            case UInt8(ascii: "-"): result += Array("\\-".utf8)
            case UInt8(ascii: "\""): result += Array("\\(dq".utf8)
            case UInt8(ascii: "."), UInt8(ascii: "'"):
                if result.isEmpty || result.last == UInt8(ascii: "\n") { result += Array("\\&".utf8) }
                result += byte == UInt8(ascii: "'") ? Array("\\(aq".utf8) : [byte]
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
