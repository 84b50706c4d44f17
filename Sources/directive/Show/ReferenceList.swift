import DocParser

/// What a document cites, a line each: line, relation, words, where it leads.
struct ReferenceList {
    let document: Document
    let style: Style
    let columns: Int
    let language: Language

    func lines() -> [String] {
        let rows = document.references
        let count = Wording(Tally.count(rows.count, "reference"), "\(Tally.grouped(rows.count))处")
        let heading =
            style.paint(Wording("References", "引用").text(in: language), .bold) + "  " + count.text(in: language)
        let place = rows.map { "\($0.line)".utf8.count }.max() ?? 0
        let relation = rows.map { DisplayWidth.of($0.relation.wording.text(in: language)) }.max() ?? 0
        return [heading]
            + rows.map { row in
                let blanks = String(repeating: " ", count: max(0, place - "\(row.line)".utf8.count))
                let line = Wording("line \(row.line)", "第\(row.line)行").text(in: language) + blanks
                let name = DisplayWidth.pad(row.relation.wording.text(in: language), to: relation)
                let head = "  \(line)  \(name)  "
                let words = DisplayWidth.printable(row.text) + target(of: row)
                return style.paint(head, .dim) + DisplayWidth.cut(words, to: max(8, columns - place - relation - 11))
            }
    }

    private func target(of row: Reference) -> String {
        let ids = row.targets.compactMap(\.id)
        if !ids.isEmpty { return " → " + ids.joined(separator: ", ") }
        guard row.kind == .internal, row.isResolved == false else { return "" }
        return Wording(" → nothing", " → 无此处").text(in: language)
    }
}
