/// The columns of a spreadsheet with a line per document: every metadata field, then what was counted.
enum DocumentRow {
    struct Column {
        let name: String
        let value: @Sendable (Document) -> TableValue
    }

    static var columns: [Column] {
        [Column(name: "path") { .text($0.source.path) }]
            + Metadata.Field.allCases.flatMap(columns(of:))
            + counts
    }

    /// The parts of the number have a column each.
    private static func columns(of field: Metadata.Field) -> [Column] {
        guard field == .documentNumberParts else {
            return [Column(name: field.rawValue) { cell(of: $0.metadata.value(of: field)) }]
        }
        return [
            Column(name: "documentNumberCode") { .text($0.metadata.documentNumberParts?.code) },
            Column(name: "documentNumberYear") { .number($0.metadata.documentNumberParts?.year) },
            Column(name: "documentNumberSerial") { .number($0.metadata.documentNumberParts?.serial) },
        ]
    }

    private static func cell(of value: Metadata.Value) -> TableValue {
        switch value {
        case .text(let text): .text(text)
        case .list(let values): .list(values)
        case .numberParts(let number): .text(number?.text)
        case .attachments(let entries): .list(entries.map { ($0.number.map { "\($0)." } ?? "") + $0.title })
        case .labelled(let pairs): .list(pairs.map { "\($0.label)：\($0.value)" })
        }
    }

    private static var counts: [Column] {
        [
            Column(name: "blockCount") { .number($0.tree.nodes.count) },
            Column(name: "sectionCount") { .number(count(.section, in: $0)) },
            Column(name: "articleCount") { .number(count(.article, in: $0)) },
            Column(name: "itemCount") { .number(count(.item, in: $0)) },
            Column(name: "attachmentCount") { .number(count(.attachment, in: $0)) },
            Column(name: "tableCount") { .number(count(.table, in: $0)) },
            Column(name: "excludedLineCount") { .number($0.excluded.reduce(0) { $0 + $1.lines.count }) },
            Column(name: "errorCount") { .number(count(.error, in: $0)) },
            Column(name: "warningCount") { .number(count(.warning, in: $0)) },
            Column(name: "noteCount") { .number(count(.note, in: $0)) },
            Column(name: "diagnosticCodes") { .list(codes(of: $0)) },
        ]
    }

    private static func count(_ kind: Block.Kind, in document: Document) -> Int {
        document.tree.nodes.count { $0.kind == kind }
    }

    private static func count(_ severity: Diagnostic.Severity, in document: Document) -> Int {
        document.diagnostics.count { $0.severity == severity }
    }

    /// The codes that occur, each once, in a fixed order.
    private static func codes(of document: Document) -> [String] {
        let found = Set(document.diagnostics.map(\.code))
        return Diagnostic.Code.allCases.filter(found.contains).map(\.rawValue)
    }
}
