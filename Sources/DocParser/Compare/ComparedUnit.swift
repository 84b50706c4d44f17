/// A part of a document that is compared as a whole: an article, a heading, a paragraph, an item, a table.
struct ComparedUnit: Sendable {
    /// The index of its block.
    let block: Int
    /// The unit around it; -1 for none.
    let parent: Int
    let words: ComparedWords
    /// Equal for equal words.
    let hash: UInt64
    /// The same of the heading alone; 0 for none, and for a unit that is a heading and nothing else.
    let titleHash: UInt64

    func hasSameWords(as other: ComparedUnit) -> Bool {
        hash == other.hash && words.pieces.elementsEqual(other.words.pieces) { $0.key == $1.key }
    }
}

/// Takes a document apart into units, in order.
struct UnitCollector {
    private let document: Document
    private let nodes: [Node]
    private var units: [ComparedUnit] = []

    /// O(text).
    static func units(of document: Document) -> [ComparedUnit] {
        var collector = UnitCollector(document: document, nodes: document.tree.nodes)
        collector.collect()
        return collector.units
    }

    private mutating func collect() {
        // The unit that a block is, or the one around it.
        var unitOf = [Int](repeating: -1, count: nodes.count)
        var written = 0
        var next = 0
        while next < nodes.count {
            let node = nodes[next]
            // The items of a text are words of it.
            if node.range.end <= written {
                next = Int(node.subtreeEnd)
                continue
            }
            let parent = node.parent < 0 ? -1 : unitOf[Int(node.parent)]
            let end = isWhole(node.kind) ? Int(node.subtreeEnd) : next + 1
            let words = words(of: next..<end)
            if !isWhole(node.kind), !node.text.isEmpty { written = node.text.end }
            unitOf[next] = words.isEmpty ? parent : units.count
            if !words.isEmpty { add(words, block: next, parent: parent) }
            next = end
        }
    }

    /// Articles and paragraphs are one unit with all that is in them; of other divisions heading and words are one.
    private func isWhole(_ kind: Block.Kind) -> Bool {
        switch kind {
        case .article, .clause, .paragraph, .table: true
        case .section, .part, .chapter, .item, .attachment: false
        }
    }

    private mutating func add(_ words: ComparedWords, block: Int, parent: Int) {
        let title = nodes[block].title
        var titleHash: UInt64 = 0
        if !title.isEmpty {
            var heading = ComparedWords()
            heading.add(bytes(of: title))
            if heading.pieces.count < words.pieces.count { titleHash = Self.hash(heading) }
        }
        units.append(
            ComparedUnit(block: block, parent: parent, words: words, hash: Self.hash(words), titleHash: titleHash))
    }

    private static func hash(_ words: ComparedWords) -> UInt64 {
        words.pieces.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1.key) &* 0x9E37_79B9_7F4A_7C15 ^ $0 >> 29 }
    }

    /// The words of some blocks, a line for each heading and paragraph; without the marker of the first one, which only
    /// stands for it where it has no words of its own.
    private func words(of blocks: Range<Int>) -> ComparedWords {
        var words = ComparedWords()
        var written = 0
        var isLineOpen = false
        for index in blocks {
            let node = nodes[index]
            if node.range.end <= written { continue }
            if index > blocks.lowerBound {
                if !node.marker.isEmpty, isLineOpen {
                    words.addLineBreak()
                    isLineOpen = false
                }
                words.addMarker(bytes(of: node.marker), form: node.form)
            }
            for range in [node.title, node.text] where !range.isEmpty {
                if isLineOpen { words.addLineBreak() }
                words.add(bytes(of: range))
                isLineOpen = true
            }
            if !node.text.isEmpty { written = node.text.end }
        }
        if words.isEmpty { words.addMarker(bytes(of: nodes[blocks.lowerBound].marker), form: .none) }
        return words
    }

    private func bytes(of range: ByteRange) -> [UInt8] {
        guard !range.isEmpty else { return [] }
        var bytes: [UInt8] = []
        document.tree.forEachPiece(of: range) { document.text.bytes.append($0.range, to: &bytes) }
        return bytes
    }
}
