extension Document {
    /// The document in pieces for search and retrieval, in order: what stands under one heading together, as long as it
    /// has room; legislation by article. O(n), made when it is asked for, every time.
    ///
    /// - Parameters:
    ///   - size: how large they are.
    ///   - overlap: how many sentences of the same division before a chunk stand in its context.
    public func chunks(_ size: ChunkSize = .characters(), overlap: Int = 0) -> [Chunk] {
        let lines = ChunkLines(self, unit: size.unit)
        var packer = ChunkPacker(lines, size)
        packer.packAll()
        return ChunkMaker(lines, packer.drafts, size, overlap: overlap).chunks()
    }
}

/// Makes chunks of what was packed.
struct ChunkMaker {
    private let document: Document
    private let tree: Tree
    private let lines: ChunkLines
    private let drafts: [ChunkDraft]
    private let size: ChunkSize
    private let overlap: Int
    /// The name of the document in ids.
    private let name: String

    init(_ lines: ChunkLines, _ drafts: [ChunkDraft], _ size: ChunkSize, overlap: Int) {
        document = lines.document
        tree = lines.document.tree
        self.lines = lines
        self.drafts = drafts
        self.size = size
        self.overlap = overlap
        name = document.metadata.documentNumber ?? document.source.path ?? "-"
    }

    func chunks() -> [Chunk] {
        var counter = LineCounter(document.text)
        var sweep = ChunkBlocks(tree)
        var seen: [UInt64: Int] = [:]
        var result: [Chunk] = []
        result.reserveCapacity(drafts.count)
        for place in drafts.indices {
            let id = identifier(of: drafts[place], seen: &seen)
            var chunk = chunk(at: place, id, &counter, &sweep)
            if let last = result.indices.last {
                chunk.previous = result[last].id
                result[last].next = id
            }
            result.append(chunk)
        }
        return result
    }

    private func chunk(at place: Int, _ id: String, _ counter: inout LineCounter, _ sweep: inout ChunkBlocks) -> Chunk {
        let draft = drafts[place]
        let range = draft.start..<draft.end
        let line = counter.line(at: draft.start)
        let around = common(draft.firstNode, draft.lastNode)
        let isWhole =
            around >= 0 && tree.nodes[around].range.start >= draft.start && tree.nodes[around].range.end <= draft.end
        let parent = isWhole ? Int(tree.nodes[around].parent) : around
        let context = ChunkContext(lines, headings: path(to: around))
        return Chunk(
            id: id, block: document.id(of: draft.firstNode),
            blocks: sweep.blocks(in: range).map { document.id(of: $0) }, address: address(of: draft.firstNode),
            headings: context.titles, context: context.words(of: draft, behind: before(place)),
            text: String(decoding: draft.bytes, as: UTF8.self),
            characters: ChunkMeter.size(of: draft.bytes, in: .characters),
            tokens: ChunkMeter.size(of: draft.bytes, in: .tokens), isCut: draft.isCut,
            parent: parent < 0 ? nil : document.id(of: parent), line: line,
            page: document.text.page(ofLine: line), range: range)
    }

    private func identifier(of draft: ChunkDraft, seen: inout [UInt64: Int]) -> String {
        var hash = TextHash()
        hash.add(draft.bytes.span, in: draft.bytes.indices)
        let count = seen[hash.value, default: 0] + 1
        seen[hash.value] = count
        return name + "#" + String(decoding: hash.digits, as: UTF8.self) + (count > 1 ? "~\(count)" : "")
    }

    /// The smallest block around two others, which it may be itself; -1 for none.
    private func common(_ first: Int, _ last: Int) -> Int {
        var around = first
        while around >= 0, last >= Int(tree.nodes[around].subtreeEnd) { around = Int(tree.nodes[around].parent) }
        return around
    }

    private func address(of index: Int) -> String? {
        var next = index
        while next >= 0 {
            if tree.nodes[next].hasAddress { return document.id(of: next) }
            next = Int(tree.nodes[next].parent)
        }
        return nil
    }

    /// A block and those around it, outermost first.
    private func path(to index: Int) -> [Int] {
        var path: [Int] = []
        var next = index
        while next >= 0 {
            path.append(next)
            next = Int(tree.nodes[next].parent)
        }
        return path.reversed()
    }

    /// The last sentences before a chunk under the same heading; empty where none are wanted or it begins with a row.
    private func before(_ place: Int) -> [UInt8] {
        guard overlap > 0, place > 0, drafts[place].firstRow == nil, drafts[place - 1].run == drafts[place].run else {
            return []
        }
        let words = drafts[place - 1].bytes
        var start = words.count
        var count = 0
        words.withSpanOfBytes { words in
            var next = start
            while next > drafts[place - 1].wordsStart, count < overlap {
                next = ChunkContext.startOfSentence(words, before: next, from: drafts[place - 1].wordsStart)
                var meter = ChunkMeter(size.unit)
                for offset in next..<words.count { meter.add(words[offset]) }
                if meter.count > size.max { break }
                start = next
                count += 1
            }
        }
        return Array(words[start...])
    }
}

extension [UInt8] {
    fileprivate func withSpanOfBytes(_ body: (Span<UInt8>) -> Void) { body(span) }
}

/// The blocks that have words in chunks, which are asked for in their order.
struct ChunkBlocks {
    private let tree: Tree
    private var next = 0
    /// Blocks that have begun and may go on.
    private var open: [Int] = []

    init(_ tree: Tree) {
        self.tree = tree
    }

    mutating func blocks(in range: Range<Int>) -> [Int] {
        open.removeAll { tree.nodes[$0].ownEnd <= range.lowerBound }
        while next < tree.nodes.count, tree.nodes[next].range.start < range.upperBound {
            if tree.nodes[next].ownEnd > range.lowerBound { open.append(next) }
            next += 1
        }
        return open
    }
}
