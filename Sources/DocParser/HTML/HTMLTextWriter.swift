/// Writes the text of a page as lines: blanks collapsed as browsers do, no empty lines, a table's row as one line.
struct HTMLTextWriter {
    private(set) var output: [UInt8] = []
    /// Offset of the first byte of the line that is being written.
    private var lineStart = 0
    private var blank = Blank.none
    /// How many elements in which blanks and line breaks count are open.
    private var preformatted = 0
    private var tables: [Table] = []
    private var lists: [HTMLList] = []
    /// The marker of an item whose words have not begun.
    private var marker: [UInt8] = []
    private var leading = HTMLLeadingLists()
    /// What the page says of the lines.
    private var lines = HTMLLineLayouts()
    private var nesting = HTMLNesting()

    /// White space that was read and not written yet.
    private enum Blank {
        case none, space
        /// With a line break, inside of one text: no blank at all between Chinese characters (CSS Text 3, 4.1.3).
        /// Between two elements it is one, as it keeps their words apart.
        case lineBreak
    }

    /// A table that is open.
    fileprivate struct Table {
        /// The cells of the current row.
        var cells: [Cell] = []
        /// For each column in how many further rows a cell from above takes it.
        var taken: [Int] = []
        /// Whether the current row holds a table of its own.
        var isLayout = false
        /// Whether a row with several filled cells was written.
        var hasRows = false
    }

    fileprivate struct Cell {
        /// Where its text begins, and the number of its first line.
        var start: Int
        var line: Int
        var span: (columns: Int, rows: Int)
        /// Where it stands; set when the row ends.
        var column = 0
    }

    private var isAtLineStart: Bool { output.count == lineStart }
    private var isBlankLine: Bool { output.span.skippingBlanks(from: lineStart) == output.count }

    mutating func reserve(_ count: Int) { output.reserveCapacity(count) }

    /// What the page says of each line.
    var layouts: [LineLayout] { lines.layouts() }

    /// The bytes of the lines with sentences.
    var sentences: Int { lines.sentences }
}

/// What is open around the words.
extension HTMLTextWriter {
    mutating func open(_ element: HTMLElement, _ attributes: HTMLTokenizer.Attributes, of page: [UInt8]) {
        nesting.begin(element, attributes, blocks: &lines.blocks, in: page.span)
        lines.style = nesting.style
    }

    mutating func close(_ element: HTMLElement) {
        nesting.end(element)
        lines.style = nesting.style
    }
}

