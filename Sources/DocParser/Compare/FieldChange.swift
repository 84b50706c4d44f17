/// A field of the metadata that two versions do not have alike.
public struct FieldChange: Sendable, Hashable {
    public let field: Metadata.Field
    /// The values as a person reads them; empty where the version has none.
    public let old: [String]
    public let new: [String]

    /// What happened to the field, as it is said of divisions.
    public var kind: DivisionChange.Kind { old.isEmpty ? .added : new.isEmpty ? .removed : .reworded }

    /// The values of both versions, one a line.
    public var runs: [Comparison.Run] {
        func words(_ values: [String]) -> ComparedWords { DivisionChange.joined(values.map { ComparedWords($0) }) }
        return WordDiff(old: words(old), new: words(new)).runs
    }

    /// The parts of the number are in the number.
    static func changes(from old: Metadata, to new: Metadata) -> [FieldChange] {
        Metadata.Field.allCases.filter { $0 != .documentNumberParts }.compactMap { field in
            let change = FieldChange(field: field, old: old.values(of: field), new: new.values(of: field))
            let isSame = change.old.map(WordFolding.fold) == change.new.map(WordFolding.fold)
            return isSame ? nil : change
        }
    }
}
