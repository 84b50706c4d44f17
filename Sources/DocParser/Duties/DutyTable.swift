/// A table (分工表) with columns for tasks and for who does them.
struct DutyTable {
    private enum Column {
        case task
        case role(Duty.Role)
        case term
    }

    /// By cell: the passage of its words; `nil` for an empty one.
    private let rows: [[Int?]]
    private var columns: [Int: Column] = [:]
    private let head: Int

    /// `nil` where no row has the heads of such columns.
    init?(_ rows: [[Int?]], _ passages: [RunningText.Passage], _ text: borrowing Span<UInt8>) {
        self.rows = rows
        for (place, row) in rows.prefix(Self.mostHeads).enumerated() {
            var columns: [Int: Column] = [:]
            for (index, cell) in row.enumerated() {
                guard let cell else { continue }
                columns[index] = Self.column(text, passages[cell].start..<passages[cell].end)
            }
            let hasRole = columns.values.contains { if case .role = $0 { true } else { false } }
            guard hasRole, columns.count >= 2 else { continue }
            self.columns = columns
            head = place
            return
        }
        return nil
    }

    /// By cell of a table: its passage, of those from one to another; empty cells have none.
    static func cells(_ rows: [[ByteRange]], from first: Int, to last: Int) -> [[Int?]] {
        var next = first
        return rows.map { row in
            row.map { cell in
                guard !cell.isEmpty, next < last else { return nil }
                next += 1
                return next - 1
            }
        }
    }

    /// A title may stand in rows above the heads.
    private static let mostHeads = 4

    private static func column(_ text: borrowing Span<UInt8>, _ cell: Range<Int>) -> Column? {
        guard cell.count <= 30 else { return nil }
        if let label = DutyWords.labels.entry(text, at: cell.lowerBound) {
            return switch DutyLabel.Kind(list: label.list) {
            case .role(let role): .role(role)
            case .term: .term
            }
        }
        return DutyWords.tasks.end(text, before: cell.upperBound) ? .task : nil
    }

    func drafts(
        _ passages: [RunningText.Passage], _ text: borrowing Span<UInt8>, _ deadlines: DeadlineReader, leadsFirst: Bool
    ) -> [DutyDraft] {
        rows[(head + 1)...].compactMap { row in
            let cells = row.compactMap(\.self)
            guard let first = cells.first, let last = cells.last, cells.count > 1 else { return nil }
            var responsibility = Responsibility()
            var task: Range<Int>?
            for (index, cell) in row.enumerated() {
                guard let cell, let column = columns[index] else { continue }
                let words = passages[cell].start..<passages[cell].end
                switch column {
                // The last column of tasks is the nearest to what is to be done; those before it are its headings.
                case .task: task = words
                case .role(let role):
                    responsibility.actors += Responsibility.cell(text, in: words, role, deadlines)
                case .term:
                    responsibility.deadline = deadlines.whole(text, in: words) ?? .init(range: words, date: nil)
                }
            }
            guard !responsibility.actors.isEmpty else { return nil }
            if leadsFirst, responsibility.actors.count > 1,
                responsibility.actors.allSatisfy({ $0.role == .responsible })
            {
                responsibility.actors[0].role = .lead
            }
            let action = task ?? passages[first].start..<passages[first].end
            return DutyDraft(
                actors: responsibility.actors, modal: nil, action: action,
                deadline: responsibility.deadline ?? deadlines.first(text, in: action),
                range: passages[first].start..<passages[last].end, passage: first)
        }
    }
}
