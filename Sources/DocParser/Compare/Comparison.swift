/// Two versions of a document, division by division.
///
/// Divisions are aligned by their words and headings and not by their numbers: an article that was put in changes
/// nothing of those behind it. Width, blanks and the form of quotation marks do not count.
///
/// ```swift
/// let comparison = Comparison(old: draft, new: law)
/// for change in comparison.changes where change.kinds.contains(.reworded) {
///     print(change.new[0].id, change.runs.filter { $0.kind != .same })
/// }
/// ```
public struct Comparison: Sendable {
    public let old: Document
    public let new: Document
    /// Fields of the metadata that differ, in the order of the fields.
    public let fields: [FieldChange]
    /// All divisions, those too that are the same, in the order of the new version; what was removed stands behind
    /// what it stood behind.
    public let divisions: [DivisionChange]

    /// Near-linear in the length of the texts, whatever they hold.
    public init(old: Document, new: Document) {
        self.old = old
        self.new = new
        fields = FieldChange.changes(from: old.metadata, to: new.metadata)
        let pairs = UnitPairs(old: UnitCollector.units(of: old), new: UnitCollector.units(of: new))
        divisions = DivisionChanges(pairs, old: old, new: new).list()
    }

    /// The divisions that are not the same.
    public var changes: [DivisionChange] { divisions.filter { !$0.kinds.isEmpty } }

    /// Whether all that is compared is the same.
    public var isSame: Bool { fields.isEmpty && divisions.allSatisfy(\.kinds.isEmpty) }

    /// How many divisions there are of each kind; one that was moved and reworded counts for both.
    public var counts: [(kind: DivisionChange.Kind, count: Int)] {
        DivisionChange.Kind.allCases.compactMap { kind in
            let count = divisions.filter { $0.kinds.contains(kind) }.count
            return count > 0 ? (kind, count) : nil
        }
    }

    /// How many divisions are the same.
    public var sameCount: Int { divisions.filter(\.kinds.isEmpty).count }
}
