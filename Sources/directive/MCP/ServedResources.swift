import DocParser

/// The documents as resources: their list, page by page, and what is in them, as Markdown.
struct ServedResources: Sendable {
    private static let pageSize = 200
    /// What tells a cursor from other words.
    private static let cursorStart = "behind:"
    /// A longer text is cut; its parts can be read by their ids.
    private static let mostCharacters = 100_000

    let library: ServedLibrary

    static let templates: JSONValue = [
        [
            "uriTemplate": "directive:///{+path}{#part}", "name": "document", "title": "A document, or a part of it",
            "description":
                "path as in the list of resources; part: an id or selector (2.3.2, 第十二条), left out: all of it",
            "mimeType": "text/markdown",
        ]
    ]

    /// The documents behind a cursor: the path of the last one on the page before. O(entries of the folders around it).
    func list(cursor: JSONValue?, _ caller: Caller) throws(ProtocolFault) -> [(String, JSONValue)]? {
        var last = ""
        if let cursor, !cursor.isNull {
            // By bytes: a name may begin with a mark that Swift counts to the colon.
            guard let words = cursor.string?.utf8, words.starts(with: Self.cursorStart.utf8) else {
                throw .invalidParameters("'cursor' has to be the nextCursor of the page before")
            }
            last = String(decoding: Array(words.dropFirst(Self.cursorStart.utf8.count)), as: UTF8.self)
        }
        var listed: [JSONValue] = []
        for path in ServedFiles(below: ServedFolders.top, of: library.folders, behind: last) {
            if caller.hasGivenUp { return nil }
            if listed.count == Self.pageSize {
                return [("resources", JSONValue(listed)), ("nextCursor", JSONValue(Self.cursorStart + last))]
            }
            listed.append(["uri": JSONValue(ResourceAddress(path: path).text), "name": JSONValue(path)])
            last = path
        }
        return [("resources", JSONValue(listed))]
    }

    /// What an address leads to.
    func contents(at uri: String) throws(ToolFault) -> JSONValue {
        guard let address = ResourceAddress(uri) else {
            throw ToolFault("'\(uri)' is no address of a document; they look like directive:///notice.txt#2.3.2")
        }
        let document = try library.document(address.path)
        var text =
            try address.part.map { (part) throws(ToolFault) in try Self.part(part, of: document) }
            ?? document.markdown()
        if text.unicodeScalars.count > Self.mostCharacters {
            let scalars = String.UnicodeScalarView(text.unicodeScalars.prefix(Self.mostCharacters))
            text =
                String(scalars) + "\n\n[cut at \(Self.mostCharacters) characters; read its parts: "
                + "\(ResourceAddress(path: address.path).text)#ID, with the ids that the tool 'outline' shows]\n"
        }
        return [["uri": JSONValue(uri), "mimeType": "text/markdown", "text": JSONValue(text)]]
    }

    private static func part(_ selector: String, of document: Document) throws(ToolFault) -> String {
        do throws(QueryError) {
            return try document.matches(of: selector).outermost().map { match in
                switch match {
                case .block(let block): block.markdown()
                case .value(let value): value.text + "\n"
                }
            }.joined(separator: "\n")
        } catch {
            throw ToolFault(error.description)
        }
    }
}
