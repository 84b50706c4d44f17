/// The texts that a document carries or has attached, by their titles: what it issues stands in its own file.
struct CarriedTexts {
    private let document: Document
    /// The attachments, by the keys of their titles.
    private var texts: [[UInt8]: [Int]] = [:]
    private var index: PlaceFinder?

    init(_ document: Document) {
        self.document = document
        for index in document.tree.nodes.indices where document.tree.nodes[index].kind == .attachment {
            guard let title = document.headingWords(in: document.tree.nodes[index].title) else { continue }
            texts[DocumentTitleKey.key(title), default: []].append(index)
        }
        if !texts.isEmpty { index = PlaceFinder(document) }
    }

    /// The places of a text in this file that a reference names; `nil` where the file has none of that title.
    func targets(of row: Reference) -> (targets: [Reference.Target], isKnown: Bool)? {
        guard row.relation != .repeals, let title = row.title, let index, let found = texts[DocumentTitleKey.key(title)]
        else { return nil }
        let blocks =
            row.places.isEmpty ? (found, found.count == 1) : index.find(row.places, in: .text, from: found[0] + 1)
        let targets = blocks.0.map { Reference.Target(path: document.source.path, id: document.id(of: $0)) }
        return (targets, blocks.1)
    }
}
