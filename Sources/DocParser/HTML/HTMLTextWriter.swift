/// Writes the text of a page as lines: blanks collapsed as browsers do, no empty lines, a table's row as one line.
struct HTMLTextWriter {
    private(set) var output: [UInt8] = []
    /// Offset of the first byte of the line that is being written.
    private var lineStart = 0
    private var blank = Blank.none
    /// How many elements in which blanks and line breaks count are open.
    private var preformatted = 0
    private var tables: [Table] = []

    /// White space that was read and not written yet.
    private enum Blank {
        case none, space
        /// With a line break, inside of one text: no blank at all between Chinese characters (CSS Text 3, 4.1.3).
        /// Between two elements it is one, as it keeps their words apart.
        case lineBreak
    }

    /// A table that is open.
    private struct Table {
        /// Where the text of each cell of the current row begins.
        var cells: [Int] = []
        /// Whether the current row holds a table of its own.
        var isLayout = false
        /// Whether a row with several filled cells was written.
        var hasRows = false
    }

    private var isAtLineStart: Bool { output.count == lineStart }

    mutating func reserve(_ count: Int) { output.reserveCapacity(count) }
}

/// Text.
extension HTMLTextWriter {
    /// Writes a text; where `isLiteral`, `&` is a character like any other.
    mutating func write(_ range: Range<Int>, of page: [UInt8], isLiteral: Bool = false) {
        if preformatted > 0 { return writePreformatted(range, of: page) }
        if blank == .lineBreak { blank = .space }
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
        while offset < range.upperBound {
            let byte = page[offset]
            if byte == UInt8(ascii: "&"),
                let (scalar, next) = HTMLReference.read(at: offset, to: range.upperBound, in: page.span)
            {
                if scalar == 0x0A { endLine() } else { output.append(scalar: scalar) }
                offset = next
            } else {
                if byte == 0x0A { endLine() } else if byte != 0x0D { output.append(byte) }
                offset += 1
            }
        }
    }

    /// Ends the line if it has words; a line of blanks is dropped.
    mutating func endLine() {
        blank = .none
        guard !isAtLineStart else { return }
        if output.span.skippingBlanks(from: lineStart) == output.count {
            output.removeLast(output.count - lineStart)
        } else {
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

/// Tables.
extension HTMLTextWriter {
    /// A cell with more lines, or a row with more bytes, is no entry of a table: tables also lay out pages.
    private static let mostCellLines = 16
    private static let mostRowBytes = 8_192

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

    mutating func beginCell() {
        endLine()
        if tables.isEmpty { tables.append(Table()) }
        tables[tables.count - 1].cells.append(output.count)
    }

    /// Ends a row: its cells, which stand on lines of their own so far, are put on one line with tabs between them.
    mutating func endRow() {
        endLine()
        guard let last = tables.indices.last, let start = tables[last].cells.first else { return }
        defer {
            tables[last].cells.removeAll(keepingCapacity: true)
            tables[last].isLayout = false
        }
        guard isTableRow(tables[last]) else { return }
        tables[last].hasRows = true
        var row: [UInt8] = []
        row.reserveCapacity(output.count - start + tables[last].cells.count)
        for (index, cell) in tables[last].cells.enumerated() {
            if index > 0 { row.append(0x09) }
            let end = index + 1 < tables[last].cells.count ? tables[last].cells[index + 1] : output.count
            guard end > cell else { continue }
            for byte in output[cell..<(end - 1)] { row.append(byte == 0x0A ? 0x20 : byte) }
        }
        output.removeLast(output.count - start)
        output += row
        output.append(0x0A)
        lineStart = output.count
    }

    /// Whether a row has several cells with words, none of them too long; in a table that had such a row before, one
    /// cell with words is enough.
    private func isTableRow(_ table: Table) -> Bool {
        guard !table.isLayout, table.cells.count > 1, output.count - table.cells[0] <= Self.mostRowBytes else {
            return false
        }
        var filled = 0
        for (index, cell) in table.cells.enumerated() {
            let end = index + 1 < table.cells.count ? table.cells[index + 1] : output.count
            if end > cell { filled += 1 }
            let lines = output[cell..<end].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
            if lines > Self.mostCellLines { return false }
        }
        return filled > 1 || filled == 1 && table.hasRows
    }
}
