import DocParser

extension Command {
    static let show = Command(
        name: "show",
        synopsis: "INPUT",
        summary: "show a document to a person: metadata, outline, diagnostics",
        details: [
            "Prints what the document says of itself (each field with its Chinese name and the key that JSON and "
                + "queries use), its divisions as a tree with address, title, role and what is in each, the lines of "
                + "the page that were left out, and the diagnostics.",
            "Fits the terminal's width (COLUMNS where the output is no terminal).",
        ],
        words: .inputs,
        flags: [
            .output, Flag(name: .references, summary: "show what the document cites, and where it leads"),
        ] + Flag.oneInput + Flag.general,
        examples: [
            Example("directive show notice.txt", "card, outline and diagnostics"),
            Example("directive show --color always notice.txt | less -R", "page by page, in colour"),
            Example("curl -s https://example.org/notice.html | directive show", "a page from the network"),
        ],
        run: { invocation throws(UsageError) in
            let style = Style(invocation)
            let columns = invocation.console.terminal.columns
            let showsReferences = invocation.arguments.has(.references)
            try invocation.requireOneDocument()
            return try Batch(invocation, paints: true).run { (document, _, sink) throws(InputFailure) in
                let page = DocumentPage(
                    document: document, style: style, columns: columns, showsReferences: showsReferences)
                sink(Array(page.text().utf8))
            }
        })
}
