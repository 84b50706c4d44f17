/// The texts of a document by what they call themselves (本意见, 本办法): by the last word of their titles.
struct OwnTexts {
    private let titles: [(block: Int, words: [UInt8])]
    /// The texts whose titles end in a word; -1 for the document itself.
    private var named: [String: Set<Int>] = [:]

    init(_ document: Document) {
        let nodes = document.tree.nodes
        let carried = nodes.indices.filter { nodes[$0].kind == .attachment }.compactMap { index in
            document.headingWords(in: nodes[index].title).map { (block: index, words: Array($0.utf8)) }
        }
        // An order has the title of what it promulgates.
        let own = Array((document.metadata.title ?? "").utf8)
        titles = carried + (carried.contains { $0.words == own } ? [] : [(-1, own)])
    }

    /// The text that means itself by a word, from within another one: the nearest around that has the word for its type.
    /// A form that a notice has attached beside its rules means these by 本办法. `nil` where none is known.
    mutating func text(called word: StaticString, around scope: Int, _ index: PlaceIndex) -> Int? {
        let texts = texts(called: word)
        var next = scope
        while !texts.contains(next), next >= 0 { next = index.scope(of: next) }
        if texts.contains(next) { return next }
        return texts.count == 1 ? texts.first : nil
    }

    private mutating func texts(called word: StaticString) -> Set<Int> {
        if let known = named["\(word)"] { return known }
        let found = titles.filter { _, words in
            let span = words.span
            return span.has(word, before: TitleShape.endWithoutBrackets(span, in: ByteRange(0, span.count)))
        }
        let texts = Set(found.map(\.block))
        named["\(word)"] = texts
        return texts
    }
}
