extension Command {
    static let mcp = Command(
        name: "mcp",
        synopsis: "FOLDER…",
        summary: "serve folders to an agent: the Model Context Protocol on standard input and output",
        details: [
            "Agents (language models with tools) look into the documents of the folders and can reach nothing else: no "
                + "file outside of them, no hidden or excluded one, whatever links there are. Nothing is written. Clients "
                + "start the command by themselves; it ends when its standard input does. Spoken are the revisions "
                + "2024-11-05 to 2025-11-25, which open a session, and 2026-07-28, which has none.",
            "Results of tools have 6,000 characters if nothing else is asked for, and say how to get the rest. Documents "
                + "are resources too, as Markdown: directive:///PATH, and directive:///PATH#ID for a part.",
            "In a client's settings, which are JSON mostly, it stands so:",
            "  {\"mcpServers\": {\"documents\": {\"command\": \"directive\", \"args\": [\"mcp\", \"/srv/archive\"]}}}",
        ],
        glossary: Glossary(
            heading: "Tools",
            rows: AgentTool.all.map { ($0.name, $0.summary) }),
        words: .inputs,
        flags: [
            Flag(
                name: .include, value: .words(placeholder: "GLOB"), repeats: true,
                summary: "serve only files that match GLOB (*.txt, **/2016/*.{txt,html}); may be repeated"),
            Flag(
                name: .exclude, value: .words(placeholder: "GLOB"), repeats: true,
                summary: "do not serve files and folders that match GLOB; may be repeated"),
            .encoding,
            Flag(
                name: .noExternal,
                summary: "run no program of the system; else PDF is read by pdftohtml (poppler), where it is installed"),
            .maxBytes, .help,
        ],
        examples: [
            Example("directive mcp archive/", "serve a folder"),
            Example("directive mcp --include '*.txt' laws/ notices/", "two folders, of these only texts"),
        ],
        run: { invocation throws(UsageError) in
            let words = invocation.arguments.words
            guard !words.isEmpty else {
                throw invocation.usageError("no folder; name those that are to be served, and no others are")
            }
            let settings = try InputSettings.read(invocation, words: words)
            let folders: ServedFolders
            do throws(InputFailure) {
                folders = try ServedFolders(words, filter: settings.files.filter)
            } catch {
                throw invocation.usageError("'\(error.name)': \(error.sentence)")
            }
            let library = ServedLibrary(folders: folders, loader: settings.loader)
            if invocation.console.terminal.isInput {
                invocation.console.say(
                    "waiting for messages of an agent, one a line; a client starts this by itself; Ctrl-D ends it")
            }
            return ProtocolServer(handler: RequestHandler(library: library), console: invocation.console).run()
        })
}
