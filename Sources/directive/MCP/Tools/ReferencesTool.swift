import DocParser

extension AgentTool {
    /// What documents cite.
    static let references = AgentTool(
        name: "references",
        title: "What documents cite",
        summary: Wording("what documents cite, and who cites what", "公文引用了什么，谁引用了什么"),
        description: """
            What a document, or those of a folder, cite: laws, documents, places of their own; an object a line with kind, \
            relation (basis, repeals, suspends, amends, issues, forwards, replies, cites), the words, title, number and \
            place, and where it leads (target: path and id). Of a folder, documents are looked for in all of it.
            """,
        parameters: [
            anyPath,
            Parameter(
                name: "citing", kind: .words,
                summary: "only what leads to this: a path, PATH#ID, a number (发文字号), a title, or an id in the document"),
            Parameter(
                name: "relation", kind: .choice(Reference.Relation.allCases.map(\.rawValue)),
                summary: "only what is cited so"),
        ],
        run: { (call, page) throws(ToolFault) in
            var index = ReferenceIndex()
            if try !call.namesDocument() {
                // Its own page: what can't be read is told once, by the second pass.
                var unused = ResultPage(offset: 0, limit: 1)
                _ = try call.forEachDocument(&unused) { (document, _) throws(ToolFault) in
                    index.add(ReferenceIndex.Entry(document))
                    return true
                }
            }
            let wanted = call.words("citing").map { CitedDocument($0) }
            let relation = call.words("relation")
            let table = RowTable(format: .ndjson)
            let isComplete = try call.forEachDocument(&page) { (document, page) throws(ToolFault) in
                var rows = index.resolved(document.references, of: document)
                if let wanted { rows = rows.filter { wanted.isNamed(by: $0) } }
                if let relation { rows = rows.filter { $0.relation.rawValue == relation } }
                page.add(String(decoding: table.lines(of: rows, in: document), as: UTF8.self))
                return !page.isFull
            }
            if page.isEmpty { page.add("nothing is cited here that was asked for") }
            return isComplete
        })
}
