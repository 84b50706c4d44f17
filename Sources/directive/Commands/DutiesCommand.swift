import DocParser

extension Command {
    static let duties = Command(
        name: "duties",
        synopsis: Wording("INPUT…", "输入…"),
        summary: Wording(
            "who has to do what, with whom, until when and how much; a row for each", "谁做什么、谁配合、何时完成、多少，每项一行"),
        details: [
            Wording(
                "A row tells who (actors, each with its part: lead 牵头, responsible 负责, with 配合), whether it has to be done "
                    + "(modal: must 应当 必须 要, may 可以, mustNot 不得 禁止), what (action), until when (deadline as printed, and as a "
                    + "date or interval of ISO 8601), the figures in it, and where it stands.",
                "每行写明谁（actors，各有分工：lead牵头、responsible负责、with配合）、是否必须（modal：must应当、"
                    + "必须、要，may可以，mustNot不得、禁止）、做什么（action）、何时完成（deadline为原文，并换算成ISO 8601的日期或期间）、" + "其中的数字，以及出处。"),
            Wording(
                "A bracket or line at the end of a task (（市水务局牵头，市财政局配合，2025年6月底前完成）, 责任单位：…) and a row of a table "
                    + "with such columns (分工表) give one row; else each sentence gives one for each actor and modal. 由…, …负责 and 请… "
                    + "give rows without a modal. Items of a list (履行下列职责：, 不得有下列行为：) are in the row of its sentence, but for those "
                    + "that name somebody or have a modal. An actor that only the heading or the sentence above names is "
                    + "inherited; where nobody is named there is none.",
                "任务末尾的括号或一行（（市水务局牵头，市财政局配合，2025年6月底前完成）、责任单位：……），以及有这些列的表格（分工表）每行，"
                    + "得一项；其余每句按责任者和modal各得一项。“由……”“……负责”“请……”没有modal。“履行下列职责：”“不得有下列行为：”之下的各项归入该句，自有责任者或modal的另成一行。只在标题或上一句中写明的责任者沿用到其下；"
                    + "没有写明的为空。"),
            Wording(
                "Terms are durations (P15D; working days count as days), what recurs begins with R (R/P3M), 底前 is the last day. A "
                    + "month without a year is of the year in which the document was signed, where it is still to come then.",
                "期限是时长（P15D；工作日按日计），周期性的以R开头（R/P3M），“底前”为最后一天。只有月份没有年份的，算成文的那一年，" + "其时该月还没有到。"),
        ],
        words: .inputs,
        flags: [
            .format(
                DutyForm.allCases.map(\.rawValue),
                Wording(
                    "ndjson (the default), a JSON object a line; json: one array; csv, for spreadsheets; markdown: a sheet for "
                        + "supervision (督办)", "ndjson（默认），每行一个JSON对象；json：一个数组；csv，供电子表格使用；markdown：督办表")),
            Flag(
                name: .by, value: .choice(DutySheet.Order.allCases.map(\.rawValue)),
                summary:
                    Wording(
                        "a sheet for supervision, sorted by actor or by deadline (default: as the text has them); markdown "
                            + "where no --format is given",
                        "督办表，按责任者（actor）或时限（deadline）排序（默认按原文顺序）；没有--format时为markdown")),
        ] + Flag.spreadsheet + [.condition, .offsets, .output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive duties plan.txt", Wording("all tasks of a plan", "一份方案的全部任务")),
            Example(
                "directive duties --by deadline plan.txt", Wording("a sheet of them, the next one first", "督办表，最近的在前")),
            Example(
                "directive duties --by actor --format csv -o duties.csv archive/",
                Wording("a spreadsheet, by actor", "电子表格，按责任者排")),
            Example(
                "directive duties archive/ | jq -c 'select(.modal == \"mustNot\") | .action'",
                Wording("all that is forbidden", "所有禁止事项")),
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
