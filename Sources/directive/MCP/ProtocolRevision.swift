import DocParser

/// The revisions of the Model Context Protocol that are spoken.
///
/// Up to 2025-11-25 a client opens the session with `initialize`. From 2026-07-28 on there is no session: every request
/// says in `_meta` which revision it is written in. Both kinds may come on one line of input.
enum ProtocolRevision {
    /// Oldest first; what a client that names another one is answered with is the last.
    static let withSession = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
    static let withoutSession = ["2026-07-28"]

    static let versionKey = "io.modelcontextprotocol/protocolVersion"
    static let capabilitiesKey = "io.modelcontextprotocol/clientCapabilities"
    static let serverKey = "io.modelcontextprotocol/serverInfo"

    /// Who answers.
    static let server: JSONValue = [
        "name": "directive", "title": "directive", "version": JSONValue(DocParserVersion.current),
    ]

    static let capabilities: JSONValue = ["tools": [:], "resources": [:]]

    /// What an agent is told before it calls anything.
    static let instructions: JSONValue = """
        Reads Chinese official documents (党政机关公文: 通知, 意见, 办法 …) in the folders that it was started with: text, \
        web pages, Word, PDF. Nothing is written. Begin with 'outline': without a path it lists the documents, with one \
        it shows what the document says of itself and its divisions with their addresses. 'query' gives the words of a \
        part, 'search_words' finds words, 'references' what is cited, 'compare' what two versions differ in, 'parse' the whole as JSON. Places are PATH#ID, and \
        as resources directive:///PATH#ID. Results are cut; their last line says how to get the rest. Values with a \
        diagnostic 'doubtful' should be looked at in the text before they are relied on.
        """
}
