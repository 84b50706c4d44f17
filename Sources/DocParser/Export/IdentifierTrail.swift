/// The identifiers of blocks in the order of the tree: those of the blocks around one are kept, so that each is made
/// once and not again for everything inside of it.
struct IdentifierTrail: ~Copyable {
    /// A block that is open, and where its identifier stands in `bytes`.
    private struct OpenBlock {
        var index: Int
        var end: Int
        var identifier: Range<Int>
    }

    private var open: [OpenBlock] = []
    /// The identifiers of the open blocks, one behind the other.
    private(set) var out = ByteWriter()

    /// The identifier of a block, as a range of `out`. Blocks have to come in the order of the tree; some may be left
    /// out. O(length) where the block around it was asked for.
    mutating func identifier(of index: Int, in tree: borrowing Tree) -> Range<Int> {
        while let last = open.last, last.end <= index || last.index >= index { open.removeLast() }
        let start = open.last?.identifier.upperBound ?? 0
        out.cut(to: start)
        let outer = tree.outer(of: index)
        var begin = start
        if outer >= 0 {
            // Mostly the block around is the outer one, whose identifier goes on in place.
            if let last = open.last, last.index == outer {
                begin = last.identifier.lowerBound
            } else {
                appendIdentifier(of: outer, in: tree)
            }
        }
        tree.appendEnding(of: index, behind: outer, to: &out)
        let identifier = begin..<out.count
        open.append(OpenBlock(index: index, end: Int(tree.nodes[index].subtreeEnd), identifier: identifier))
        return identifier
    }

    private mutating func appendIdentifier(of outer: Int, in tree: borrowing Tree) {
        for place in open.indices.reversed() where open[place].index == outer {
            return out.appendAgain(open[place].identifier)
        }
        tree.appendIdentifier(of: outer, to: &out)
    }
}
