/// Finds the columns of newspaper pages, so that each is read to its end before the next.
enum PDFColumns {
    /// Fewer lines with words on both sides make no columns.
    private static let fewestRows = 12
    /// Characters that a line of running text has in a column at the least.
    private static let fewestCharacters = 10

    /// Heights of a line between two words of a column at the most.
    private static let widestGap = 1

    /// The pieces of a page in the order in which they are read: what spans the page, then column after column.
    static func blocks(of pieces: [PDFPiece], width: Int) -> [[PDFPiece]] {
        guard let gutter = gutter(of: pieces, width: width) else { return [pieces] }
        var blocks: [[PDFPiece]] = []
        var (left, right): ([PDFPiece], [PDFPiece]) = ([], [])
        func flush() {
            blocks += [left, right].filter { !$0.isEmpty }
            (left, right) = ([], [])
        }
        for row in PDFLine.rows(of: pieces) {
            if row.contains(where: { $0.left < gutter && $0.right > gutter }) {
                flush()
                blocks.append(row)
            } else {
                left += row.filter { $0.right <= gutter }
                right += row.filter { $0.left >= gutter }
            }
        }
        flush()
        return blocks
    }

    /// The x between two columns: no piece of most lines crosses it, and running text stands on both sides.
    private static func gutter(of pieces: [PDFPiece], width: Int) -> Int? {
        let rows = PDFLine.rows(of: pieces)
        let (first, last) = (width * 2 / 5, width * 3 / 5)
        // Lines across the middle of the page cross every such x.
        let across = rows.count { $0.contains { $0.left < first && $0.right > last } }
        guard rows.count - across >= fewestRows, rows.count - across > across * 4 else { return nil }
        let ordered = rows.map { $0.sorted { $0.left < $1.left } }
        for x in stride(from: first, to: last, by: max(width / 100, 1)) {
            var (both, crossing) = (0, 0)
            for row in ordered {
                let right = row.firstIndex { $0.right > x } ?? row.count
                if row[right...].contains(where: { $0.left < x }) {
                    crossing += 1
                } else if isText(row[..<right]), isText(row[right...]) {
                    both += 1
                }
            }
            if both >= fewestRows, both > crossing * 4 { return x }
        }
        return nil
    }

    /// Whether pieces, from left to right, are a line of a column: words without a gap among them, as the cells of a table
    /// have.
    private static func isText(_ pieces: ArraySlice<PDFPiece>) -> Bool {
        guard pieces.reduce(0, { $0 + $1.words.count }) >= fewestCharacters * 3 else { return false }
        return !zip(pieces, pieces.dropFirst()).contains { $1.left - $0.right > $0.height * widestGap }
    }
}
