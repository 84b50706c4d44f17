import DocParser

extension Command {
    static let chunks = Command(
        name: "chunks",
        synopsis: Wording("INPUT…", "输入…"),
        summary: Wording(
            "documents in pieces for search and retrieval (RAG); a row for each", "把公文切成片段，供检索和大模型（RAG）使用，每段一行"),
        details: [
            Wording(
                "A chunk ends where a heading, an article (条) or an attachment begins; a heading stands in the first chunk "
                    + "below it. Paragraphs, items and tables under one heading go together until there are --min characters. "
                    + "An article that has room is one chunk. What is larger is taken apart by paragraphs, items, rows and "
                    + "sentences. Only a sentence or row that is too large by itself is cut inside, at ；, ， or anywhere, and "
                    + "then cut is true.",
                "遇到标题、条、附件就另起一段；标题放在其下第一段中。同一标题下的段落、列举项、表格合在一起，直到满--min个字。一条放得下就是一段，"
                    + "放不下的依次按段落、列举项、表格行、句子断开。一句或一行本身就太长的，才在“；”“，”或任意处断开，这时cut为true。"),
            Wording(
                "text: the words; those of all chunks of a document are the words of its body, each once. context: what to put "
                    + "before the text: on one line title, number and the headings that are not in it; below it the head of a "
                    + "table that goes on, and the sentences of --overlap.",
                "text：文字；各段的文字合起来就是正文，每字一次。context：放在文字前面的内容：一行写标题、发文字号和文字中没有的各级标题；" + "下面是续表的表头和--overlap的句子。"),
            Wording(
                "chunkId: the document's number (发文字号), or else its path, and a hash of the words, so that an insertion "
                    + "changes ids under its own heading alone; ~2 where the same words stand again. id, ids, parent: blocks, "
                    + "as 'parse' gives them and 'query' takes them; parent is the smallest that holds more than the chunk. "
                    + "tokens is an estimate: 1 for a Chinese character or a mark, 1 for up to 4 letters or 3 figures.",
                "chunkId：发文字号（没有则用路径）加文字的散列值，所以插入内容只改变同一标题下的标识；同样的文字再次出现加~2。id、"
                    + "ids、parent：块的标识，与“parse”的输出一致，“query”可用；parent是比本段大的最小的块。tokens为估计数："
                    + "一个汉字或标点算1，西文4个字母、数字3位以内算1。"),
        ],
        words: .inputs,
        flags: [
            Flag(
                name: .max, value: .number(20...1_000_000),
                summary: Wording("at most so many characters in a text (default: 800)", "每段文字最多多少字（默认800）")),
            Flag(
                name: .maxTokens, value: .number(20...1_000_000),
                summary: Wording(
                    "at most so many tokens, as estimated, instead of characters (default: no such limit)",
                    "每段最多多少token（估计数），代替字数（默认不限）")),
            Flag(
                name: .min, value: .number(1...1_000_000),
                summary:
                    Wording(
                        "put together what is smaller, under one heading, in the unit of the limit (default: a quarter "
                            + "of it)", "同一标题下不足此数的合并，单位与上限相同（默认为上限的四分之一）")),
            Flag(
                name: .overlap, value: .number(0...20),
                summary: Wording(
                    "put so many sentences of the same division before a text into its context (default: 0)",
                    "把同一层次中前面的几句放进context（默认0）")),
            .format(
                RowTable.Format.allCases.map(\.rawValue),
                Wording(
                    "ndjson (the default), a JSON object a line; json: one array; csv, for spreadsheets",
                    "ndjson（默认），每行一个JSON对象；json：一个数组；csv，供电子表格使用")),
        ] + Flag.spreadsheet + [.condition, .offsets, .output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive chunks archive/ -o chunks.ndjson", Wording("a folder, for an index", "一个文件夹，用来建索引")),
            Example(
                "directive chunks notice.txt | jq -r '.context + .text'",
                Wording("what to make a vector of", "用来生成向量的文字")),
            Example(
                "directive chunks --where 'validity!=失效 and 文种=条例' archive/",
                Wording("only what meets a condition", "只取符合条件的")),
            Example(
                "directive chunks --max-tokens 512 --overlap 1 law.docx",
                Wording("for a model of 512 tokens", "用于512个token的模型")),
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
            throw invocation.usageError(
                Wording(
                    "'--max' and '--max-tokens' are two limits; leave one of them out", "“--max”与“--max-tokens”只能用一个"))
        }
        let size: ChunkSize = tokens.map { .tokens($0, min: min) } ?? .characters(max ?? 800, min: min)
        if let min, min > size.max {
            throw invocation.usageError(
                Wording(
                    "'--min \(min)' is more than the limit of \(size.max) \(size.unit.rawValue)",
                    "“--min \(min)”大于上限\(size.max)"))
        }
        self = size
    }
}
