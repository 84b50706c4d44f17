import DocParser

extension AgentTool {
    /// The words of parts of documents.
    static let query = AgentTool(
        name: "query",
        title: "Parts of documents",
        summary: Wording("the words of the parts that a selector names", "选择器所指部分的文字"),
        description: """
            The words of the parts that a selector names, of one document or of all in a folder. Selectors: 2.3.2 or \
            二（三）2 (a division), 2.3.2.4 (an item in it), 第十二条第二款, 附件1/2.1, 2.* and 2.** (what is in it), \
            2.1-2.3, a title (工作重点), /words/, @problems @goals @measures @requirements @priorities @organization, \
            .title .documentNumber .dateSigned and other fields, 2.3.2.4.problem and .remedy. Each part comes with its \
            place, PATH#ID, which can be cited.
            """,
        parameters: [
            Parameter(
                name: "selector", kind: .words, summary: "which parts: 2.3.2, 第十二条, @problems …", isRequired: true),
            anyPath,
            Parameter(
                name: "format", kind: .choice(["text", "markdown", "json"]),
                summary: "text (if nothing is said), markdown, or json: an object a line, with positions"),
        ],
        run: { (call, page) throws(ToolFault) in
            let typed = call.words("selector") ?? ""
            let selector = try read(typed)
            let mode = call.words("format").flatMap { MatchPrinter.Mode(rawValue: $0) } ?? .text
            let isOne = try call.namesDocument()
            let isComplete = try call.forEachDocument(&page) { (document, page) throws(ToolFault) in
                do throws(QueryError) {
                    for match in try document.matches(of: selector).outermost() {
                        page.add(words(of: match, in: document, mode))
                    }
                } catch {
                    // In a folder others may have it.
                    if isOne || error.reason == .ambiguous { throw fault(error, in: document) }
                }
                return !page.isFull
            }
            if page.isEmpty { page.add(nothing(typed, selector)) }
            return isComplete
        })

    static func read(_ selector: String) throws(ToolFault) -> Selector {
        do throws(QueryError) {
            return try Selector(selector)
        } catch {
            throw ToolFault(error.description)
        }
    }

    private static func fault(_ error: QueryError, in document: Document) -> ToolFault {
        let path = document.source.path ?? ""
        return ToolFault(
            "\(path): \(error.description); call 'outline' with this path for the addresses that there are")
    }

    private static func nothing(_ typed: String, _ selector: Selector) -> String {
        PatternAdvice.sentence(for: selector)?.english
            ?? "nothing was found for “\(typed)”; call 'outline' for what there is, or 'search_words' for words"
    }

    private static func words(of match: Match, in document: Document, _ mode: MatchPrinter.Mode) -> String {
        if mode == .json {
            var bytes: [UInt8] = []
            document.writeJSON(of: [match], pretty: false) { bytes += $0 }
            return String(decoding: bytes, as: UTF8.self)
        }
        let path = document.source.path ?? ""
        switch match {
        case .block(let block):
            let text = mode == .markdown ? block.markdown() : block.plainText
            return "[\(path)#\(block.id), line \(block.line)]\n\(text)\n\n"
        case .value(let value):
            let id = value.block.map { "#" + $0.id } ?? ""
            return "[\(path)\(id), \(value.name)]\n\(value.text)\n\n"
        }
    }
}
