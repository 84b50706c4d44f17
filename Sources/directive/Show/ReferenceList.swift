import DocParser

/// What a document cites, a line each: line, relation, words, where it leads.
struct ReferenceList {
    let document: Document
    let style: Style
    let columns: Int

    func lines() -> [String] {
        let rows = document.references
        let heading = style.paint("References", .bold) + "  " + Tally.count(rows.count, "reference")
        let place = rows.map { "\($0.line)".utf8.count }.max() ?? 0
        let relation = rows.map(\.relation.rawValue.utf8.count).max() ?? 0
        return [heading]
            + rows.map { row in
                let number = DisplayWidth.pad("\(row.line)", to: place)
                let head = "  line \(number)  \(DisplayWidth.pad(row.relation.rawValue, to: relation))  "
                let words = DisplayWidth.printable(row.text) + target(of: row)
                return style.paint(head, .dim) + DisplayWidth.cut(words, to: max(8, columns - place - relation - 11))
            }
    }

    private func target(of row: Reference) -> String {
        let ids = row.targets.compactMap(\.id)
        if !ids.isEmpty { return " → " + ids.joined(separator: ", ") }
        return row.kind == .internal && row.isResolved == false ? " → nothing" : ""
    }
}
