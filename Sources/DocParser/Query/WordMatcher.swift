/// Finds the paragraphs and items that contain some words, also where the words are cut by the end of a line.
struct WordMatcher {
    private let document: Document
    private let tree: Tree

    init(_ document: Document) {
        self.document = document
        tree = document.tree
    }

    /// The innermost blocks that contain folded words, in order. O(text).
    ///
    /// A paragraph's text holds its items' words too: words that stand in an item are those of the item alone.
    func blocks(containing words: [UInt8]) -> [Int] {
        var folded: [UInt8] = []
        var items: [Range<Int>] = []
        return tree.nodes.indices.filter { index in
            let text = tree.nodes[index].text
            guard !text.isEmpty else { return false }
            fold(text, of: index, into: &folded, items: &items)
            var start = 0
            while let place = folded.span.find(words.span, from: start) {
                let end = place + words.count
                if !items.contains(where: { $0.lowerBound <= place && end <= $0.upperBound }) { return true }
                start = place + 1
            }
            return false
        }
    }

    /// Folds a block's text, and says where in the folded text its items' own words are.
    private func fold(_ text: ByteRange, of index: Int, into folded: inout [UInt8], items: inout [Range<Int>]) {
        folded.removeAll(keepingCapacity: true)
        items.removeAll(keepingCapacity: true)
        var start = text.start
        var next = index + 1
        let end = Int(tree.nodes[index].subtreeEnd)
        while next < end {
            let node = tree.nodes[next]
            if node.kind == .item, !node.text.isEmpty, text.contains(node.text), node.text.start >= start {
                append(from: start, to: node.text.start, to: &folded)
                let lower = folded.count
                append(from: node.text.start, to: node.text.end, to: &folded)
                items.append(lower..<folded.count)
                start = node.text.end
            }
            next = Int(node.subtreeEnd)
        }
        append(from: start, to: text.end, to: &folded)
    }

    private func append(from start: Int, to end: Int, to folded: inout [UInt8]) {
        tree.forEachPiece(of: ByteRange(start, end)) { piece in
            document.text.bytes.withSpan { text in
                WordFolding.append(text, from: piece.start, to: piece.end, to: &folded)
            }
        }
    }
}
