/// How many bytes of words there are of each kind, in the order of their first ones.
struct WordTally<Kind: Hashable> {
    private var counts: [(kind: Kind, count: Int)] = []
    /// The places of kinds behind the first ones: few paragraphs have as many.
    private var further: [Kind: Int] = [:]

    private static var searched: Int { 8 }

    mutating func add(_ kind: Kind, _ count: Int) {
        if let place = counts.prefix(Self.searched).firstIndex(where: { $0.kind == kind }) ?? further[kind] {
            counts[place].count += count
            return
        }
        if counts.count >= Self.searched { further[kind] = counts.count }
        counts.append((kind, count))
    }

    var first: Kind? { counts.first?.kind }
    var mostFrequent: Kind? { counts.max { $0.count < $1.count }?.kind }
}
