import DocParser

extension Command {
    static let show = Command(
        name: "show",
        synopsis: "INPUT…",
        summary: "show a document to a person: metadata, outline, diagnostics",
        details: [
            "Prints what the document says of itself (each field with its Chinese name and the key that JSON and "
                + "queries use), its divisions as a tree with address, title, role and what is in each, the lines of "
                + "the page that were left out, and the diagnostics.",
            "Fits the terminal's width (COLUMNS where the output is no terminal).",
        ],
        words: .inputs,
        flags: [.output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive show notice.txt", "card, outline and diagnostics"),
            Example("directive show --color always notice.txt | less -R", "page by page, in colour"),
            Example("curl -s https://example.org/notice.html | directive show", "a page from the network"),
        ],
        run: { invocation throws(UsageError) in
            let style = Style(invocation)
            let columns = invocation.console.terminal.columns
            let batch = try Batch(invocation, frame: { _ in Frame(separator: Array("\n".utf8)) })
            let namesInput = batch.isMany
            return batch.run { (document, input, sink) throws(InputFailure) in
                if namesInput { sink(Array(style.paint(DisplayWidth.printable(input.name) + "\n", .dim).utf8)) }
                sink(Array(DocumentPage(document: document, style: style, columns: columns).text().utf8))
            }
        })
}
