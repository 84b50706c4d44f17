/// A row of a table while its cells are read; their lines stand one below the other until it ends.
struct WordRow {
    struct Cell {
        /// The first of its lines.
        var firstLine: Int
        /// How many columns it takes.
        var span = 1
        /// Goes on with the cell above it.
        var isContinued = false
    }

    var cells: [Cell] = []
    /// Columns that are left free before and behind the cells.
    var before = 0
    var after = 0
    /// Taken out by a tracked change.
    var isDeleted = false
    /// Whether a cell holds a table: then the table sets out a page.
    var isLayout = false

    var columns: Int { cells.reduce(before + after) { $0 + $1.span } }
}

extension WordLines {
    /// Ends a row: its cells are put on one line with a tab for each column, also for those that a cell from the left or
    /// from above takes. Where only one cell has words, and more than a line of them, they stay as they are: such rows
    /// hold a text.
    mutating func finish(_ row: WordRow) {
        guard let first = row.cells.first?.firstLine else { return }
        if row.isDeleted { return removeAll(from: first) }
        let columns = row.columns
        let filled = row.cells.indices.filter { index in lineRange(of: index, in: row).contains(where: hasWords) }
        if filled.isEmpty { return removeAll(from: first) }
        guard columns > 1, !row.isLayout else { return }
        if filled.count == 1, holdsText(lineRange(of: filled[0], in: row)) { return }
        var words = [UInt8](repeating: 0x09, count: row.before)
        var places: [WordPlace] = []
        var column = row.before
        for (index, cell) in row.cells.enumerated() {
            if !cell.isContinued {
                let range = lineRange(of: index, in: row)
                if isTraced { places.append(contentsOf: repeatElement(.none, count: words.count - places.count)) }
                words += self.words(of: range)
                places += self.places(of: range)
            }
            column += cell.span
            words.append(contentsOf: repeatElement(0x09, count: column < columns ? cell.span : cell.span - 1))
        }
        words.append(contentsOf: repeatElement(0x09, count: max(0, row.after - 1)))
        if isTraced { places.append(contentsOf: repeatElement(.none, count: words.count - places.count)) }
        join(from: first, words, places: places)
    }

    /// Whether the one cell of a row with words has more than a label: several lines, and as long as paragraphs.
    private func holdsText(_ range: Range<Int>) -> Bool {
        range.filter(hasWords).count > 1 && words(of: range).count > Self.longestLabel
    }

    private static let longestLabel = 180

    private func lineRange(of index: Int, in row: WordRow) -> Range<Int> {
        let end = index + 1 < row.cells.count ? row.cells[index + 1].firstLine : lines.count
        return row.cells[index].firstLine..<max(end, row.cells[index].firstLine)
    }
}
