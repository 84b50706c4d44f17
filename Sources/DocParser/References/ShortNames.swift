/// What the names mean that a document uses: short ones that it defines (以下简称《办法》), and 该办法 for the last one named.
struct ShortNames {
    private var defined: [[UInt8]: NamedDocument] = [:]
    /// The short names that stand without 《》, the longest first.
    private(set) var unquoted: [[UInt8]] = []
    private var kinds: [String: Reference.Kind] = [:]
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

    mutating func name(_ named: NamedDocument) {
        lastNamed = named
        if named.number != nil, let title = named.title { kinds[title] = named.kind }
    }

    /// What a title was named as where its number stood with it: a rule by order stays one.
    func kind(of title: String) -> Reference.Kind? { kinds[title] }

    /// What a short name stands for.
    subscript(words: [UInt8]) -> NamedDocument? { defined[words] }
}
