import DocParser

extension Command {
    static let duties = Command(
        name: "duties",
        synopsis: "INPUT…",
        summary: "who has to do what, with whom, until when and how much; a row for each",
        details: [
            "A row tells who (actors, each with its part: lead 牵头, responsible 负责, with 配合), whether it has to be done "
                + "(modal: must 应当 必须 要, may 可以, mustNot 不得 禁止), what (action), until when (deadline as printed, and as a "
                + "date or interval of ISO 8601), the figures in it, and where it stands.",
            "A bracket or line at the end of a task (（市水务局牵头，市财政局配合，2025年6月底前完成）, 责任单位：…) and a row of a table "
                + "with such columns (分工表) give one row; else each sentence gives one for each actor and modal. 由…, …负责 and 请… "
                + "give rows without a modal. An actor that only the heading names is inherited; where nobody is named there is none.",
            "Terms are durations (P15D; working days count as days), what recurs begins with R (R/P3M), 底前 is the last day. A "
                + "month without a year is of the year in which the document was signed, where it is still to come then.",
        ],
        words: .inputs,
        flags: [
            .format(
                DutyForm.allCases.map(\.rawValue),
                "ndjson (the default), a JSON object a line; json: one array; csv, for spreadsheets; markdown: a sheet for "
                    + "supervision (督办)"),
            Flag(
                name: .by, value: .choice(DutySheet.Order.allCases.map(\.rawValue)),
                summary:
                    "a sheet for supervision, sorted by actor or by deadline (default: as the text has them); markdown "
                    + "where no --format is given"),
        ] + Flag.spreadsheet + [.condition, .offsets, .output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive duties plan.txt", "all tasks of a plan"),
            Example("directive duties --by deadline plan.txt", "a sheet of them, the next one first"),
            Example("directive duties --by actor --format csv -o duties.csv archive/", "a spreadsheet, by actor"),
            Example(
                "directive duties archive/ | jq -c 'select(.modal == \"mustNot\") | .action'", "all that is forbidden"),
        ],
        run: { invocation throws(UsageError) in try DutiesCommand(invocation).run() })
}

/// The forms in which duties are printed.
enum DutyForm: String, CaseIterable, Sendable {
    case csv, ndjson, json, markdown
}

/// A run of `duties`.
private struct DutiesCommand {
    let invocation: Invocation
    let form: DutyForm
    let order: DutySheet.Order?
    let table: RowTable

    init(_ invocation: Invocation) throws(UsageError) {
        self.invocation = invocation
        order = invocation.arguments.value(.by).flatMap { DutySheet.Order(rawValue: $0) }
        form =
            invocation.arguments.value(.format).flatMap { DutyForm(rawValue: $0) }
            ?? (order == nil ? .ndjson : .markdown)
        table = try RowTable(invocation, RowTable.Format(rawValue: form.rawValue) ?? .ndjson)
    }

    func run() throws(UsageError) -> ExitStatus {
        if let order { return try runSorted(by: order) }
        let (form, table) = (form, table)
        let batch = try Batch(invocation, frame: { _ in frame })
        return batch.run { (document, _, sink) throws(InputFailure) in
            if form == .markdown {
                var sheet = DutySheet(order: .text)
                sheet.add(document.duties, of: document)
                sink(Array(sheet.markdown(hasHead: false).utf8))
            } else {
                sink(table.lines(of: document.duties, in: document))
            }
        }
    }

    private var frame: Frame {
        switch form {
        case .csv: Frame(opening: table.head(of: .duties))
        case .ndjson: .plain
        case .json: .list
        case .markdown: Frame(opening: Array(DutySheet.head.utf8))
        }
    }

    /// Rows of all inputs have to be there before the first is printed; texts are let go of.
    private func runSorted(by order: DutySheet.Order) throws(UsageError) -> ExitStatus {
        let (form, table) = (form, table)
        let batch = try Batch(invocation, frame: { _ in form == .markdown ? .plain : frame })
        var sheet = DutySheet(order: order)
        return batch.run { (document, _, _) throws(InputFailure) in
            document.duties.map { duty in
                DutySheet.Row(
                    duty, of: document, line: form == .markdown ? [] : table.lines(of: [duty], in: document))
            }
        } each: { rows in
            sheet.add(rows)
            return true
        } ending: {
            form == .markdown ? Array(sheet.markdown(hasHead: true).utf8) : sheet.lines(separator: frame.separator)
        }
    }
}
