/// The columns of a row of a table, as the mark at its end tells them ([MS-DOC], sprmTDefTable, TC80).
struct OldWordRow {
    /// Where its cells begin, and the last one ends, in twips.
    private(set) var edges: [Int] = []
    /// The same in order, each once.
    private(set) var grid: [Int] = []
    /// The cells that go on with the cell above them.
    private var continued: Set<Int> = []

    /// Whether nothing is said of it.
    var isEmpty: Bool { edges.isEmpty && continued.isEmpty }

    mutating func apply(_ sprm: Sprm) {
        switch sprm.code {
        case 0xD608: readColumns(Array(sprm.operand))
        // The number of a cell, and whether it goes on with the one above (1) or begins such cells (3).
        case 0xD62B:
            let operand = Array(sprm.operand)
            guard let cell = operand.byte(at: 0), let kind = operand.byte(at: 1) else { return }
            if kind == 1 { continued.insert(cell) } else { continued.remove(cell) }
        default: break
        }
    }

    /// The number of cells, an edge more than there are, and 20 bytes on each.
    private mutating func readColumns(_ operand: [UInt8]) {
        guard let count = operand.byte(at: 0), count <= Self.mostCells else { return }
        edges = (0...count).compactMap { operand.short(at: 1 + $0 * 2) }.map { Int(Int16(truncatingIfNeeded: $0)) }
        if edges.count <= count { edges = [] }
        grid = Set(edges).sorted()
        for cell in 0..<count {
            guard let flags = operand.short(at: 1 + (count + 1) * 2 + cell * 20) else { break }
            if flags >> 5 & 3 == 1 { continued.insert(cell) }
        }
    }

    private static let mostCells = 63

    /// Gives the cells of a row their columns, which are those between all edges of the table.
    func place(_ row: inout WordRow, on grid: [Int]) {
        for index in row.cells.indices {
            row.cells[index].isContinued = continued.contains(index)
            guard index + 1 < edges.count else { continue }
            row.cells[index].span = Self.columns(from: edges[index], to: edges[index + 1], on: grid)
        }
        guard let first = edges.first, let last = edges.last, let start = grid.first, let end = grid.last else {
            return
        }
        row.before = first > start ? Self.columns(from: start, to: first, on: grid) : 0
        row.after = last < end ? Self.columns(from: last, to: end, on: grid) : 0
    }

    /// At least one, and not more than a table has.
    private static func columns(from start: Int, to end: Int, on grid: [Int]) -> Int {
        min(max(column(of: end, on: grid) - column(of: start, on: grid), 1), mostCells)
    }

    private static func column(of edge: Int, on grid: [Int]) -> Int {
        var (low, high) = (0, grid.count)
        while low < high {
            let middle = (low + high) / 2
            if grid[middle] < edge { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
