import DocParser

extension Command {
    static let export = Command(
        name: "export",
        synopsis: "INPUT --to FORM [-o OUT]",
        summary: "whole documents in another form: Markdown, a page (HTML), Word, JSON, mind map, Akoma Ntoso",
        details: [
            "Markdown has the metadata as YAML front matter (dates as dates, lists as lists of words), headings by depth "
                + "and items as lists; no words are lost. References to places of the document itself are links to their "
                + "headings.",
            "A page (html) is for people: outline, fields, text, problems beside remedies, diagnostics, in one file that needs "
                + "no network and runs no script; anchors are the ids of blocks, and pointing at a field marks where it was "
                + "read. A folder gets an index.html with a search over titles, numbers, organs and dates.",
            "docx is a Word file set by GB/T 9704-2012: A4 with 22 lines of 28 characters, the fonts, sizes and indents of "
                + "each part, headings as styles with levels, attachments on new pages, page numbers outside. Head and "
                + "title are put together from the metadata; what belongs to a page alone is left out.",
            "mermaid and opml are the outline as a mind map: for Mermaid, and for outliners. akn is Akoma Ntoso 3.0, the XML "
                + "of OASIS for legislation: laws and rules as act, other documents as doc, with addresses as eId and "
                + "references as links.",
            "A folder, or several inputs, go into the folder OUT: the same tree, with new endings (.md, .html, .json, .docx, "
                + ".mmd, .opml, .xml). Files "
                + "that are there already are left alone: the run is refused before anything is written, unless --force "
                + "or --update says what to do. Each file is written whole or not at all, so that an interrupted run can "
                + "be taken up again with --update.",
            "With --name a file is called by the title or number (发文字号) of its document; by the name of its input "
                + "where the document has none. Characters that file systems don't take become _, long names are cut to "
                + "200 bytes, and a second file of one name gets ~2.",
        ],
        words: .inputs,
        flags: [
            Flag(
                name: .to, value: .choice(ExportForm.names), summary: "the form (default: markdown)"),
            Flag(
                name: .output, short: "o", value: .file(placeholder: "OUT"),
                summary: "the file to write, or for a folder the folder to write to"),
            Flag(
                name: .name, value: .choice(ExportName.allCases.map(\.rawValue)),
                summary: "call the files in the folder OUT by title or number (default: as their inputs)"),
            Flag(name: .redHead, summary: "with docx: draw the masthead (发文机关标志) and the line below the number in red"),
            Flag(
                name: .force,
                summary: "in a folder, write over files that are there already; a single file is replaced in any case"),
            Flag(name: .update, summary: "leave out what is not older than its input; write over what is"),
            .condition, .offsets,
        ] + Flag.inputs.filter { $0.name != .from && $0.name != .textField && $0.name != .idField }
            + Flag.oneInput.filter { $0.name == .from } + Flag.general,
        examples: [
            Example("directive export notice.txt --to markdown -o notice.md", "one document"),
            Example("directive export notice.md --to docx --red-head -o notice.docx", "a document to be printed"),
            Example("directive export archive/ --to markdown -o site/", "a folder"),
            Example("directive export archive/ --to html -o pages/", "pages to read, and a list of them"),
            Example("directive export archive/ --to markdown -o site/ --update", "what is new since then"),
            Example("directive export archive/ -o notes/ --name title", "notes that are called by their titles"),
        ],
        run: { invocation throws(UsageError) in
            let form = try ExportForm.chosen(invocation)
            let folder = invocation.arguments.value(.output)
            let settings = try InputSettings.read(invocation, words: invocation.arguments.words)
            if InputFiles(settings.files).isMany || invocation.arguments.has(.name) {
                var export = try FolderExport(invocation, form: form, folder: folder)
                return try export.run()
            }
            if invocation.arguments.has(.where) {
                throw invocation.usageError("'--where' chooses among several documents, and there is one")
            }
            if invocation.arguments.has(.update), let folder, let input = invocation.arguments.words.first,
                ExportForm.isCurrent(folder, for: input)
            {
                return .done
            }
            if form.isBinary, folder == nil || folder == "-", invocation.console.terminal.isOutput {
                throw invocation.usageError("a Word file is no text for a terminal; name the file to write with '-o'")
            }
            let offsets = invocation.offsets
            return try Batch(invocation).run { (document, _, sink) throws(InputFailure) in
                form.write(document, offsets: offsets, to: sink)
            }
        })
}

/// The forms that documents are exported in.
enum ExportForm: Sendable, Equatable {
    case markdown, html, json, mermaid, opml, akn
    case docx(redHead: Bool)

    /// By the names that `--to` takes.
    private static let plain: KeyValuePairs<String, ExportForm> = [
        "markdown": .markdown, "html": .html, "json": .json, "mermaid": .mermaid, "opml": .opml, "akn": .akn,
    ]

    static let names = plain.map(\.key) + ["docx"]

    /// What the line says.
    static func chosen(_ invocation: Invocation) throws(UsageError) -> ExportForm {
        let name = invocation.arguments.value(.to) ?? "markdown"
        let hasRedHead = invocation.arguments.has(.redHead)
        if name == "docx" { return .docx(redHead: hasRedHead) }
        if hasRedHead {
            throw invocation.usageError("'--red-head' is for '--to docx'; \(name) has no masthead to be drawn")
        }
        return plain.first { $0.key == name }?.value ?? .markdown
    }

    var ending: String {
        switch self {
        case .markdown: "md"
        case .html: "html"
        case .json: "json"
        case .docx: "docx"
        case .mermaid: "mmd"
        case .opml: "opml"
        case .akn: "xml"
        }
    }

    var isBinary: Bool { ending == "docx" }

    /// - Parameter home: for a page the address of the one that lists others.
    func write(_ document: Document, offsets: OffsetUnit, home: String? = nil, to sink: ByteSink) {
        switch self {
        case .markdown: document.writeLinkedMarkdown(to: sink)
        case .html: document.writeHTML(home: home, to: sink)
        case .json:
            document.writeJSON(pretty: true, offsets: offsets, to: sink)
            sink([UInt8(ascii: "\n")])
        case .mermaid: sink(Array(document.mermaid().utf8))
        case .opml: sink(Array(document.opml().utf8))
        case .akn: sink(Array(document.akomaNtoso().utf8))
        case .docx(let redHead): sink(document.docx(redHead: redHead))
        }
    }

    /// Whether an output is there and not older than its input.
    static func isCurrent(_ output: String, for input: String) -> Bool {
        guard let made = try? FileStatus(ofPath: output), let source = try? FileStatus(ofPath: input) else {
            return false
        }
        return made.kind == .file && !made.modified.lexicographicallyPrecedes(source.modified)
    }
}
