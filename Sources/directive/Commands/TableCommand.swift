import DocParser

extension Command {
    static let table = Command(
        name: "table",
        synopsis: "INPUT…",
        summary: "documents as a spreadsheet: a row per document or per block",
        details: [
            "A row per document holds path, every field, counts of what is in it and its diagnostics; a row per block "
                + "is what 'parse --format rows' prints. CSV is that of RFC 4180, lists are joined by ；.",
            "CSV that is written with -o begins with a byte order mark, so that Excel opens it as it is; into a pipe it "
                + "has one only with --bom. A cell that a spreadsheet would take for a formula, because it begins with "
                + "= + - @, a tab or a carriage return, gets ' before it; --raw leaves it as it is. NDJSON has neither.",
            "At the end a summary goes to standard error: documents by type, fields present, diagnostics by code; not "
                + "where it would stand between what a pipe prints on the same terminal.",
        ],
        glossary: Glossary(
            heading: "Columns",
            rows: DocumentTable.Rows.allCases.map { rows in
                (rows.rawValue, DocumentTable.columns(of: rows).joined(separator: ", "))
            }),
        words: .inputs,
        flags: [
            Flag(
                name: .rows, value: .choice(DocumentTable.Rows.allCases.map(\.rawValue)),
                summary: "what a row stands for (default: documents)"),
            Flag(
                name: .columns,
                value: .words(placeholder: "NAMES", offered: DocumentTable.columns(of: .documents)),
                summary: "only these columns, in this order, with commas between them; fields by their Chinese names, "
                    + "too (default: all)"),
            .format(
                DocumentTable.Format.allCases.map(\.rawValue), "csv (the default) or ndjson, a JSON object a line"),
            Flag(
                name: .groupBy, value: .words(placeholder: "NAMES", offered: Filter.fields),
                summary: "count documents by these columns, with commas between them: issuers,year; one with several "
                    + "values counts for each"),
        ] + Flag.spreadsheet + [.condition, .offsets, .output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive table archive/ -o archive.csv", "a spreadsheet of a folder"),
            Example("directive table --columns path,发文字号,标题 archive/", "which document has which number"),
            Example("directive table --group-by issuers,year archive/", "how many each organ issued in each year"),
            Example("directive table --where 'dateSigned>=2019 and not 文种=通知' archive/", "only some documents"),
            Example("directive table --rows blocks --format ndjson archive/ > blocks.ndjson", "for a data frame"),
        ],
        run: { invocation throws(UsageError) in
            if let names = invocation.arguments.value(.groupBy) { return try Command.count(by: names, invocation) }
            let table = try DocumentTable(invocation)
            var summary = CollectionSummary()
            let batch = try Batch(invocation, frame: { _ in Frame(opening: table.head) })
            let status = batch.run { (document, _, sink) throws(InputFailure) in
                sink(table.lines(for: document))
                return CollectionSummary.Entry(document)
            } each: { entry in
                summary.add(entry)
                return true
            }
            if batch.mayTell { invocation.console.report(summary.text(columns: invocation.console.terminal.columns)) }
            return status
        })
}

extension Command {
    /// The number of documents by the values of some fields.
    private static func count(by names: String, _ invocation: Invocation) throws(UsageError) -> ExitStatus {
        for other in [Flag.Name.rows, .columns] where invocation.arguments.has(other) {
            throw invocation.usageError("'--group-by' has columns of its own; leave out '--\(other.rawValue)'")
        }
        let list = names.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard var groups = DocumentGroups(by: list) else {
            let wrong = list.first { DocumentGroups(by: [$0]) == nil } ?? names
            throw .unknown("column", wrong, allowed: Filter.fields, command: Command.table.name, listing: false)
        }
        let form = invocation.arguments.value(.format) == "ndjson" ? RowTable.Format.ndjson : .csv
        let table = try RowTable(invocation, form)
        let counted = groups
        let batch = try Batch(invocation, frame: { _ in Frame(opening: counted.head(in: table)) })
        return batch.run { (document, _, _) throws(InputFailure) in
            counted.entry(of: document)
        } each: { entry in
            groups.add(entry)
            return true
        } ending: {
            groups.lines(in: table)
        }
    }
}

extension DocumentTable {
    /// The table that a command line asks for.
    fileprivate init(_ invocation: Invocation) throws(UsageError) {
        let arguments = invocation.arguments
        self.init(
            rows: arguments.value(.rows).flatMap { .init(rawValue: $0) } ?? .documents,
            format: arguments.value(.format).flatMap { .init(rawValue: $0) } ?? .csv, offsets: invocation.offsets)
        let options = try SpreadsheetOptions(invocation, isCSV: format == .csv, format: format.rawValue)
        if let path = arguments.value(.output), path != "-" { try Self.refuseWorkbook(path, invocation) }
        beginsWithByteOrderMark = options.beginsWithByteOrderMark
        guardsFormulas = options.guardsFormulas
        if let names = arguments.value(.columns) { columns = try Self.columns(names, of: rows, invocation) }
    }

    private static func columns(
        _ names: String, of rows: Rows, _ invocation: Invocation
    ) throws(UsageError) -> [String] {
        let all = columns(of: rows)
        var columns: [String] = []
        for name in names.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            let column = all.contains(name) ? name : Metadata.Field(named: name)?.rawValue ?? name
            guard all.contains(column) else {
                // The help lists them.
                throw .unknown(
                    "column", name, allowed: all, command: invocation.arguments.command.name, listing: false)
            }
            guard !columns.contains(column) else {
                throw invocation.usageError("the column '\(name)' is named twice in '--columns \(names)'")
            }
            columns.append(column)
        }
        return columns
    }

    /// A file that is named as a workbook and holds CSV is one that no program opens.
    private static func refuseWorkbook(_ path: String, _ invocation: Invocation) throws(UsageError) {
        let name = Array(FileSystem.name(of: path).lowercased().utf8)
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return }
        let ending = String(decoding: name[(dot + 1)...], as: UTF8.self)
        guard ["xlsx", "xlsm", "xlsb", "xls", "et", "ods", "numbers", "parquet", "db", "sqlite"].contains(ending) else {
            return
        }
        let stem = String(decoding: Array(path.utf8).dropLast(ending.utf8.count), as: UTF8.self)
        throw invocation.usageError(
            "'-o \(path)': table writes CSV, which Excel opens, and NDJSON, but no .\(ending); write '-o \(stem)csv'")
    }
}
