import DocParser

extension AgentTool {
    /// A document, or what it says of itself, as JSON.
    static let parse = AgentTool(
        name: "parse",
        title: "A document as JSON",
        summary: Wording("a document, or its metadata, as JSON", "公文或其信息，JSON"),
        description: """
            One document as JSON: its metadata and diagnostics if nothing is said; with 'part' also where each value was \
            read (evidence), the tree of its blocks (body), the lines of the page that are not the document's \
            (excluded), or all of it. For the words of a part, 'query' is shorter.
            """,
        parameters: [
            Parameter(name: "path", kind: .words, summary: "the document, as 'outline' calls it", isRequired: true),
            Parameter(
                name: "part", kind: .choice(["metadata", "evidence", "body", "excluded", "all"]),
                summary: "metadata (if nothing is said), with source and diagnostics; evidence; body; excluded; all"),
        ],
        run: { (call, page) throws(ToolFault) in
            let json = try call.document().json(pretty: false)
            let part = call.words("part") ?? "metadata"
            if part == "all" {
                page.add(json)
                return true
            }
            // What the library has written is sound.
            let members = JSONValue(written: json.utf8).members
            let keys = part == "metadata" ? ["source", "metadata", "diagnostics"] : [part]
            let chosen = members.filter { keys.contains($0.key) }.map { ($0.key, $0.value) }
            page.add(String(decoding: JSONValue(members: chosen).bytes, as: UTF8.self))
            return true
        })
}
