@testable import DocParser

/// Where chunks begin and end: each function returns what is not as it is promised, in words.
struct ChunkBorders {
    private let tree: Tree
    private let bytes: [UInt8]
    private let chunks: [Chunk]
    private let size: ChunkSize
    /// The nodes that have words in each chunk.
    private let nodes: [[Int]]

    init(_ document: Document, _ chunks: [Chunk], _ size: ChunkSize) {
        tree = document.tree
        bytes = document.text.bytes.array
        self.chunks = chunks
        self.size = size
        let indices = Dictionary(
            document.blocks.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        nodes = chunks.map { $0.blocks.compactMap { indices[$0] } }
    }

    private func length(_ chunk: Chunk) -> Int { size.unit == .characters ? chunk.characters : chunk.tokens }

    /// 第一百二十三条之一 and a line break: words without room for their marker stand in the next chunk.
    private static let longestMarker = 12

    /// No heading is the last of a chunk where something stands below it, unless there is no room left.
    func headings() -> [String] {
        chunks.indices.compactMap { place in
            guard let last = nodes[place].last, !tree.nodes[last].title.isEmpty else { return nil }
            let node = tree.nodes[last]
            let endsWithTitle = node.title.end == chunks[place].range.upperBound && node.range.end > node.title.end
            // A full stop behind a heading is no word below it.
            let hasWords = node.subtreeEnd > Int32(last) + 1 || !node.text.isEmpty
            guard endsWithTitle, hasWords, length(chunks[place]) < size.max - Self.longestMarker else { return nil }
            return "\(chunks[place].id) has the heading of \(chunks[place].blocks.last ?? "") without its words"
        }
    }

    /// No chunk has words of two articles; one that has room is whole.
    func articles() -> [String] {
        var places: [Int: [Int]] = [:]
        var found: [String] = []
        for place in chunks.indices {
            let articles = Set(nodes[place].compactMap(article))
            if articles.count > 1 { found.append("\(chunks[place].id) has \(articles.count) articles") }
            for article in articles { places[article, default: []].append(place) }
        }
        for (article, places) in places where places.count > 1 {
            let gaps = places.dropLast().reduce(0) { $0 + gap(behind: $1) }
            let whole = places.reduce(gaps) { $0 + length(chunks[$1]) }
            if whole <= size.max { found.append("\(tree.name(of: article)) has room, and is in \(places.count)") }
        }
        return found
    }

    /// What stands between two chunks takes room too: blanks in a row.
    private func gap(behind place: Int) -> Int {
        let between = bytes[chunks[place].range.upperBound..<chunks[place + 1].range.lowerBound]
        return max(1, ChunkMeter.size(of: Array(between), in: size.unit))
    }

    private func article(around index: Int) -> Int? {
        var next = index
        while next >= 0 {
            if tree.nodes[next].kind == .article { return next }
            next = Int(tree.nodes[next].parent)
        }
        return nil
    }

    /// `cut` is said where a chunk begins or ends inside of a sentence, heading or row, and nowhere else.
    func cuts() -> [String] {
        var isCut = [Bool](repeating: false, count: chunks.count)
        for place in chunks.indices.dropLast() where isInside(place) {
            isCut[place] = true
            isCut[place + 1] = true
        }
        return chunks.indices.filter { chunks[$0].isCut != isCut[$0] }.map {
            "\(chunks[$0].id) is \(isCut[$0] ? "" : "not ")cut: \(chunks[$0].text.suffix(20))"
        }
    }

    /// Whether the border behind a chunk is inside of a sentence, heading or row.
    private func isInside(_ place: Int) -> Bool {
        let (end, start) = (chunks[place].range.upperBound, chunks[place + 1].range.lowerBound)
        for index in nodes[place] where nodes[place + 1].contains(index) || tree.nodes[index].ownEnd > start {
            let node = tree.nodes[index]
            let units =
                node.kind != .table
                ? [node.marker, node.title]
                : node.table < 0 ? lines(of: node.text) : tree.tables[Int(node.table)].compactMap(whole)
            if units.contains(where: { $0.start < end && $0.end > start }) { return true }
            if node.kind != .table, node.text.start < end, node.text.end > start, !isBetweenSentences(end, start, index)
            {
                return true
            }
        }
        return false
    }

    private func whole(_ row: [ByteRange]) -> ByteRange? {
        let cells = row.filter { !$0.isEmpty }
        return cells.first.map { ByteRange($0.start, cells[cells.count - 1].end) }
    }

    private func lines(of text: ByteRange) -> [ByteRange] {
        bytes[text.start..<text.end].split { $0 == 0x0A || $0 == 0x0D }.map { ByteRange($0.startIndex, $0.endIndex) }
    }

    private func isBetweenSentences(_ end: Int, _ start: Int, _ index: Int) -> Bool {
        let node = tree.nodes[index]
        let items = (index + 1..<max(index + 1, Int(node.subtreeEnd))).map { tree.nodes[$0].range.start }
        if items.contains(start) { return true }
        var words = String(decoding: bytes[node.text.start..<end], as: UTF8.self).unicodeScalars[...]
        while let last = words.last, "”’）》」』)".unicodeScalars.contains(last) { words = words.dropLast() }
        // The point of 2.5 ends no sentence, and that of 1950. is not told from one.
        if words.last == ".", end < bytes.count, bytes[end] != 0x20 || !words.dropLast().suffix(1).allSatisfy(\.isLatin)
        {
            return false
        }
        return words.last.map { "。！？!?.".unicodeScalars.contains($0) } ?? false
    }
}

extension Unicode.Scalar {
    fileprivate var isLatin: Bool { isASCII && properties.isAlphabetic }
}
