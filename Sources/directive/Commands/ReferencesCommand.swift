import DocParser

extension Command {
    static let references = Command(
        name: "references",
        synopsis: Wording("INPUT…", "输入…"),
        summary: Wording(
            "what documents cite: laws, documents, forms, places of their own; a row for each",
            "公文引用了什么：法律、公文、表格、本文各处，每处一行"),
        details: [
            Wording(
                "A row tells what is named (kind: internal, document, law, other), what the document does with it (relation), "
                    + "the words, title, number and place (条款项), where it leads (target: path and id), whether that is known "
                    + "(resolved), and where it stands. 第五条、第十二条 is one row with two targets, 《A》、《B》 are two rows.",
                "每行写明所指（kind：internal本文、document公文、law法律、other其他）、与它的关系（relation）、"
                    + "原文、标题、发文字号和条款项、指向哪里（target：路径和id）、是否确知（resolved），以及出处。“第五条、第十二条”为一行，" + "两个去处；“《A》、《B》”为两行。"),
            Wording(
                "Short names that a document defines (以下简称《办法》) have the full title. 前款 and the like have the id that they "
                    + "mean. Of several inputs, titles and numbers are looked for in all of them: a number exactly, a title with "
                    + "or without 中华人民共和国, （试行） and the year of a revision. Where two documents answer, both are given and "
                    + "resolved is false; it is empty for an attachment that is announced and in another file.",
                "文中规定的简称（以下简称《办法》）给出全称。“前款”等给出所指的id。有多个输入时，到全部输入中查找标题和发文字号：发文字号要完全相同，"
                    + "标题不计“中华人民共和国”“（试行）”和修订年份。两份公文都符合的，都给出，resolved为false；说明在另一文件中的附件，" + "resolved为空。"),
            Wording(
                "Of several inputs titles and numbers are read first; what is more than 32 MiB of text is read "
                    + "twice, as no more is kept.",
                "有多个输入时，先取标题和发文字号；最多保留32 MiB文字，超过的部分要读两遍。"),
        ],
        glossary: Glossary(
            heading: Wording("Relations", "关系"),
            rows: [
                (
                    "basis",
                    Wording(
                        "what it rests on (根据, 依据, 为贯彻落实), in the preamble or the first article",
                        "依据（根据、依据、为贯彻落实），在开头或者第一条")
                ),
                ("repeals", Wording("废止, 失效", "废止、失效")),
                ("suspends", Wording("停止执行, 暂时调整实施", "停止执行、暂时调整实施")),
                ("amends", Wording("修改; also the places that new text is put in", "修改；也包括新增内容的所在")),
                ("issues", Wording("印发, 公布", "印发、公布")),
                ("forwards", Wording("转发, 批转", "转发、批转")),
                ("replies", Wording("收悉, 对…的批复", "收悉、对……的批复")),
                ("cites", Wording("all other", "其他引用")),
            ]),
        words: .inputs,
        flags: [
            .format(
                ReferenceForm.allCases.map(\.rawValue),
                Wording(
                    "ndjson (the default), a JSON object a line; json: one array; csv, for spreadsheets; dot: a graph of "
                        + "documents for Graphviz", "ndjson（默认），每行一个JSON对象；json：一个数组；csv，供电子表格使用；dot：供Graphviz画公文关系图")),
            Flag(
                name: .citing, value: .words(placeholder: Wording("WHAT", "对象")),
                summary:
                    Wording(
                        "only rows that lead to WHAT: a path, PATH#ID, a number (发文字号), a title, or the id of a place of "
                            + "the same document", "只取指向它的：路径、路径#ID、发文字号、标题，或者本文某处的id")),
        ] + Flag.spreadsheet + [.condition, .offsets, .output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive references rules.txt", Wording("what one document cites", "一份公文引用了什么")),
            Example(
                "directive references --format csv -o references.csv archive/",
                Wording("a spreadsheet of a folder", "一个文件夹的电子表格")),
            Example(
                "directive references --citing 银发〔2018〕164号 archive/", Wording("who cites that document", "谁引用了这份公文")),
            Example(
                "directive references --citing 'law.txt#第十二条' law.txt archive/",
                Wording("who cites article 12 of a law", "谁引用了某法第十二条")),
            Example(
                "directive references --format dot archive/ | dot -Tsvg > archive.svg",
                Wording("a picture of a folder", "一个文件夹的关系图")),
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
