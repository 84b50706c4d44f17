import DocParser

extension Metadata {
    /// The values of a field as a person reads them; none where the document does not have it.
    func values(of field: Field) -> [String] {
        switch value(of: field) {
        case .text(let text): text.map { [$0] } ?? []
        case .list(let values): values
        // Printed as the number itself.
        case .numberParts: []
        case .attachments(let entries): entries.map { entry in (entry.number.map { "\($0). " } ?? "") + entry.title }
        case .labelled(let pairs): pairs.map { "\($0.label)：\($0.value)" }
        }
    }
}
