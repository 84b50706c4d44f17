import DocParser

extension Command {
    static let chunks = Command(
        name: "chunks",
        synopsis: "INPUT…",
        summary: "documents in pieces for search and retrieval (RAG); a row for each",
        details: [
            "A chunk ends where a heading, an article (条) or an attachment begins; a heading stands in the first chunk "
                + "below it. Paragraphs, items and tables under one heading go together until there are --min characters. "
                + "An article that has room is one chunk. What is larger is taken apart by paragraphs, items, rows and "
                + "sentences. Only a sentence or row that is too large by itself is cut inside, at ；, ， or anywhere, and "
                + "then cut is true.",
            "text: the words; those of all chunks of a document are the words of its body, each once. context: what to put "
                + "before the text: on one line title, number and the headings that are not in it; below it the head of a "
                + "table that goes on, and the sentences of --overlap.",
            "chunkId: the document's number (发文字号), or else its path, and a hash of the words, so that an insertion "
                + "changes ids under its own heading alone; ~2 where the same words stand again. id, ids, parent: blocks, "
                + "as 'parse' gives them and 'query' takes them; parent is the smallest that holds more than the chunk. "
                + "tokens is an estimate: 1 for a Chinese character or a mark, 1 for up to 4 letters or 3 figures.",
        ],
        words: .inputs,
        flags: [
            Flag(
                name: .max, value: .number(20...1_000_000),
                summary: "at most so many characters in a text (default: 800)"),
            Flag(
                name: .maxTokens, value: .number(20...1_000_000),
                summary: "at most so many tokens, as estimated, instead of characters (default: no such limit)"),
            Flag(
                name: .min, value: .number(1...1_000_000),
                summary:
                    "put together what is smaller, under one heading, in the unit of the limit (default: a quarter "
                    + "of it)"),
            Flag(
                name: .overlap, value: .number(0...20),
                summary: "put so many sentences of the same division before a text into its context (default: 0)"),
            .format(
                RowTable.Format.allCases.map(\.rawValue),
                "ndjson (the default), a JSON object a line; json: one array; csv, for spreadsheets"),
        ] + Flag.spreadsheet + [.condition, .offsets, .output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive chunks archive/ -o chunks.ndjson", "a folder, for an index"),
            Example(
                "directive chunks notice.txt | jq -r '.context + .text'", "what to make a vector of"),
            Example(
                "directive chunks --where 'validity!=失效 and 文种=条例' archive/", "only what meets a condition"),
            Example("directive chunks --max-tokens 512 --overlap 1 law.docx", "for a model of 512 tokens"),
        ],
        run: { invocation throws(UsageError) in
            let form = invocation.arguments.value(.format).flatMap { RowTable.Format(rawValue: $0) } ?? .ndjson
            let table = try RowTable(invocation, form)
            let size = try ChunkSize(invocation)
            let overlap = invocation.arguments.number(.overlap) ?? 0
            let batch = try Batch(
                invocation, frame: { _ in form == .json ? .list : Frame(opening: table.head(of: .chunks)) })
            return batch.run { (document, _, sink) throws(InputFailure) in
                sink(table.lines(of: document.chunks(size, overlap: overlap), in: document))
            }
        })
}

extension ChunkSize {
    /// The size that a command line asks for.
    fileprivate init(_ invocation: Invocation) throws(UsageError) {
        let arguments = invocation.arguments
        let (max, tokens, min) = (arguments.number(.max), arguments.number(.maxTokens), arguments.number(.min))
        if max != nil, tokens != nil {
            throw invocation.usageError("'--max' and '--max-tokens' are two limits; leave one of them out")
        }
        let size: ChunkSize = tokens.map { .tokens($0, min: min) } ?? .characters(max ?? 800, min: min)
        if let min, min > size.max {
            throw invocation.usageError("'--min \(min)' is more than the limit of \(size.max) \(size.unit.rawValue)")
        }
        self = size
    }
}
