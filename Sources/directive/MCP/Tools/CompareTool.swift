import DocParser

extension AgentTool {
    /// What differs between two versions of a document.
    static let compare = AgentTool(
        name: "compare",
        title: "Two versions of a document",
        summary: Wording("what differs between two versions of a document", "公文的两个版本有什么不同"),
        description: """
            What differs between two versions of a document, division by division: reworded, moved, renumbered, split, \
            merged, added, removed, with the words that are gone or new; and what differs in the metadata. Divisions are \
            aligned by their words, whatever their numbers.
            """,
        parameters: [
            Parameter(name: "old", kind: .words, summary: "the older version, as 'outline' calls it", isRequired: true),
            Parameter(name: "new", kind: .words, summary: "the newer version", isRequired: true),
            Parameter(
                name: "format", kind: .choice(["text", "markdown", "ndjson"]),
                summary: "text (if nothing is said), markdown, or ndjson: an object a line, with positions"),
        ],
        run: { (call, page) throws(ToolFault) in
            let old = try call.library.document(call.words("old") ?? "")
            let new = try call.library.document(call.words("new") ?? "")
            let documents = ComparedDocuments.both(Comparison(old: old, new: new))
            page.add(documents.isSame ? "they are the same\n" : differences(documents, as: call.words("format")))
            return true
        })

    private static func differences(_ documents: ComparedDocuments, as format: String?) -> String {
        switch format {
        case "markdown": documents.markdown(withSame: false)
        case "ndjson": documents.jsonRows(offsets: .bytes, withSame: false)
        default:
            ComparisonText(
                documents: documents, style: Style(isColored: false), columns: 100, withSame: false, language: .english
            ).text()
        }
    }
}
