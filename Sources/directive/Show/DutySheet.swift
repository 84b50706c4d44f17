import DocParser

/// Duties as an office supervises them (督办): a table, by actor or by deadline.
struct DutySheet: Sendable {
    /// What rows are sorted by.
    enum Order: String, CaseIterable, Sendable {
        case actor, deadline
        case text

        static var allCases: [Order] { [.actor, .deadline] }
    }

    /// A row, with the words that it is sorted by.
    struct Row: Sendable {
        let duty: Duty
        let path: String
        /// As a spreadsheet or JSON has it.
        let line: [UInt8]

        init(_ duty: Duty, of document: Document, line: [UInt8] = []) {
            self.duty = duty
            path = document.source.path ?? "-"
            self.line = line
        }
    }

    let order: Order
    private var rows: [Row] = []

    init(order: Order) {
        self.order = order
    }

    mutating func add(_ rows: [Row]) { self.rows += rows }

    mutating func add(_ duties: [Duty], of document: Document) {
        add(duties.map { Row($0, of: document) })
    }

    /// By the first actor, or by the day; rows without one come last, equal ones as they stand in the text.
    private var sorted: [Row] {
        guard order != .text else { return rows }
        return rows.enumerated().sorted { left, right in
            let keys = (key(of: left.element), key(of: right.element))
            if keys.0 != keys.1 {
                guard let first = keys.0, let second = keys.1 else { return keys.0 != nil }
                return first < second
            }
            return left.offset < right.offset
        }.map(\.element)
    }

    private func key(of row: Row) -> String? {
        guard order == .deadline else { return row.duty.actors.first?.name }
        // A day comes before a term and before what recurs.
        return row.duty.deadlineDate.map { $0.utf8.first == UInt8(ascii: "P") ? "9" + $0 : $0 }
            ?? row.duty.deadline.map { "S" + $0 }
    }

    /// All rows as they were written, with a separator between those of an array.
    func lines(separator: [UInt8]) -> [UInt8] { Array(sorted.map(\.line).joined(separator: separator)) }

    static let head = "| 序号 | 任务 | 牵头 | 负责 | 配合 | 完成时限 | 指标 | 出处 |\n|---|---|---|---|---|---|---|---|\n"

    /// A table in Markdown, with its rows numbered.
    func markdown(hasHead: Bool) -> String {
        var text = hasHead ? Self.head : ""
        for (place, row) in sorted.enumerated() {
            let duty = row.duty
            let deadline = [duty.deadline, duty.deadlineDate].compactMap(\.self)
            let term = deadline.count == 2 ? "\(deadline[0])（\(deadline[1])）" : deadline.first ?? ""
            let cells = [
                "\(place + 1)", prefix(duty.modal) + duty.action, names(duty, .lead), names(duty, .responsible),
                names(duty, .with),
                term, duty.figures.map(\.text).joined(separator: "、"), "\(row.path):\(duty.line)",
            ]
            text += "| " + cells.map(Self.cell).joined(separator: " | ") + " |\n"
        }
        return text
    }

    private func prefix(_ modal: Duty.Modal?) -> String {
        switch modal {
        case .mustNot: "不得"
        case .may: "可以"
        case .must, nil: ""
        }
    }

    private func names(_ duty: Duty, _ role: Duty.Role) -> String {
        duty.actors.filter { $0.role == role }.map(\.name).joined(separator: "、")
    }

    /// Words that no | ends and no line break cuts.
    private static func cell(_ words: String) -> String {
        var bytes: [UInt8] = []
        for byte in DisplayWidth.printable(words).utf8 {
            if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
