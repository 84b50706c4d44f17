/// The columns of a row for each reference.
enum ReferenceRow {
    static var columns: [String] {
        [
            "path", "id", "kind", "relation", "text", "title", "number", "place", "target", "resolved", "line", "range",
            "page",
        ]
    }

    static func line(of row: Reference, in document: Document, _ positions: OffsetConverter) -> [TableValue] {
        let path = document.source.path
        return [
            .text(path), .text(row.id), .text(row.kind.rawValue), .text(row.relation.rawValue), .text(row.text),
            .text(row.title), .text(row.number), .text(row.place),
            .objects(row.targets.map { object(of: $0, from: path) }), .flag(row.isResolved), .number(row.line),
            .numbers([positions.offset(row.range.lowerBound), positions.offset(row.range.upperBound)]),
            .number(row.page),
        ]
    }

    /// In CSV a place of the same document is its id alone, one of another PATH#ID.
    private static func object(of target: Reference.Target, from path: String?) -> TableObject {
        let other = target.path == path ? "" : target.path ?? "-"
        let written = other.isEmpty ? target.id ?? target.path ?? "-" : other + (target.id.map { "#" + $0 } ?? "")
        return TableObject(members: [("path", .text(target.path)), ("id", .text(target.id))], written: written)
    }
}
