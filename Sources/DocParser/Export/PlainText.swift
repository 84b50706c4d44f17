extension Block {
    /// The words of the block and of everything in it, without marks: a line for each heading, paragraph, item and row.
    ///
    /// Words that stand in a paragraph and again in its items come once. There is no line break at the end. O(block).
    public var plainText: String { plainText(withHeading: true) }

    /// The words of the block and of everything in it, without its own marker and title: those of an article are its
    /// clauses'. The same as `text` for a block that has nothing but words of its own.
    ///
    /// `nil` where nothing stands under the heading. O(block).
    public var wholeText: String? {
        if !node.text.isEmpty, node.text.end >= node.range.end { return text }
        let words = plainText(withHeading: false)
        return words.isEmpty ? nil : words
    }

    /// Where the words of `wholeText` stand.
    var wholeTextRange: ByteRange {
        let first = index + 1 < Int(node.subtreeEnd) ? document.tree.nodes[index + 1].range : node.text
        let start = node.text.isEmpty ? first.start : min(node.text.start, first.start)
        return ByteRange(start, node.range.end)
    }

    private func plainText(withHeading: Bool) -> String {
        var lines = PlainLines()
        // The end of the last paragraph that was written whole, with its items.
        var written = 0
        var waitingMarker = ""
        for index in self.index..<Int(node.subtreeEnd) {
            let node = document.tree.nodes[index]
            if node.range.end <= written { continue }
            let isBare = !withHeading && index == self.index
            var line = waitingMarker
            waitingMarker = ""
            let end = isBare ? 0 : document.append(node.marker, behind: 0, to: &line)
            let words = node.title.isEmpty || isBare ? node.text : node.title
            if words.isEmpty {
                waitingMarker = line
                continue
            }
            if node.kind == .table, let rows = document.words(in: words) {
                lines.add(rows)
            } else {
                document.append(words, behind: end, to: &line)
                lines.add(line)
            }
            if !node.title.isEmpty, !isBare, let text = document.words(in: node.text) { lines.add(text) }
            if !node.text.isEmpty { written = node.text.end }
        }
        if !waitingMarker.isEmpty { lines.add(waitingMarker) }
        return lines.text
    }
}

/// Lines put one below the other. Joining a list of them has the runtime look up at every start what makes it a sequence.
private struct PlainLines {
    private(set) var text = ""
    private var isFirst = true

    mutating func add(_ line: String) {
        if !isFirst { text += "\n" }
        text += line
        isFirst = false
    }
}

extension Document {
    /// Adds words to a line, behind a blank where one stands before them in the text. Returns where they end.
    @discardableResult
    fileprivate func append(_ range: ByteRange, behind end: Int, to line: inout String) -> Int {
        guard !range.isEmpty, let words = headingWords(in: range) else { return end }
        if !line.isEmpty, range.start > end || end == 0 { line += " " }
        line += words
        return range.end
    }
}
