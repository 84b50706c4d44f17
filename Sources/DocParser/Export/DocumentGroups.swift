/// Counts documents by the values of some fields: how many each organ issued in each year.
///
/// A document with several values of a field, as several issuers, counts for each of them; one without counts for none of
/// its values, in a group of its own.
public struct DocumentGroups: Sendable {
    /// The groups of one document.
    public struct Entry: Sendable {
        fileprivate let keys: [[FilterField.Value?]]
    }

    private let fields: [FilterField]
    private var counts: [[FilterField.Value?]: Int] = [:]

    /// - Parameter names: fields as conditions name them; `nil` where one is none, or none is given.
    public init?(by names: [String]) {
        let fields = names.compactMap { FilterField(named: $0) }
        guard !fields.isEmpty, fields.count == names.count else { return nil }
        self.fields = fields
    }

    /// The names of the columns: the fields, and the count.
    public var columns: [String] { fields.map(\.name) + ["count"] }

    public func entry(of document: Document) -> Entry {
        var keys: [[FilterField.Value?]] = [[]]
        for field in fields {
            let values = field.values(document)
            let options: [FilterField.Value?] = values.isEmpty ? [nil] : values
            keys = keys.flatMap { key in options.map { key + [$0] } }
        }
        return Entry(keys: keys)
    }

    public mutating func add(_ entry: Entry) {
        for key in Set(entry.keys) { counts[key, default: 0] += 1 }
    }

    /// What stands before the first line: for CSV the names of the columns.
    public func head(in table: RowTable) -> [UInt8] { table.writtenHead(columns) }

    /// A line for each group, in the order of their values, what has none first.
    public func lines(in table: RowTable) -> [UInt8] {
        let groups = counts.sorted { Self.precedes($0.key, $1.key) }
        return table.written(
            groups.map { key, count in
                zip(fields, key).map { field, value in
                    field.kind == .number ? .number(value?.number) : .text(value?.words)
                } + [.number(count)]
            }, under: columns)
    }

    private static func precedes(_ left: [FilterField.Value?], _ right: [FilterField.Value?]) -> Bool {
        for (one, other) in zip(left, right) where one != other {
            guard let one, let other else { return one == nil }
            if let number = one.number, let second = other.number { return number < second }
            return one.words < other.words
        }
        return false
    }
}
