/// A field that conditions and groups ask for: a column of the table of documents, or the year.
struct FilterField: Sendable {
    enum Kind: Sendable { case words, date, number }

    /// A value of a field: one of several where it is a list.
    struct Value: Sendable, Hashable {
        var words: String
        var number: Int?
    }

    let name: String
    let kind: Kind
    /// None where the document does not have it.
    let values: @Sendable (Document) -> [Value]

    static var all: [FilterField] { DocumentRow.columns.map(Self.init) + [year] }

    /// The field of a name: that of a column, or one that people have for a field.
    init?(named name: String) {
        let all = Self.all
        let key = name == "年份" ? "year" : Metadata.Field(named: name)?.rawValue ?? name
        guard let found = all.first(where: { $0.name == name }) ?? all.first(where: { $0.name == key }) else {
            return nil
        }
        self = found
    }

    private init(_ column: DocumentRow.Column) {
        let value = column.value
        self.init(name: column.name, kind: Self.kind(of: column.name)) { document in
            switch value(document) {
            case .text(let words): words.map { [Value(words: $0)] } ?? []
            case .number(let number): number.map { [Value(words: String($0), number: $0)] } ?? []
            case .list(let list): list.map { Value(words: $0) }
            case .numbers(let numbers): numbers.map { Value(words: String($0), number: $0) }
            case .flag, .objects: []
            }
        }
    }

    private init(name: String, kind: Kind, values: @escaping @Sendable (Document) -> [Value]) {
        self.name = name
        self.kind = kind
        self.values = values
    }

    private static func kind(of name: String) -> Kind {
        if name.hasPrefix("date") { return .date }
        return name.hasSuffix("Count") || name.hasSuffix("Year") || name.hasSuffix("Serial") ? .number : .words
    }

    /// The year of signing, else that of the number, else of publication.
    private static let year = FilterField(name: "year", kind: .number) { document in
        let metadata = document.metadata
        let year =
            metadata.dateSigned?.year ?? metadata.documentNumberParts?.year ?? metadata.dateAdopted?.year
            ?? metadata.datePublished?.year
        return year.map { [Value(words: String($0), number: $0)] } ?? []
    }

    /// Words as they are compared.
    func key(of words: String) -> [UInt8] {
        let folded = WordFolding.fold(words)
        let isNumber = name == Metadata.Field.documentNumber.rawValue || name == Metadata.Field.otherNumbers.rawValue
        return isNumber ? DocumentNumberKey.key(folded) : folded
    }
}

/// What a condition says of one field.
struct FilterTerm: Sendable {
    enum Sign: String, Sendable, CaseIterable {
        case atLeast = ">="
        case atMost = "<="
        case differs = "!="
        case equals = "="
        case contains = "~"
        case less = "<"
        case more = ">"
        /// No sign: the field is there.
        case exists = ""

        var isOrder: Bool { self == .atLeast || self == .atMost || self == .less || self == .more }
    }

    let field: FilterField
    let sign: Sign
    /// What the values are compared with, folded; a date as 2019, 2019-05 or 2019-05-01.
    let key: [UInt8]
    let number: Int?

    func holds(for document: Document) -> Bool {
        let values = field.values(document)
        switch sign {
        case .exists: return !values.isEmpty
        case .differs: return !values.contains { compare($0) == 0 }
        case .contains: return values.contains { field.key(of: $0.words).span.find(key.span, from: 0) != nil }
        case .equals: return values.contains { compare($0) == 0 }
        case .less: return values.contains { compare($0) < 0 }
        case .more: return values.contains { compare($0) > 0 }
        case .atMost: return values.contains { compare($0) <= 0 }
        case .atLeast: return values.contains { compare($0) >= 0 }
        }
    }

    /// Below 0 where a value comes before what it is compared with, 0 where they are the same.
    private func compare(_ value: FilterField.Value) -> Int {
        if let number, let own = value.number { return own < number ? -1 : own == number ? 0 : 1 }
        var own = field.key(of: value.words)
        if field.kind == .date { own = Array(own.prefix(key.count)) }
        return own == key ? 0 : own.lexicographicallyPrecedes(key) ? -1 : 1
    }
}