/// Text.
extension HTMLTextWriter {
    /// Writes a text; where `isLiteral`, `&` is a character like any other.
    mutating func write(_ range: Range<Int>, of page: [UInt8], isLiteral: Bool = false) {
        if HTMLGlyphs.fill(range, of: page.span) { return }
        if preformatted > 0 { return writePreformatted(range, of: page) }
        if blank == .lineBreak { blank = .space }
        let start = output.count
        defer { lines.add(output, from: start) }
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = page[offset]
            if byte == 0x20 || byte >= 0x09 && byte <= 0x0D && byte != 0x0B {
                let isInside = offset > range.lowerBound && blank != .space || blank == .lineBreak
                blank = byte < 0x0E && byte > 0x09 && isInside ? .lineBreak : blank == .none ? .space : blank
                offset += 1
            } else if byte == UInt8(ascii: "&"), !isLiteral {
                offset = writeReference(at: offset, to: range.upperBound, of: page)
            } else {
                let end = wordEnd(from: offset + 1, to: range.upperBound, in: page.span)
                if !marker.isEmpty { writeMarker(before: offset..<range.upperBound, of: page) }
                writeBlank(before: byte)
                output += page[offset..<end]
                offset = end
            }
        }
    }

    /// The offset of the next blank or `&`.
    private func wordEnd(from start: Int, to end: Int, in page: borrowing Span<UInt8>) -> Int {
        var offset = start
        while offset <= end - 8 {
            let word = page.word(at: offset)
            let marks = word.marks(below: 0x21) | word.marks(of: UInt8(ascii: "&"))
            if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < end, page[offset] > 0x20, page[offset] != UInt8(ascii: "&") { offset += 1 }
        return offset
    }

    /// Writes the character that a reference stands for, or the `&` of what is none; returns the offset behind it.
    private mutating func writeReference(at offset: Int, to end: Int, of page: [UInt8]) -> Int {
        guard let (scalar, next) = HTMLReference.read(at: offset, to: end, in: page.span) else {
            writeBlank(before: UInt8(ascii: "&"))
            output.append(UInt8(ascii: "&"))
            return offset + 1
        }
        if scalar <= 0x20 {
            blank = .space
        } else {
            // “ begins words, a blank that does not break is none.
            if scalar >= 0x2010, scalar != 0x3000, !marker.isEmpty {
                writeMarker(before: offset..<offset, of: page)
            }
            writeBlank(before: scalar >= 0x3000 && scalar < 0x10000 ? 0xE3 : 0)
            output.append(scalar: scalar)
        }
        return next
    }

    /// Writes the white space before a word that begins with `byte`.
    private mutating func writeBlank(before byte: UInt8) {
        let isWritten = blank == .space || blank == .lineBreak && !(isChinese(byte) && endsInChinese)
        if isWritten, !isAtLineStart { output.append(0x20) }
        blank = .none
    }

    /// Whether a lead byte begins a Chinese character or a full-width mark.
    private func isChinese(_ lead: UInt8) -> Bool { lead >= 0xE3 && lead <= 0xE9 || lead == 0xEF }

    private var endsInChinese: Bool { output.count >= lineStart + 3 && isChinese(output[output.count - 3]) }

    private mutating func writePreformatted(_ range: Range<Int>, of page: [UInt8]) {
        var offset = range.lowerBound
        var start = output.count
        while offset < range.upperBound {
            let byte = page[offset]
            if byte == UInt8(ascii: "&"),
                let (scalar, next) = HTMLReference.read(at: offset, to: range.upperBound, in: page.span)
            {
                if scalar == 0x0A { endPreformattedLine(from: &start) } else { output.append(scalar: scalar) }
                offset = next
            } else {
                if byte == 0x0A { endPreformattedLine(from: &start) } else if byte != 0x0D { output.append(byte) }
                offset += 1
            }
        }
        lines.add(output, from: start)
    }

    private mutating func endPreformattedLine(from start: inout Int) {
        lines.add(output, from: start)
        endLine()
        start = output.count
    }

    /// Ends the line if it has words; a line of blanks is dropped.
    mutating func endLine() {
        blank = .none
        guard !isAtLineStart else { return }
        if isBlankLine {
            output.removeLast(output.count - lineStart)
            lines.dropLine()
        } else {
            lines.endLine(of: output, from: lineStart)
            let isFirstSentence = leading.isFirstSentence(lineFrom: lineStart, of: output.span)
            if isFirstSentence { leading.beginText(isInList: !lists.isEmpty) }
            output.append(0x0A)
            lineStart = output.count
        }
    }

    mutating func beginPreformatted() {
        endLine()
        preformatted += 1
    }

    mutating func endPreformatted() {
        endLine()
        preformatted = max(0, preformatted - 1)
    }
}

/// Lists.
extension HTMLTextWriter {
    mutating func beginList(_ list: HTMLList) {
        endLine()
        marker = []
        if lists.isEmpty { leading.beginList() }
        // The lists of the parts around the text are menus.
        lists.append(lines.style.layout.frame == .none ? list : HTMLList())
    }

    mutating func endList() {
        endLine()
        marker = []
        _ = lists.popLast()
    }

    /// Begins an item, which may say its number itself.
    mutating func beginItem(number: Int?) {
        endLine()
        marker = []
        guard let last = lists.indices.last else { return }
        marker = lists[last].nextMarker(number: number)
    }

    /// What begins with a link is an entry of a menu or of a list of pages, whose style sheet mostly has no markers.
    mutating func dropMarker() { marker = [] }

    /// Takes out the numbers of lists before the text; the last step.
    mutating func removeLeadingMarkers() { output = leading.removed(from: output) }

