/// A collection of documents by their titles and numbers, so that references lead from one to the other.
///
/// ```swift
/// var index = ReferenceIndex()
/// for document in documents { index.add(ReferenceIndex.Entry(document)) }
/// let references = index.resolved(document.references, of: document)
/// ```
///
/// It keeps no texts: of each document some hundred bytes, and eight for every place that can be cited.
public struct ReferenceIndex: Sendable {
    /// What the index keeps of a document.
    public struct Entry: Sendable {
        let path: String?
        /// In their normal form.
        let numbers: [String]
        /// Its title, and those of the texts that it carries, with the ids of these.
        let titles: [(key: [UInt8], id: String?)]
        /// Hashes of the addresses of its blocks, ascending.
        let addresses: [UInt64]

        /// O(blocks).
        public init(_ document: Document) {
            path = document.source.path
            let metadata = document.metadata
            numbers = [metadata.documentNumber].compactMap(\.self) + metadata.otherNumbers
            var titles: [(key: [UInt8], id: String?)] = []
            if let title = metadata.title { titles.append((DocumentTitleKey.key(title), nil)) }
            let tree = document.tree
            for index in tree.nodes.indices where tree.nodes[index].kind == .attachment {
                guard let title = document.headingWords(in: tree.nodes[index].title) else { continue }
                titles.append((DocumentTitleKey.key(title), document.id(of: index)))
            }
            self.titles = titles
            addresses = tree.nodes.indices.filter { tree.nodes[$0].hasAddress }
                .map { Self.hash(tree.identifier(of: $0)) }.sorted()
        }

        func has(_ address: String) -> Bool {
            let hash = Self.hash(Array(address.utf8))
            var (low, high) = (0, addresses.count)
            while low < high {
                let middle = (low + high) / 2
                if addresses[middle] < hash { low = middle + 1 } else { high = middle }
            }
            return low < addresses.count && addresses[low] == hash
        }

        private static func hash(_ bytes: [UInt8]) -> UInt64 {
            var hash = TextHash()
            for byte in bytes { hash.add(byte) }
            return hash.value
        }
    }

    private var entries: [Entry] = []
    private var byNumber: [String: [Int]] = [:]
    private var byTitle: [[UInt8]: [(entry: Int, id: String?)]] = [:]

    public init() {}

    public mutating func add(_ entry: Entry) {
        let place = entries.count
        entries.append(entry)
        for number in entry.numbers { byNumber[DocumentNumber.withoutZeros(number), default: []].append(place) }
        for title in entry.titles where !title.key.isEmpty { byTitle[title.key, default: []].append((place, title.id)) }
    }

    /// The references with what they name in the collection: by number where they have one, else by title; of several
    /// documents that answer all are given, and it is none of them that is known.
    ///
    /// - Parameters:
    ///   - references: those of one document.
    ///   - document: the one that they are of: what it repeals has often its own title.
    public func resolved(_ references: [Reference], of document: Document) -> [Reference] {
        let path = document.source.path
        return references.map { reference in
            guard reference.kind != .internal, reference.targets.isEmpty else { return reference }
            let found = documents(number: reference.number, title: reference.title).filter {
                reference.relation != .repeals || entries[$0.entry].path != path
            }
            guard !found.isEmpty else { return reference }
            var result = reference
            result.isResolved = found.count == 1
            result.targets = found.flatMap { entry, id in
                targets(of: reference.places, in: entries[entry], id, isKnown: &result.isResolved)
            }
            return result
        }
    }

    /// The documents with a number or, where none has it, a title.
    private func documents(number: String?, title: String?) -> [(entry: Int, id: String?)] {
        if let number, let found = byNumber[DocumentNumber.withoutZeros(number)] {
            // The number is that of the carrier; the title that of the text in it.
            let texts = title.flatMap { byTitle[DocumentTitleKey.key($0)] } ?? []
            return found.map { entry in (entry, texts.first { $0.entry == entry }?.id) }
        }
        return title.flatMap { byTitle[DocumentTitleKey.key($0)] } ?? []
    }

    private func targets(
        of places: [PlaceSpan], in entry: Entry, _ id: String?, isKnown: inout Bool?
    ) -> [Reference.Target] {
        guard !places.isEmpty else { return [Reference.Target(path: entry.path, id: id)] }
        var ids: [String] = []
        for span in places {
            let found = AddressForms.ids(of: span, prefix: id.map { $0 + "/" } ?? "") { entry.has($0) }
            // The attachment may be in another file, as it is with the document itself.
            if found.isEmpty { isKnown = span.first.attachment != nil && span.first.innermost == nil ? nil : false }
            ids += found
        }
        return ids.isEmpty
            ? [Reference.Target(path: entry.path, id: nil)] : ids.map { Reference.Target(path: entry.path, id: $0) }
    }
}
