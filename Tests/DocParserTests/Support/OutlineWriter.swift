@testable import DocParser

/// Writes a document as the golden that people read (`outline.txt`): metadata, blocks, excluded lines, diagnostics.
struct OutlineWriter {
    private var lines: [String] = []

    static func write(_ document: Document) -> String {
        var writer = OutlineWriter()
        writer.lines = Card(document.metadata).lines
        writer.lines.append("")
        for block in document.body { writer.add(Outline(block), depth: 0) }
        writer.lines.append("")
        writer.lines += document.excluded.map { run in
            "excluded \(run.kind.rawValue) \(run.lines.lowerBound)-\(run.lines.upperBound)"
        }
        writer.lines += document.diagnostics.map { diagnostic in
            let line = diagnostic.range.map { " \(document.text.line(at: $0.lowerBound))" } ?? ""
            let field = diagnostic.field.map { " \($0.rawValue)" } ?? ""
            return "\(diagnostic.severity.rawValue) \(diagnostic.code.rawValue)\(field)\(line)"
        }
        while writer.lines.last == "" { writer.lines.removeLast() }
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func add(_ block: Outline, depth: Int) {
        let indent = String(repeating: "  ", count: depth)
        var line = "\(indent)\(block.id) \(block.kind.rawValue)"
        if let title = block.title { line += " \(title)" }
        if block.rows == nil, let text = block.text { line += " | \(text.onOneLine.shortened)" }
        if let role = block.role { line += " [\(role.rawValue)]" }
        lines.append(line)
        if let problem = block.problem { lines.append("\(indent)  problem | \(problem.shortened)") }
        if let remedy = block.remedy { lines.append("\(indent)  remedy | \(remedy.shortened)") }
        for row in block.rows ?? [] {
            lines.append(("\(indent)  row " + row.joined(separator: " | ")).withoutTrailingBlanks)
        }
        for child in block.children { add(child, depth: depth + 1) }
    }
}

/// The metadata that a document has, one line per field.
struct Card: Equatable {
    private(set) var values: [Metadata.Field: String] = [:]

    init() {}

    init(_ metadata: Metadata) {
        self[.title] = metadata.title
        self[.documentType] = metadata.documentType
        self[.documentNumber] = metadata.documentNumber
        self[.documentNumberParts] = metadata.documentNumberParts.map { number in
            "\(number.code ?? "-"), \(number.year.map { "\($0)" } ?? "-"), \(number.serial.map { "\($0)" } ?? "-")"
        }
        self[.otherNumbers] = Self.list(metadata.otherNumbers)
        self[.issuers] = Self.list(metadata.issuers)
        self[.masthead] = metadata.masthead
        self[.addressees] = Self.list(metadata.addressees)
        self[.dateSigned] = metadata.dateSigned?.description
        self[.datePublished] = metadata.datePublished?.description
        self[.datePrinted] = metadata.datePrinted?.description
        self[.dateEffective] = metadata.dateEffective?.description
        self[.dateAdopted] = metadata.dateAdopted?.description
        self[.datesAmended] = Self.list(metadata.datesAmended.map(\.description))
        self[.publisher] = metadata.publisher
        self[.signatories] = Self.list(metadata.signatories)
        self[.copiesTo] = Self.list(metadata.copiesTo)
        self[.printedBy] = metadata.printedBy
        self[.secrecy] = metadata.secrecy
        self[.urgency] = metadata.urgency
        self[.copyNumber] = metadata.copyNumber
        self[.indexNumber] = metadata.indexNumber
        self[.subjects] = Self.list(metadata.subjects)
        self[.validity] = metadata.validity
        self[.disclosure] = metadata.disclosure
        self[.note] = metadata.note
        self[.attachments] = Self.list(
            metadata.attachments.map { entry in (entry.number.map { "\($0) " } ?? "") + entry.title })
        self[.other] = Self.list(metadata.other.map { "\($0.label)=\($0.value)" })
    }

    subscript(field: Metadata.Field) -> String? {
        get { values[field] }
        set { values[field] = newValue }
    }

    static func list(_ values: [String]) -> String? {
        values.isEmpty ? nil : values.joined(separator: " | ")
    }

    var lines: [String] {
        Metadata.Field.allCases.compactMap { field in values[field].map { "\(field.rawValue): \($0)" } }
    }

    /// The first field that differs, in words; `nil` if all are the same.
    func difference(from read: Card) -> String? {
        for field in Metadata.Field.allCases where values[field] != read.values[field] {
            return
                "\(field.rawValue): expected \(values[field] ?? "none")\n    read     \(read.values[field] ?? "none")"
        }
        return nil
    }
}

extension String {
    var onOneLine: String {
        String(map { $0.isNewline ? " " : $0 })
    }

    var withoutTrailingBlanks: String {
        var result = self
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }
}
