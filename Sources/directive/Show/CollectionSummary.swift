import DocParser

/// What a collection of documents consists of, in a few lines.
struct CollectionSummary {
    /// What counts of one document.
    struct Entry: Sendable {
        let type: String?
        let fields: [Metadata.Field]
        let codes: [Diagnostic.Code]

        init(_ document: Document) {
            type = document.metadata.documentType
            fields = Metadata.Field.allCases.filter {
                $0 != .documentNumberParts && !document.metadata.value(of: $0).isAbsent
            }
            codes = document.diagnostics.map(\.code)
        }
    }

    private var documents = 0
    /// `nil` for documents without one.
    private var types: [String?: Int] = [:]
    private var fields: [Metadata.Field: Int] = [:]
    private var codes: [Diagnostic.Code: Int] = [:]

    mutating func add(_ entry: Entry) {
        documents += 1
        types[entry.type, default: 0] += 1
        for field in entry.fields { fields[field, default: 0] += 1 }
        for code in entry.codes { codes[code, default: 0] += 1 }
    }

    func text(columns: Int, in language: Language) -> String {
        let none = Wording("none", "无").text(in: language)
        let rows: [(Wording, [(String, Int)])] = [
            // The most frequent first, and at the same count in the order of the alphabet: the same on every run.
            (Wording("types", "文种"), types.map { ($0 ?? none, $1) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }),
            (
                Wording("fields", "字段"),
                Metadata.Field.allCases.compactMap { field in
                    fields[field].map { (Wording(field.rawValue, field.chineseName).text(in: language), $0) }
                }
            ),
            (
                Wording("diagnostics", "诊断"),
                Diagnostic.Code.allCases.compactMap { code in codes[code].map { (code.rawValue, $0) } }
            ),
        ]
        let total = Wording(Tally.count(documents, "document"), "\(Tally.grouped(documents))份公文")
        var text = "directive: \(total.text(in: language))\n"
        for (name, counts) in rows where !counts.isEmpty {
            let entries = counts.map { "\(DisplayWidth.printable($0)) \(Tally.grouped($1))" }
            for (place, line) in lines(of: entries, columns: columns - 15).enumerated() {
                let label = place == 0 ? name.text(in: language) : ""
                text += "  \(DisplayWidth.pad(label, to: 11))  \(line)\n"
            }
        }
        return text
    }

    /// Entries with commas between them; none is broken.
    private func lines(of entries: [String], columns: Int) -> [String] {
        var lines: [String] = []
        for (place, entry) in entries.enumerated() {
            let words = place < entries.count - 1 ? entry + "," : entry
            if let last = lines.last, DisplayWidth.of(last) + DisplayWidth.of(words) < columns {
                lines[lines.count - 1] += " " + words
            } else {
                lines.append(words)
            }
        }
        return lines
    }
}
