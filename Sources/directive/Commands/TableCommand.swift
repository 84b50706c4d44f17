import DocParser

extension Command {
    static let table = Command(
        name: "table",
        synopsis: "INPUT…",
        summary: "documents as a spreadsheet: a row per document or per block",
        details: [
            "A row per document holds path, every field, counts of what is in it and its diagnostics; a row per block "
                + "is what 'parse --format rows' prints. CSV opens in Excel as it is (RFC 4180, with a byte order mark); "
                + "lists are joined by ；.",
            "At the end a summary goes to standard error: documents by type, fields present, diagnostics by code.",
        ],
        words: .inputs,
        flags: [
            Flag(
                name: .rows, value: .choice(DocumentTable.Rows.allCases.map(\.rawValue)),
                summary: "what a row stands for (default: documents)"),
            .format(
                DocumentTable.Format.allCases.map(\.rawValue), "csv (the default) or ndjson, a JSON object a line"),
            .offsets, .output,
        ] + Flag.inputs + Flag.general,
        examples: [
            Example("directive table archive/ -o archive.csv", "a spreadsheet of a folder"),
            Example("directive table --rows blocks --format ndjson archive/ > blocks.ndjson", "for a data frame"),
        ],
        run: { invocation throws(UsageError) in
            let arguments = invocation.arguments
            let table = DocumentTable(
                rows: arguments.value(.rows).flatMap { .init(rawValue: $0) } ?? .documents,
                format: arguments.value(.format).flatMap { .init(rawValue: $0) } ?? .csv, offsets: invocation.offsets)
            var summary = CollectionSummary()
            let batch = try Batch(invocation, frame: { _ in Frame(opening: table.head) })
            let status = batch.run { (document, _, sink) throws(InputFailure) in
                sink(table.lines(for: document))
                return CollectionSummary.Entry(document)
            } each: { entry in
                summary.add(entry)
                return true
            }
            if !batch.isQuiet { invocation.console.report(summary.text(columns: invocation.console.terminal.columns)) }
            return status
        })
}
