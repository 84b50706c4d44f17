import DocParser

extension Command {
    static let mcp = Command(
        name: "mcp",
        synopsis: Wording("FOLDER…", "文件夹…"),
        summary: Wording(
            "serve folders to an agent: the Model Context Protocol on standard input and output",
            "供智能体查阅文件夹：标准输入输出上的Model Context Protocol"),
        details: [
            Wording(
                "Agents (language models with tools) look into the documents of the folders and can reach nothing else: no "
                    + "file outside of them, no hidden or excluded one, whatever links there are. Nothing is written. Clients "
                    + "start the command by themselves; it ends when its standard input does. Spoken are the revisions "
                    + "2024-11-05 to 2025-11-25, which open a session, and 2026-07-28, which has none.",
                "智能体（能调用工具的大模型）可以查阅这些文件夹中的公文，别处一概读不到：不读文件夹以外的、隐藏的和排除的文件，不论有什么链接。"
                    + "什么都不写。客户端自行启动本命令；标准输入结束，命令就结束。支持的协议版本为2024-11-05至2025-11-25（有会话）和2026-07-28（无会话）。"),
            Wording(
                "Results of tools have 6,000 characters if nothing else is asked for, and say how to get the rest. Documents "
                    + "are resources too, as Markdown: directive:///PATH, and directive:///PATH#ID for a part. A document is "
                    + "kept in memory (64 MiB of text in all) until its file changes. A client that asks for it is told how "
                    + "far a call is; one that is cancelled ends.",
                "工具的结果默认6000字，并说明怎样取得其余部分。公文同时是资源，形式为Markdown：directive:///路径，其中一部分为"
                    + "directive:///路径#ID。公文留在内存里（文本共64 MiB），直到文件改动。客户端要求时告知进度；取消的调用就此结束。"),
            Wording("In a client's settings, which are JSON mostly, it stands so:", "客户端的设置大多是JSON，写法如下："),
            Wording(
                same:
                    "  {\"mcpServers\": {\"documents\": {\"command\": \"directive\", \"args\": [\"mcp\", \"/srv/archive\"]}}}"
            ),
        ],
        glossary: Glossary(
            heading: Wording("Tools", "工具"),
            rows: AgentTool.all.map { ($0.name, $0.summary) }),
        words: .inputs,
        flags: [
            Flag(
                name: .include, value: .words(placeholder: Wording("GLOB", "通配式")), repeats: true,
                summary: Wording(
                    "serve only files that match GLOB (*.txt, **/2016/*.{txt,html}); may be repeated",
                    "只开放名称与通配式相符的文件（*.txt、**/2016/*.{txt,html}）；可重复")),
            Flag(
                name: .exclude, value: .words(placeholder: Wording("GLOB", "通配式")), repeats: true,
                summary: Wording(
                    "do not serve files and folders that match GLOB; may be repeated", "不开放名称与通配式相符的文件和文件夹；可重复")),
            .encoding,
            Flag(
                name: .noExternal,
                summary: Wording(
                    "run no program of the system; else PDF is read by pdftohtml (poppler), and an old Word file that "
                        + "this one can't read by LibreOffice, where they are installed",
                    "不运行系统中的程序；否则用pdftohtml（poppler）读PDF，用LibreOffice读本工具读不了的旧版Word文件（须已安装）")),
            .maxBytes, .lang, .help,
        ],
        examples: [
            Example("directive mcp archive/", Wording("serve a folder", "开放一个文件夹")),
            Example(
                "directive mcp --include '*.txt' laws/ notices/",
                Wording("two folders, of these only texts", "两个文件夹，只开放其中的文本")),
        ],
        run: { invocation throws(UsageError) in
            let words = invocation.arguments.words
            guard !words.isEmpty else {
                throw invocation.usageError(
                    Wording(
                        "no folder; name those that are to be served, and no others are", "缺少文件夹；请给出要开放的文件夹，别的不会开放"))
            }
            let settings = try InputSettings.read(invocation, words: words)
            let folders: ServedFolders
            do throws(InputFailure) {
                folders = try ServedFolders(words, filter: settings.files.filter)
            } catch {
                throw invocation.usageError(error.sentence.about("'\(error.name)'"))
            }
            let library = ServedLibrary(folders: folders, loader: settings.loader)
            if invocation.console.terminal.isInput {
                invocation.console.say(
                    Wording(
                        "waiting for messages of an agent, one a line; a client starts this by itself; Ctrl-D ends it",
                        "正在等待智能体的消息，一行一条；客户端会自行启动本命令；按Ctrl-D结束"))
            }
            return ProtocolServer(handler: RequestHandler(library: library), console: invocation.console).run()
        })
}
