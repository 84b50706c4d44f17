/// The blocks of a page as a tree, with how many words of sentences each holds: where the document stands.
///
/// Every page has its text in some block of its own, whatever that is called; menus, lists of links and feet are
/// outside of it. It is the smallest one that holds nearly all sentences of the page that are no links.
struct HTMLBlocks {
    private struct Block {
        /// The number of the block around it.
        var parent: Int32
        /// The bytes of lines with sentences that stand in it.
        var sentences: Int32 = 0
    }

    /// The block with the document.
    struct Document {
        /// Its number, and the numbers of the blocks inside of it.
        fileprivate(set) var inside: ClosedRange<Int32>
        /// The numbers of the blocks around it.
        fileprivate(set) var around: Set<Int32> = []
    }

    private var blocks = [Block(parent: -1)]
    /// More than any page has in which one looks for a document.
    private static let most = 1 << 20

    /// Begins a block inside of another one; returns its number.
    mutating func begin(inside parent: Int32) -> Int32 {
        guard blocks.count < Self.most else { return parent }
        blocks.append(Block(parent: parent))
        return Int32(blocks.count - 1)
    }

    /// Notes a sentence of a block.
    mutating func add(_ count: Int, to block: Int32) {
        let sum = blocks[Int(block)].sentences.addingReportingOverflow(Int32(truncatingIfNeeded: count))
        if !sum.overflow { blocks[Int(block)].sentences = sum.partialValue }
    }

    /// The block with the document; `nil` where the page has no text, or has it nowhere together.
    func document() -> Document? {
        var sums = blocks.map { Int($0.sentences) }
        var last = Array(Int32(0)..<Int32(blocks.count))
        for number in blocks.indices.dropFirst().reversed() {
            let parent = Int(blocks[number].parent)
            sums[parent] += sums[number]
            last[parent] = max(last[parent], last[number])
        }
        guard sums[0] >= Self.fewestBytes else { return nil }
        // Blocks inside of others have higher numbers: the last that holds enough is the smallest.
        guard let best = sums.indices.last(where: { sums[$0] * 10 >= sums[0] * 9 }), best > 0 else { return nil }
        var document = Document(inside: Int32(best)...last[best])
        var parent = blocks[best].parent
        while parent >= 0 {
            document.around.insert(parent)
            parent = blocks[Int(parent)].parent
        }
        return document
    }

    /// Fewer bytes of sentences are no text: forty characters.
    private static let fewestBytes = 120
}
