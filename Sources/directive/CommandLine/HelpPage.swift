import DocParser

/// What `directive help` prints, made from the table of commands.
struct HelpPage {
    private let language: Language
    private let width: Int

    init(in language: Language, width: Int) {
        self.language = language
        self.width = min(width, 100)
    }

    /// All commands.
    func overview() -> String {
        let commands = Command.all.map { ($0.name, $0.summary.text(in: language)) }
        let options = Wording("Options: -h, --help; --version; --lang zh|en", "选项：-h、--help；--version；--lang zh|en")
        let more = Wording("'directive help COMMAND' tells more about a command.", "某条命令的详细说明见“directive help 命令”。")
        return [
            paragraph(Self.purpose), line(Self.usage), line(Wording("Commands:", "命令：")) + table(commands),
            paragraph(Self.inputs), line(Wording("Try first:", "可以先试：")) + examples(Self.firstSteps),
            line(options), paragraph(Self.statuses), line(more),
        ].joined(separator: "\n")
    }

    private static let purpose = Wording(
        "directive reads Chinese official documents (党政机关公文) and gives back their structure.",
        "directive读取党政机关公文，给出其结构。")

    private static let usage = Wording(
        "Usage: directive COMMAND [OPTION]… [INPUT]…", "用法：directive 命令 [选项]… [输入]…")

    static let inputs = Wording(
        "An INPUT is a file, a folder (read with all below it) or '-' for standard input, which is also read when there "
            + "is no INPUT and it is no terminal. Text, web pages and Word documents (.docx, .doc), UTF-8, UTF-16 and GB18030 "
            + "are told apart by themselves.",
        "输入可以是文件、文件夹（连同下级）或“-”（标准输入）；没有输入而标准输入不是终端时，也读标准输入。"
            + "文本、网页和Word文档（.docx、.doc），UTF-8、UTF-16和GB18030，都自动识别。")

    static var firstSteps: [Command.Example] {
        [
            .init("directive show notice.txt", Wording("look at a document", "看一份公文")),
            .init("directive query .documentNumber notice.txt", Wording("its number (发文字号)", "它的发文字号")),
            .init("directive query @problems notice.txt", Wording("the problems (问题) that it states", "它指出的问题")),
            .init("directive parse notice.txt | jq .metadata", Wording("all that it says of itself", "全部公文信息")),
        ]
    }

    /// One command.
    func page(of command: Command) -> String {
        let usage = [
            "directive", command.name, Wording("[OPTION]…", "[选项]…").text(in: language),
            command.synopsis.text(in: language),
        ].filter { !$0.isEmpty }
        var text = paragraph(Wording("directive \(command.name): ", "directive \(command.name)：") + command.summary)
        text += "\n" + line(Wording("Usage: ", "用法：") + Wording(same: usage.joined(separator: " ")))
        for detail in command.details {
            let words = detail.text(in: language)
            text += "\n" + (words.hasPrefix(" ") ? words + "\n" : paragraph(detail))
        }
        if let glossary = command.glossary {
            text += "\n" + line(glossary.heading + Wording(":", "："))
            text += table(glossary.rows.map { ($0.term, $0.meaning.text(in: language)) })
        }
        text += "\n" + line(Wording("Options:", "选项："))
        text += table(command.flags.map { (name(of: $0), $0.summary.text(in: language)) })
        if !command.examples.isEmpty {
            text += "\n" + line(Wording("Examples:", "例子：")) + examples(command.examples)
        }
        return text + "\n" + paragraph(Self.statuses) + "\n"
            + line(Wording("'directive help' lists all commands.", "全部命令见“directive help”。"))
    }

    static let statuses = Wording(
        "Exit status: 0 done; 1 nothing matched (query), versions differ (compare), or a warning or error was found "
            + "(check); 2 wrong usage, or an input could not be read or an output not be written.",
        "退出状态：0完成；1没有找到（query），版本不同（compare），或者有警告、错误（check）；2用法不对，或者有输入读不了、输出写不了。")

    /// `-o, --output FILE`.
    private func name(of flag: Flag) -> String {
        let short = flag.short.map { "-\($0), " } ?? "    "
        return short + "--" + flag.name.rawValue + (flag.placeholder.map { " " + $0.text(in: language) } ?? "")
    }

    private func examples(_ examples: [Command.Example]) -> String {
        examples.map { "  \($0.line)\n      \($0.meaning.text(in: language))\n" }.joined()
    }

    private func line(_ words: Wording) -> String { words.text(in: language) + "\n" }

    private func paragraph(_ words: Wording) -> String {
        DisplayWidth.wrap(words.text(in: language), to: width).joined(separator: "\n") + "\n"
    }

    /// Two columns; where the left one is too wide, the right one begins on the next line.
    private func table(_ rows: [(name: String, words: String)]) -> String {
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
