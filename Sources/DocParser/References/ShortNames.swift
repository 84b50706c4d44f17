/// What the names mean that a document uses: short ones that it defines (以下简称《办法》), and 该办法 for the last one named.
struct ShortNames {
    private var defined: [[UInt8]: NamedDocument] = [:]
    /// The short names that stand without 《》, the longest first.
    private(set) var unquoted: [[UInt8]] = []
    /// The full names that were given, by their last type word.
    private var last: [[UInt8]: NamedDocument] = [:]
    private(set) var lastNamed: NamedDocument?

    /// Fewer characters than two of a short name without 《》 are any word.
    private static let shortest = 6
    private static let most = 64

    mutating func define(_ words: [UInt8], as named: NamedDocument) {
        defined[words] = named
        guard words.count >= Self.shortest, unquoted.count < Self.most, !unquoted.contains(words) else { return }
        unquoted.append(words)
        unquoted.sort { $0.count > $1.count }
    }

    mutating func name(_ named: NamedDocument) { lastNamed = named }

    /// What a short name stands for.
    subscript(words: [UInt8]) -> NamedDocument? { defined[words] }
}
