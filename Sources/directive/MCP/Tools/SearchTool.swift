import DocParser

extension AgentTool {
    /// Where words stand.
    static let searchWords = AgentTool(
        name: "search_words",
        title: "Words in documents",
        summary: Wording("where words stand", "某些字在哪里"),
        description: """
            The headings, paragraphs and items that contain the words, a line each: PATH#ID, the headings above it, and the words \
            around what was found. Words are taken as they are, no pattern; widths (１ and 1) and line ends do not \
            matter. 'query' with the ID gives the whole part.
            """,
        parameters: [
            Parameter(name: "words", kind: .words, summary: "the words, as they are: 督导检查", isRequired: true),
            anyPath,
        ],
        run: { (call, page) throws(ToolFault) in
            let words = call.words("words") ?? ""
            let selector = try read("/\(words)/")
            let isComplete = try call.forEachDocument(&page) { (document, page) throws(ToolFault) in
                for block in blocks(with: words, selector, in: document) {
                    page.add(line(for: block, in: document, around: words))
                }
                return !page.isFull
            }
            if page.isEmpty {
                page.add("“\(words)” was not found; try fewer or other words, or 'outline' for the titles")
            }
            return isComplete
        })

    /// What the selector finds, and headings, in the order of the document.
    private static func blocks(with words: String, _ selector: Selector, in document: Document) -> [Block] {
        var found = ((try? document.matches(of: selector)) ?? []).compactMap(\.block)
        for block in document.blocks {
            guard let title = block.title, Snippet.place(of: words, in: Array(title.utf8)) != nil else { continue }
            if !found.contains(block) { found.append(block) }
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func line(for block: Block, in document: Document, around words: String) -> String {
        let headings = block.headings.isEmpty ? "" : " (" + block.headings.joined(separator: " › ") + ")"
        let text = String(decoding: Snippet.around(words, in: block.plainText), as: UTF8.self)
        return "\(document.source.path ?? "")#\(block.id)\(headings): \(text)\n"
    }
}
