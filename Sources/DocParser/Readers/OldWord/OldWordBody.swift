/// Reads the stories of an old Word document, paragraph by paragraph, as lines; as those of newer ones are read.
struct OldWordBody {
    let text: OldWordText
    var flow: WordFlow
    /// Notes by the place of what refers to them.
    var notes = OldWordNotes()
    /// The first half of a character whose second one the next run begins with.
    var half: UInt16?
    /// Text boxes by the place of their anchors.
    var boxes = OldWordBoxes()
    /// How much text it may have.
    let limit: Int
    /// The rows of tables that are open, one within the other.
    private var rows: [OpenRow] = []
    /// Where columns of the outermost table begin and end.
    private var grid: [Int] = []

    private struct OpenRow {
        var row = WordRow()
        /// The first line of its next cell.
        var firstLine: Int
    }

    init(_ text: OldWordText, styles: WordStyles, numbering: WordNumbering, limit: Int) {
        (self.text, self.limit) = (text, limit)
        flow = WordFlow(styles: styles, numbering: numbering)
    }

    /// Reads the paragraphs of a stretch of the text.
    mutating func read(_ range: Range<Int>) throws(OldWordFault) {
        let end = min(range.upperBound, text.units.count)
        var place = range.lowerBound
        let (outerRows, outerGrid) = (rows, grid)
        (rows, grid) = ([], [])
        while place < end {
            let paragraph = text.paragraph(at: place, to: end)
            if paragraph.depth > 0, grid.isEmpty { grid = edges(from: place, to: end) }
            if paragraph.depth == 0 { grid = [] }
            try read(paragraph)
            place = paragraph.range.upperBound
            guard flow.lines.text.count <= limit else { throw .tooLarge(limit: limit) }
        }
        leaveRows(to: 0)
        flow.writeCarried()
        (rows, grid) = (outerRows, outerGrid)
    }

    private mutating func read(_ paragraph: OldWordParagraph) throws(OldWordFault) {
        leaveRows(to: paragraph.depth)
        if paragraph.endsRow { return finishRow(paragraph) }
        while rows.count < paragraph.depth {
            if let outer = rows.indices.last { rows[outer].row.isLayout = true }
            rows.append(OpenRow(firstLine: flow.lines.lines.count))
        }
        flow.cellDepth = rows.count
        var read = flow.paragraph()
        let last = paragraph.range.upperBound - 1
        var properties = paragraph.properties
        let section = text.sections.section(endingAt: last + 1)
        if let section, text.units[last] == 0x0C {
            properties.sections = [text.sections.sections[section]]
            flow.sections += properties.sections
        }
        flow.apply(properties, to: &read)
        let hasMark = text.isMark(last)
        try readRuns(paragraph.range.lowerBound..<(hasMark ? last : last + 1), &read)
        flow.fields.endParagraph()
        if hasMark { read.properties.mark = mark(at: last, read) }
        flow.finish(read)
        if !rows.isEmpty, text.units[last] == 0x07 || paragraph.endsInnerCell { finishCell() }
    }

    private mutating func mark(at place: Int, _ paragraph: WordParagraph) -> WordMark {
        let format = OldWordFormat(text.run(at: place, to: place + 1), in: paragraph, &flow.styles, text)
        return WordMark(style: format.style, isDeleted: format.isDeleted)
    }
}

/// Tables.
extension OldWordBody {
    private mutating func finishCell() {
        flow.writeCarried()
        rows[rows.count - 1].row.cells.append(WordRow.Cell(firstLine: rows[rows.count - 1].firstLine))
        rows[rows.count - 1].firstLine = flow.lines.lines.count
    }

    /// Rows that nothing ends, in a damaged file, stay the lines that they were read as.
    private mutating func leaveRows(to depth: Int) {
        while rows.count > depth { rows.removeLast() }
        flow.cellDepth = rows.count
    }

    private mutating func finishRow(_ paragraph: OldWordParagraph) {
        guard rows.count == paragraph.depth, var row = rows.popLast()?.row else { return }
        let columns = text.lists[paragraph.row].row
        columns.place(&row, on: paragraph.depth == 1 ? grid : columns.edges)
        let mark = text.run(at: paragraph.range.upperBound - 1, to: paragraph.range.upperBound)
        if OldWordFormat(mark, in: WordParagraph(), &flow.styles, text).isDeleted {
            row.isDeleted = true
            flow.leftOut.deleted += 1
        }
        flow.lines.finish(row)
        flow.cellDepth = rows.count
    }

    /// All edges of the columns of the table that begins at a place.
    private func edges(from start: Int, to end: Int) -> [Int] {
        // Rows that are alike have one list.
        var rows: Set<Int> = []
        var place = start
        while place < end {
            let paragraph = text.paragraph(at: place, to: end)
            if paragraph.depth == 0 { break }
            if paragraph.endsRow, paragraph.depth == 1 { rows.insert(paragraph.row) }
            place = paragraph.range.upperBound
        }
        let grids = rows.map { text.lists[$0].row.grid }
        let grid = grids.count == 1 ? grids[0] : Set(grids.joined()).sorted()
        return grid.isEmpty ? [0] : grid
    }
}
