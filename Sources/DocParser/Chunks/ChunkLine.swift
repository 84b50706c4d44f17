/// Words that stand on a line of a chunk: a heading, a paragraph or item with its marker, a row of a table.
struct ChunkLine {
    enum Kind {
        /// Stays with what is behind it.
        case heading
        case words
        case row
    }

    var kind: Kind
    /// Markers and words in order; of a row its cells. Only the last may be cut.
    var parts: [ByteRange]
    /// The block that it begins with.
    var node: Int
    /// The block whose words it ends with.
    var owner: Int
    var size = 0

    var start: Int { parts.first { !$0.isEmpty }?.start ?? 0 }
    var end: Int { parts.last { !$0.isEmpty }?.end ?? 0 }
}

/// The body of a document as lines, in order, every word once.
struct ChunkLines {
    let document: Document
    let unit: ChunkSize.Unit
    private(set) var lines: [ChunkLine] = []
    /// The index of the first line of every node, and the number of lines at the end.
    private(set) var first: [Int] = []
    /// The sizes of all lines before each, with a line break for every one.
    private(set) var sizes: [Int] = [0]
    /// How far the text was taken over: items stand in the text of their paragraph as well.
    private var taken = 0
    /// Markers that have no words on their own, and the blocks that they are of.
    private var waiting: [(part: ByteRange, node: Int)] = []
    /// The title of an attachment that stands below its first words, as under a masthead.
    private var lower: (title: ByteRange, node: Int)?

    private var tree: Tree { document.tree }

    init(_ document: Document, unit: ChunkSize.Unit) {
        self.document = document
        self.unit = unit
        let tree = document.tree
        first.reserveCapacity(tree.nodes.count + 1)
        for index in tree.nodes.indices {
            addLowerTitle(before: index)
            if let last = waiting.last, index >= tree.subtreeEnd(of: last.node) { flushMarkers(.words) }
            first.append(lines.count)
            add(index, tree.nodes[index])
        }
        addLowerTitle(before: tree.nodes.count)
        flushMarkers(.words)
        first.append(lines.count)
    }

    private mutating func addLowerTitle(before index: Int) {
        guard let (title, node) = lower,
            index >= tree.subtreeEnd(of: node) || tree.nodes[index].range.start > title.start
        else { return }
        lower = nil
        add(.heading, rest(of: title), node)
    }

    /// The lines of a node and all that is in it.
    func lines(of index: Int) -> Range<Int> { first[index]..<first[tree.subtreeEnd(of: index)] }

    /// The size of some lines with the line breaks between them.
    func size(of range: Range<Int>) -> Int {
        range.isEmpty ? 0 : sizes[range.upperBound] - sizes[range.lowerBound] - 1
    }

    private mutating func add(_ index: Int, _ node: Node) {
        let marker = rest(of: node.marker)
        if !marker.isEmpty { waiting.append((marker, index)) }
        let hasChild = index + 1 < tree.subtreeEnd(of: index)
        if hasChild, tree.nodes[index + 1].range.start < node.title.start {
            flushMarkers(.heading)
            lower = (node.title, index)
        } else if !node.title.isEmpty {
            add(.heading, rest(of: node.title), index)
        } else if !marker.isEmpty, node.text.isEmpty, node.table < 0, opensWithMarker(node.kind) {
            flushMarkers(.heading)
        }
        if node.kind == .table {
            if !waiting.isEmpty { flushMarkers(.heading) }
            addTable(index, node)
        } else {
            add(.words, rest(of: node.text), index)
        }
    }

    /// 第一章 and 附件1 are headings also without a title.
    private func opensWithMarker(_ kind: Block.Kind) -> Bool {
        kind == .part || kind == .chapter || kind == .attachment
    }

    private func rest(of range: ByteRange) -> ByteRange {
        range.end > max(range.start, taken) ? ByteRange(max(range.start, taken), range.end) : .none
    }

    private mutating func add(_ kind: ChunkLine.Kind, _ part: ByteRange, _ index: Int) {
        guard !part.isEmpty else { return }
        let node = waiting.first?.node ?? index
        append(ChunkLine(kind: kind, parts: waiting.map(\.part) + [part], node: node, owner: index))
        waiting = []
    }

    private mutating func flushMarkers(_ kind: ChunkLine.Kind) {
        guard let first = waiting.first, let last = waiting.last else { return }
        append(ChunkLine(kind: kind, parts: waiting.map(\.part), node: first.node, owner: last.node))
        waiting = []
    }

    private mutating func addTable(_ index: Int, _ node: Node) {
        guard node.table >= 0 else {
            guard !node.text.isEmpty else { return }
            for line in document.text.line(at: node.text.start)...document.text.line(at: node.text.end - 1) {
                let whole = document.text.range(ofLine: line)
                let part = ByteRange(max(whole.start, node.text.start), min(whole.end, node.text.end))
                if document.hasWords(in: part) {
                    append(ChunkLine(kind: .row, parts: [part], node: index, owner: index))
                }
            }
            return
        }
        for row in tree.tables[Int(node.table)] where row.contains(where: { !$0.isEmpty }) {
            append(ChunkLine(kind: .row, parts: row, node: index, owner: index))
        }
    }

    private mutating func append(_ line: ChunkLine) {
        var line = line
        line.size = ChunkMeter.size(of: bytes(of: line), in: unit)
        taken = max(taken, line.end)
        lines.append(line)
        sizes.append(sizes[sizes.count - 1] + line.size + 1)
    }

    // MARK: Words

    /// The words of a line: markers with a blank where the text has one, cells with | between them.
    func bytes(of line: ChunkLine) -> [UInt8] {
        guard line.kind == .row, line.parts.count > 1 else {
            return bytes(of: line.parts, isHeading: line.kind == .heading)
        }
        var result: [UInt8] = []
        for (place, cell) in line.parts.enumerated() {
            if place > 0 { result += Array(" | ".utf8) }
            result += onOneLine(cell)
        }
        return result
    }

    func bytes(of parts: [ByteRange], isHeading: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        for part in parts where !part.isEmpty {
            if !result.isEmpty, part.start > end { result.append(0x20) }
            if isHeading {
                result += Array((document.headingWords(in: part) ?? "").utf8)
            } else {
                tree.forEachPiece(of: part) { document.text.bytes.append($0.range, to: &result) }
            }
            end = part.end
        }
        return result
    }

    /// The words of a cell, whose line breaks are blanks.
    private func onOneLine(_ cell: ByteRange) -> [UInt8] {
        var result: [UInt8] = []
        tree.forEachPiece(of: cell) { document.text.bytes.append($0.range, to: &result) }
        return result.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    }
}

extension Document {
    /// Whether anything but blanks stands in a range.
    fileprivate func hasWords(in range: ByteRange) -> Bool {
        text.bytes.withSpan { $0.skippingBlanks(from: range.start, to: range.end) < range.end }
    }
}