    /// Writes the marker that a browser shows before an item; one that has a number among its words needs no second.
    private mutating func writeMarker(before words: Range<Int>, of page: [UInt8]) {
        let isMarked =
            HeadingMarkerReader.read(page.span, at: words.lowerBound, end: words.upperBound) != nil
            || ArabicNumeral.digit(page.span, at: words.lowerBound) != nil
        if isBlankLine, !isMarked {
            leading.add(output.count..<(output.count + marker.count))
            output += marker
            blank = .none
        }
        marker = []
    }
}

/// Tables.
extension HTMLTextWriter {
    mutating func beginTable() {
        endLine()
        if let last = tables.indices.last, !tables[last].cells.isEmpty { tables[last].isLayout = true }
        tables.append(Table())
    }

    mutating func endTable() {
        endRow()
        _ = tables.popLast()
    }

    mutating func beginRow() {
        endRow()
        if tables.isEmpty { tables.append(Table()) }
    }

    mutating func beginCell(span: (columns: Int, rows: Int)) {
        endLine()
        if tables.isEmpty { tables.append(Table()) }
        tables[tables.count - 1].cells.append(Cell(start: output.count, line: lines.count, span: span))
    }

    /// Ends a row: its cells, which stand on lines of their own so far, are put on one line with tabs between them.
    ///
    /// Every column has its tab, also those that a cell from the left or from above takes.
    mutating func endRow() {
        endLine()
        guard let last = tables.indices.last, let first = tables[last].cells.first else { return }
        let columns = tables[last].placeCells()
        if columns > 1, isTableRow(tables[last]) {
            tables[last].hasRows = true
            writeRow(tables[last].cells, columns: columns, from: first.start)
            lines.join(from: first.line)
        }
        tables[last].cells.removeAll(keepingCapacity: true)
        tables[last].isLayout = false
    }

    private mutating func writeRow(_ cells: [Cell], columns: Int, from start: Int) {
        var row: [UInt8] = []
        row.reserveCapacity(output.count - start + columns)
        var column = 0
        for (index, cell) in cells.enumerated() {
            row.append(contentsOf: repeatElement(0x09, count: cell.column - column))
            column = cell.column
            let end = index + 1 < cells.count ? cells[index + 1].start : output.count
            guard end > cell.start else { continue }
            for byte in output[cell.start..<(end - 1)] { row.append(byte == 0x0A ? 0x20 : byte) }
        }
        row.append(contentsOf: repeatElement(0x09, count: columns - 1 - column))
        row.append(0x0A)
        leading.forget(from: start)
        output.removeLast(output.count - start)
        output += row
        lineStart = output.count
    }

    /// Whether a row is one of a table of facts: tables also lay out pages, and a cell may hold a whole document.
    ///
    /// A document that is put on one line is lost, a row that is left on several lines is still read: so the fewer
    /// cells have words, the fewer lines they may have.
    private func isTableRow(_ table: Table) -> Bool {
        guard !table.isLayout else { return false }
        var filled = 0
        var mostLines = 0
        for (index, cell) in table.cells.enumerated() {
            let end = index + 1 < table.cells.count ? table.cells[index + 1].start : output.count
            guard end > cell.start else { continue }
            filled += 1
            mostLines = max(mostLines, output[cell.start..<end].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) })
        }
        switch filled {
        case 0: return false
        case 1: return table.hasRows && mostLines == 1
        case 2: return mostLines <= 4
        default: return mostLines <= 16
        }
    }
}

extension HTMLTextWriter.Table {
    /// Gives the cells of the row their columns; returns the number of columns.
    fileprivate mutating func placeCells() -> Int {
        var column = 0
        for index in cells.indices {
            while column < taken.count, taken[column] > 0 {
                taken[column] -= 1
                column += 1
            }
            cells[index].column = column
            for _ in 0..<cells[index].span.columns {
                if column == taken.count { taken.append(0) }
                taken[column] = cells[index].span.rows - 1
                column += 1
            }
        }
        var columns = column
        while column < taken.count {
            if taken[column] > 0 {
                taken[column] -= 1
                columns = column + 1
            }
            column += 1
        }
        return columns
    }
}
