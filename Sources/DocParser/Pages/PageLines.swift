/// Lines around the body that hold fields: a page shows them where they stand.
enum PageLines {
    /// What of lines with evidence is in no block, in order.
    static func withFields(of document: Document) -> [ByteRange] {
        let text = document.text
        let blocks = words(of: document.tree)
        let starts = Metadata.Field.allCases.flatMap { document.metadata.places.of($0).map(\.range.lowerBound) }
        let lines = Set(starts.map { text.line(at: $0) }).sorted()
        var result: [ByteRange] = []
        var next = 0
        for line in lines {
            let range = text.range(ofLine: line)
            var start = range.start
            while next < blocks.count, blocks[next].end <= start { next += 1 }
            var block = next
            while block < blocks.count, blocks[block].start < range.end {
                add(ByteRange(start, max(start, blocks[block].start)), of: text, to: &result)
                start = max(start, blocks[block].end)
                block += 1
            }
            add(ByteRange(start, max(start, range.end)), of: text, to: &result)
        }
        return result
    }

    /// Where the own words of blocks stand, ascending and apart.
    private static func words(of tree: Tree) -> [ByteRange] {
        var result: [ByteRange] = []
        for node in tree.nodes where node.ownEnd > node.range.start {
            let range = ByteRange(node.range.start, node.ownEnd)
            if let last = result.last, range.start <= last.end {
                result[result.count - 1] = ByteRange(last.start, max(last.end, range.end))
            } else {
                result.append(range)
            }
        }
        return result
    }

    private static func add(_ range: ByteRange, of text: SourceText, to result: inout [ByteRange]) {
        let hasWords = text.bytes.withSpan { bytes in
            bytes.skippingBlanks(from: range.start, to: range.end) < range.end
        }
        if hasWords { result.append(range) }
    }

    /// A mark that is no word by itself: what is left between two items.
    static func isMark(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        let marks: [StaticString] = ["，", "；", "。", "、", "：", ",", ";", ".", ":"]
        for mark in marks where text.has(mark, at: offset) { return true }
        return false
    }
}
