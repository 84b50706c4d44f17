extension Metadata {
    /// A field's values as a person reads them, in order; empty where the document has none.
    func values(of field: Field) -> [String] {
        switch value(of: field) {
        case .text(let text): [text].compactMap(\.self)
        case .list(let values): values
        case .numberParts(let number):
            [number?.code, number?.year.map(String.init), number?.serial.map(String.init)].compactMap(\.self)
        case .attachments(let entries): entries.map(\.title)
        case .labelled(let pairs): pairs.map { "\($0.label)：\($0.value)" }
        }
    }

    /// Where the value of a place in `values(of:)` was read. The parts of a number are where the number is.
    func evidence(of field: Field, at place: Int) -> Evidence? {
        if field == .documentNumberParts {
            return places.first(of: .documentNumberParts) ?? places.first(of: .documentNumber)
        }
        let list = places.of(field)
        return place < list.count ? list[place] : nil
    }
}
