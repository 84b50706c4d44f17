import DocParser

extension AgentTool {
    /// Where an agent begins: which documents there are, and how one is built.
    static let outline = AgentTool(
        name: "outline",
        title: "Documents, and the outline of one",
        summary: Wording("which documents there are; of one its metadata and divisions", "有哪些公文；某份公文的信息和层次"),
        description: """
            Begin here. Of a folder (or without a path: of all there is) a line for each document: path, title, number \
            (发文字号), date. Of one document what it says of itself (发文机关, 主送机关, 成文日期 …), its divisions as a \
            tree with the address of each, and what is doubtful. The addresses are selectors for 'query'.
            """,
        parameters: [anyPath],
        run: { (call, page) throws(ToolFault) in
            if try call.namesDocument() {
                let document = try call.document()
                page.add(
                    DocumentPage(document: document, style: Style(isColored: false), columns: 100, language: .english)
                        .text())
                return true
            }
            let isComplete = try call.forEachDocument(&page) { (document, page) throws(ToolFault) in
                page.add(line(for: document))
                return !page.isFull
            }
            if page.isEmpty { page.add("there are no documents in this folder\n") }
            return isComplete
        })

    private static func line(for document: Document) -> String {
        let metadata = document.metadata
        let facts = [metadata.documentNumber, (metadata.dateSigned ?? metadata.datePublished)?.description]
        let words = facts.compactMap(\.self).joined(separator: ", ")
        let path = document.source.path ?? ""
        return "\(path): \(metadata.title ?? "(no title)")" + (words.isEmpty ? "\n" : " [\(words)]\n")
    }
}
