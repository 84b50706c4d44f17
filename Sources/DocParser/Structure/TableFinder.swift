/// Finds tables: rows whose cells are parted by tabs, | or box characters, and runs of one cell a line, as pages give
/// tables. Markers in a table are no divisions.
enum TableFinder {
    /// The table that begins with a line, and the index of the line behind it.
    static func table(
        at index: Int, in lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>
    ) -> (entry: Entry, next: Int)? {
        if lines[index].traits.contains(.cells) { return rows(at: index, in: lines, text) }
        return nil
    }

    /// Two or more lines with cells; one line with at least three.
    private static func rows(
        at index: Int, in lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>
    ) -> (entry: Entry, next: Int)? {
        var next = index
        var rows: [[ByteRange]] = []
        while next < lines.endIndex, lines[next].traits.contains(.cells) {
            rows.append(cells(of: lines[next].range, in: text))
            next += 1
        }
        guard rows.count >= 2 || (rows.first?.count ?? 0) >= 3 else { return nil }
        let range = ByteRange(lines[index].range.start, lines[next - 1].range.end)
        let width = rows.map(\.count).max() ?? 0
        for row in rows.indices
        where rows[row].count == width - 1 && text.has("|", before: lines[index + row].range.end) {
            let end = lines[index + row].range.end
            rows[row].append(ByteRange(end, end))
        }
        let isCertain = width > 1 && rows.allSatisfy { $0.count == width }
        return (Entry(kind: .table, range: range, words: range, rows: isCertain ? rows : nil), next)
    }

    private static func cells(of range: ByteRange, in text: borrowing Span<UInt8>) -> [ByteRange] {
        var cells: [ByteRange] = []
        var start = range.start
        if text[start] == UInt8(ascii: "|") { start += 1 }
        var offset = start
        func close(_ end: Int) {
            let first = text.skippingBlanks(from: start, to: end)
            cells.append(ByteRange(first, text.trimmingBlanks(from: first, to: end)))
        }
        while offset < range.end {
            let isBar = text[offset] == UInt8(ascii: "|") || text[offset] == UInt8(ascii: "\t")
            if isBar {
                close(offset)
                start = offset + 1
            }
            offset += text.characterLength(at: offset)
        }
        if start < range.end { close(range.end) }
        return cells
    }
}
