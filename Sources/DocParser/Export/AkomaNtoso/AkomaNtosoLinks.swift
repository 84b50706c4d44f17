/// What the words of a document refer to, by their places.
struct AkomaNtosoLinks {
    struct Part {
        let range: ByteRange
        /// Where the words lead; `nil` for plain ones.
        let target: String?
    }

    /// Ascending, not overlapping.
    private let links: [(range: ByteRange, target: String)]

    init(_ document: Document) {
        let identifiers = AkomaNtosoIdentifiers(tree: document.tree)
        var places: [String: Int] = [:]
        for index in document.tree.nodes.indices { places[Block(document: document, index: index).id] = index }
        var links: [(range: ByteRange, target: String)] = []
        let references = document.references.sorted { $0.range.lowerBound < $1.range.lowerBound }
        for reference in references {
            let range = ByteRange(reference.range.lowerBound, reference.range.upperBound)
            guard let target = Self.target(of: reference, places, identifiers),
                links.last.map({ $0.range.end <= range.start }) ?? true
            else { continue }
            links.append((range, target))
        }
        self.links = links
    }

    /// The first place of its own document, or the IRI of what is named.
    private static func target(
        of reference: Reference, _ places: [String: Int], _ identifiers: AkomaNtosoIdentifiers
    ) -> String? {
        if reference.kind == .internal {
            let place = reference.targets.lazy.compactMap(\.id).compactMap { places[$0] }.first
            return place.map { "#" + identifiers.identifier(of: $0) }
        }
        guard let name = reference.number ?? reference.title else { return nil }
        return AkomaNtosoMeta.work(isAct: reference.kind == .law, day: nil, name)
    }

    /// A range cut where words that lead somewhere begin and end. O(log links + parts).
    func parts(of range: ByteRange) -> [Part] {
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
        }
        var parts: [Part] = []
        var start = range.start
        while low < links.count, links[low].range.start < range.end {
            let link = links[low]
            let begin = max(start, link.range.start)
            let end = min(range.end, link.range.end)
            if begin > start { parts.append(Part(range: ByteRange(start, begin), target: nil)) }
            parts.append(Part(range: ByteRange(begin, end), target: link.target))
            start = end
            low += 1
        }
        if start < range.end { parts.append(Part(range: ByteRange(start, range.end), target: nil)) }
        return parts
    }
}
