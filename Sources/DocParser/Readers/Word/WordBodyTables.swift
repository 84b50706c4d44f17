/// Tables.
extension WordBody {
    mutating func readTable() throws(PackageFault) {
        let outer = xml.depth - 1
        let first = flow.lines.lines.count
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .tr: try readRow()
            case .sdtPr, .fallback: try xml.skip()
            default: if element.isFormerState { try skipDeleted() }
            }
        }
        if flow.cellDepth == 0 { flow.lines.markTable(from: first) }
    }

    private mutating func readRow() throws(PackageFault) {
        let outer = xml.depth - 1
        var row = WordRow()
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .trPr: try readRowProperties(&row)
            case .tc: try readCell(&row)
            case .sdtPr, .fallback: try xml.skip()
            default: if element.isFormerState { try skipDeleted() }
            }
        }
        flow.lines.finish(row)
    }

    private mutating func readRowProperties(_ row: inout WordRow) throws(PackageFault) {
        let outer = xml.depth - 1
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .gridBefore: row.before = columns
            case .gridAfter: row.after = columns
            case .del:
                row.isDeleted = true
                flow.leftOut.deleted += 1
            default: if element.isFormerState { try xml.skip() }
            }
        }
    }

    /// A number of columns; no table has more than 63.
    private var columns: Int { min(max(xml.number() ?? 1, 0), 63) }

    private mutating func readCell(_ row: inout WordRow) throws(PackageFault) {
        let outer = xml.depth - 1
        var cell = WordRow.Cell(firstLine: flow.lines.lines.count)
        flow.cellDepth += 1
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .gridSpan: cell.span = max(1, columns)
            case .vMerge: cell.isContinued = !xml.has("val", "restart")
            case .tbl:
                row.isLayout = true
                try readTable()
            default: try readBlock(element)
            }
        }
        flow.writeCarried()
        flow.cellDepth -= 1
        row.cells.append(cell)
    }
}
