import DocParser

/// Manual pages (man), made from the table of commands like the help; in the language of man(7), UTF-8.
struct ManualPage {
    let language: Language

    /// The page of the tool: `directive.1`.
    func overview() -> String {
        var page = head(
            "directive", summary: Wording("read Chinese official documents (党政机关公文)", "读取党政机关公文"))
        page +=
            section(Self.synopsis)
            + Wording(
                ".B directive\n.I COMMAND\n[OPTION]\\&... [INPUT]\\&...\n",
                ".B directive\n.I 命令\n[选项]\\&... [输入]\\&...\n"
            ).text(in: language)
        page += section(Self.description) + paragraph(HelpPage.inputs)
        page += section(Wording("commands", "命令"))
        for command in Command.all {
            page += entry("\\fBdirective\\-\(Self.escaped(command.name))\\fR(1)", command.summary)
        }
        page += section(Self.examples) + HelpPage.firstSteps.map(example).joined()
        page += section(Self.status) + paragraph(HelpPage.statuses)
        return page
    }

    /// The page of a command: `directive-parse.1`.
    func page(of command: Command) -> String {
        var page = head("directive-" + command.name, summary: command.summary)
        page +=
            section(Self.synopsis)
            + ".B directive \(Self.escaped(command.name))\n"
            + "\(Wording("[OPTION]", "[选项]").text(in: language))\\&... \(escaped(command.synopsis))\n"
        page += section(Self.description) + command.details.map(paragraph).joined()
        if let glossary = command.glossary {
            page += section(glossary.heading)
            for row in glossary.rows { page += entry(Self.escaped(row.term), row.meaning) }
        }
        page += section(Wording("options", "选项"))
        for flag in command.flags { page += entry(name(of: flag), flag.summary) }
        if !command.examples.isEmpty { page += section(Self.examples) + command.examples.map(example).joined() }
        page += section(Self.status) + paragraph(HelpPage.statuses)
        return page + section(Wording("see also", "另见")) + ".BR directive (1)\n"
    }

    private static let synopsis = Wording("synopsis", "用法")
    private static let description = Wording("description", "说明")
    private static let examples = Wording("examples", "例子")
    private static let status = Wording("exit status", "退出状态")

    private func head(_ name: String, summary: Wording) -> String {
        ".TH \"\(Self.escaped(name.uppercased()))\" 1 \"\" \"directive \(DocParserVersion.current)\"\n"
            + section(Wording("name", "名称")) + "\(Self.escaped(name)) \\- \(escaped(summary))\n"
    }

    private func section(_ heading: Wording) -> String {
        ".SH \"\(Self.escaped(heading.text(in: language).uppercased()))\"\n"
    }

    /// Those that begin with a blank are printed as they are.
    private func paragraph(_ words: Wording) -> String {
        let isVerbatim = words.english.hasPrefix(" ")
        return isVerbatim ? ".PP\n.nf\n\(escaped(words))\n.fi\n" : ".PP\n\(escaped(words))\n"
    }

    private func entry(_ term: String, _ meaning: Wording) -> String { ".TP\n\(term)\n\(escaped(meaning))\n" }

    private func example(_ example: Command.Example) -> String {
        entry("\\fB\(Self.escaped(example.line))\\fR", example.meaning)
    }

    /// `-o, --output FILE`.
    private func name(of flag: Flag) -> String {
        let short = flag.short.map { "\\fB\\-\($0)\\fR, " } ?? ""
        let placeholder = flag.placeholder.map { " \\fI\(escaped($0))\\fR" } ?? ""
        return short + "\\fB\\-\\-\(Self.escaped(flag.name.rawValue))\\fR" + placeholder
    }

    private func escaped(_ words: Wording) -> String { Self.escaped(words.text(in: language)) }

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
