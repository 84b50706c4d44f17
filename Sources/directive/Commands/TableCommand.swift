import DocParser

extension Command {
    static let table = Command(
        name: "table",
        synopsis: Wording("INPUT…", "输入…"),
        summary: Wording("documents as a spreadsheet: a row per document or per block", "电子表格：每份公文一行，或者每个块一行"),
        details: [
            Wording(
                "A row per document holds path, every field, counts of what is in it and its diagnostics; a row per block "
                    + "is what 'parse --format rows' prints. CSV is that of RFC 4180, lists are joined by ；.",
                "每份公文一行，含路径、各字段、内容的数量和诊断；每个块一行时与“parse --format rows”的输出相同。CSV按RFC 4180，" + "多个值用“；”连接。"),
            Wording(
                "CSV that is written with -o begins with a byte order mark, so that Excel opens it as it is; into a pipe it "
                    + "has one only with --bom. A cell that a spreadsheet would take for a formula, because it begins with "
                    + "= + - @, a tab or a carriage return, gets ' before it; --raw leaves it as it is. NDJSON has neither.",
                "用-o写的CSV以字节顺序标记开头，Excel可以直接打开；写入管道时要用--bom才有。会被电子表格当作公式的单元格（以= + - @、"
                    + "制表符或回车开头）前面加'，--raw则不加。NDJSON两样都没有。"),
            Wording(
                "At the end a summary goes to standard error: documents by type, fields present, diagnostics by code; not "
                    + "where it would stand between what a pipe prints on the same terminal.",
                "最后在标准错误输出上给出小结：各文种、各字段、各诊断代码有多少；会混进同一终端上管道输出的时候不给。"),
        ],
        glossary: Glossary(
            heading: Wording("Columns", "列"),
            rows: DocumentTable.Rows.allCases.map { rows in
                (rows.rawValue, Wording(same: DocumentTable.columns(of: rows).joined(separator: ", ")))
            }),
        words: .inputs,
        flags: [
            Flag(
                name: .rows, value: .choice(DocumentTable.Rows.allCases.map(\.rawValue)),
                summary: Wording("what a row stands for (default: documents)", "每行是什么（默认documents）")),
            Flag(
                name: .columns,
                value: .words(placeholder: Wording("NAMES", "列名"), offered: DocumentTable.columns(of: .documents)),
                summary: Wording(
                    "only these columns, in this order, with commas between them; fields by their Chinese names, "
                        + "too (default: all)", "只要这些列，按此顺序，用逗号隔开；字段也可用中文名（默认全部）")),
            .format(
                DocumentTable.Format.allCases.map(\.rawValue),
                Wording("csv (the default) or ndjson, a JSON object a line", "csv（默认）或ndjson，每行一个JSON对象")),
            Flag(
                name: .groupBy, value: .words(placeholder: Wording("NAMES", "列名"), offered: Filter.fields),
                summary: Wording(
                    "count documents by these columns, with commas between them: issuers,year; one with several "
                        + "values counts for each", "按这些列统计公文份数，用逗号隔开：issuers,year；有几个值的，每个都计")),
        ] + Flag.spreadsheet + [.condition, .offsets, .output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive table archive/ -o archive.csv", Wording("a spreadsheet of a folder", "一个文件夹的电子表格")),
            Example(
                "directive table --columns path,发文字号,标题 archive/",
                Wording("which document has which number", "各公文的发文字号")),
            Example(
                "directive table --group-by issuers,year archive/",
                Wording("how many each organ issued in each year", "各机关每年发了多少")),
            Example(
                "directive table --where 'dateSigned>=2019 and not 文种=通知' archive/",
                Wording("only some documents", "只取一部分公文")),
            Example(
                "directive table --rows blocks --format ndjson archive/ > blocks.ndjson",
                Wording("for a data frame", "供数据分析")),
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
            if batch.mayTell {
                invocation.console.report(
                    summary.text(columns: invocation.console.terminal.columns, in: invocation.language))
            }
            return status
        })
}

extension Command {
    /// The number of documents by the values of some fields.
    private static func count(by names: String, _ invocation: Invocation) throws(UsageError) -> ExitStatus {
        for other in [Flag.Name.rows, .columns] where invocation.arguments.has(other) {
            throw invocation.usageError(
                Wording(
                    "'--group-by' has columns of its own; leave out '--\(other.rawValue)'",
                    "“--group-by”自有各列，不能与“--\(other.rawValue)”同用"))
        }
        let list = names.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard var groups = DocumentGroups(by: list) else {
            let wrong = list.first { DocumentGroups(by: [$0]) == nil } ?? names
            throw .unknown(
                Wording("column", "列"), wrong, allowed: Filter.fields, command: Command.table.name, listing: false)
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
                    Wording("column", "列"), name, allowed: all, command: invocation.arguments.command.name,
                    listing: false)
            }
            guard !columns.contains(column) else {
                throw invocation.usageError(
                    Wording(
                        "the column '\(name)' is named twice in '--columns \(names)'",
                        "“--columns \(names)”中“\(name)”列重复"))
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
            Wording(
                "'-o \(path)': table writes CSV, which Excel opens, and NDJSON, but no .\(ending); write '-o \(stem)csv'",
                "“-o \(path)”：table输出CSV（Excel能打开）和NDJSON，不输出.\(ending)；请写“-o \(stem)csv”"))
    }
}
