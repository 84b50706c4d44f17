/// Tables in Markdown: as tables where the cells are certain, else as they are, in a fenced block.
extension MarkdownWriter {
    mutating func table(_ node: Node) {
        guard node.table >= 0 else { return verbatim(node.text) }
        let rows = document.tree.tables[Int(node.table)]
        let columns = rows.map(\.count).max() ?? 0
        guard columns > 0 else { return verbatim(node.text) }
        startBlock()
        for (number, row) in rows.enumerated() {
            if number > 0 { continueBlock() }
            write(row, columns: columns)
            // Markdown has no table without a head: the first row is taken for it.
            guard number == 0 else { continue }
            continueBlock()
            out.append("|")
            for _ in 0..<columns { out.append(" --- |") }
            out.append("\n")
        }
    }

    private mutating func write(_ row: [ByteRange], columns: Int) {
        out.append("|")
        for column in 0..<columns {
            out.append(" ")
            if column < row.count {
                var words = MarkdownText()
                document.tree.forEachPiece(of: row[column]) { words.add(text, in: $0.range) }
                words.write(to: &out, place: .cell)
            }
            out.append(" |")
        }
        out.append("\n")
    }

    private mutating func verbatim(_ range: ByteRange) {
        guard !range.isEmpty else { return }
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longestFence(in: range) + 1))
        startBlock()
        out.append(fence, in: fence.indices)
        out.append("\n")
        for line in document.text.line(at: range.start)...document.text.line(at: range.end - 1) {
            let whole = document.text.range(ofLine: line)
            let start = max(whole.start, range.start)
            let end = min(whole.end, range.end)
            continueBlock()
            if start < end {
                document.tree.forEachPiece(of: ByteRange(start, end)) { out.append(text, in: $0.range) }
            }
            out.append("\n")
        }
        continueBlock()
        out.append(fence, in: fence.indices)
        out.append("\n")
    }

    private func longestFence(in range: ByteRange) -> Int {
        var longest = 0
        var length = 0
        for offset in range.range {
            length = text[offset] == UInt8(ascii: "`") ? length + 1 : 0
            longest = max(longest, length)
        }
        return longest
    }
}
