import DocParser

extension Command {
    static let references = Command(
        name: "references",
        synopsis: "INPUT…",
        summary: "what documents cite: laws, documents, forms, places of their own; a row for each",
        details: [
            "A row tells what is named (kind: internal, document, law, other), what the document does with it (relation), "
                + "the words, title, number and place (条款项), where it leads (target: path and id), whether that is known "
                + "(resolved), and where it stands. 第五条、第十二条 is one row with two targets, 《A》、《B》 are two rows.",
            "Short names that a document defines (以下简称《办法》) have the full title. 前款 and the like have the id that they "
                + "mean. Of several inputs, titles and numbers are looked for in all of them: a number exactly, a title with "
                + "or without 中华人民共和国, （试行） and the year of a revision. Where two documents answer, both are given and "
                + "resolved is false; it is empty for an attachment that is announced and in another file.",
            "Several inputs are read twice, the first time for titles and numbers; texts are not kept.",
        ],
        glossary: Glossary(
            heading: "Relations",
            rows: [
                ("basis", "what it rests on (根据, 依据, 为贯彻落实), in the preamble or the first article"),
                ("repeals", "废止, 失效"),
                ("suspends", "停止执行, 暂时调整实施"),
                ("amends", "修改; also the places that new text is put in"),
                ("issues", "印发, 公布"),
                ("forwards", "转发, 批转"),
                ("replies", "收悉, 对…的批复"),
                ("cites", "all other"),
            ]),
        words: .inputs,
        flags: [
            .format(
                ReferenceForm.allCases.map(\.rawValue),
                "ndjson (the default), a JSON object a line; json: one array; csv, for spreadsheets; dot: a graph of "
                    + "documents for Graphviz"),
            Flag(
                name: .citing, value: .words(placeholder: "WHAT"),
                summary:
                    "only rows that lead to WHAT: a path, PATH#ID, a number (发文字号), a title, or the id of a place of "
                    + "the same document"),
        ] + Flag.spreadsheet + [.condition, .offsets, .output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive references rules.txt", "what one document cites"),
            Example("directive references --format csv -o references.csv archive/", "a spreadsheet of a folder"),
            Example("directive references --citing 银发〔2018〕164号 archive/", "who cites that document"),
            Example("directive references --citing 'law.txt#第十二条' law.txt archive/", "who cites article 12 of a law"),
            Example("directive references --format dot archive/ | dot -Tsvg > archive.svg", "a picture of a folder"),
        ],
        run: { invocation throws(UsageError) in try ReferencesCommand(invocation).run() })
}

/// The forms in which references are printed.
enum ReferenceForm: String, CaseIterable, Sendable {
    case csv, ndjson, json, dot

    func frame(_ table: RowTable) -> Frame {
        switch self {
        case .csv: Frame(opening: table.head(of: .references))
        case .ndjson: .plain
        case .json: .list
        case .dot: ReferenceGraph.frame
        }
    }
}

/// A run of `references`.
private struct ReferencesCommand {
    let invocation: Invocation
    let form: ReferenceForm
    let table: RowTable

    init(_ invocation: Invocation) throws(UsageError) {
        self.invocation = invocation
        form = invocation.arguments.value(.format).flatMap { ReferenceForm(rawValue: $0) } ?? .ndjson
        table = try RowTable(invocation, RowTable.Format(rawValue: form.rawValue) ?? .ndjson)
    }

    func run() throws(UsageError) -> ExitStatus {
        let (form, table) = (form, table)
        let batch = try Batch(invocation, frame: { _ in form.frame(table) })
        try batch.requireFiles(invocation)
        var index = ReferenceIndex()
        if batch.isMany {
            batch.survey {
                ReferenceIndex.Entry($0)
            } each: {
                index.add($0)
            }
        }
        let wanted = invocation.arguments.value(.citing).map { CitedDocument($0) }
        let known = index
        return batch.run { (document, _, sink) throws(InputFailure) in
            var rows = known.resolved(document.references, of: document)
            if let wanted { rows = rows.filter { wanted.isNamed(by: $0) } }
            if form == .dot {
                sink(Array(ReferenceGraph.lines(of: rows, in: document).utf8))
            } else {
                sink(table.lines(of: rows, in: document))
            }
        }
    }
}

extension RowTable {
    /// The table that a command line asks for.
    init(_ invocation: Invocation, _ format: Format) throws(UsageError) {
        self.init(format: format, offsets: invocation.offsets)
        let chosen = invocation.arguments.value(.format) ?? format.rawValue
        let options = try SpreadsheetOptions(invocation, isCSV: format == .csv, format: chosen)
        beginsWithByteOrderMark = options.beginsWithByteOrderMark
        guardsFormulas = options.guardsFormulas
    }
}
