/// Finds tables: rows whose cells are parted by tabs, | or box characters, and runs of one cell a line, as pages give
/// tables. Markers in a table are no divisions.
enum TableFinder {
    /// The table that begins with a line.
    static func table(
        at index: Int, in lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>
    ) -> FoundTable? {
        if isRow(lines[index], text) { return rows(at: index, in: lines, text) }
        // Columns are set apart by blanks.
        if lines[index].signs.contains(.blank), mayBeRow(lines[index]) {
            if let table = columns(at: index, in: lines, text) { return table }
            if text.has("序", at: lines[index].range.start), let table = numbered(at: index, in: lines, text) {
                return table
            }
        }
        return CellRun.table(at: index, in: lines, text)
    }

    private static func isRow(_ line: Line, _ text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.cells) || line.range.end < text.count && text[line.range.end] == UInt8(ascii: "\t")
    }

    private static func isRule(_ line: Line, _ text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.symbols) && text.contains("---", from: line.range.start, to: line.range.end)
    }

    /// A row with the tabs at its ends, which stand for empty cells.
    private static func wholeLine(_ line: Line, _ text: borrowing Span<UInt8>) -> ByteRange {
        var (start, end) = (line.range.start, line.range.end)
        while end < text.count, text[end] == UInt8(ascii: "\t") { end += 1 }
        while start > 0, text[start - 1] == UInt8(ascii: "\t") { start -= 1 }
        return ByteRange(start, end)
    }

    /// Two or more lines with cells; one line with at least three.
    private static func rows(
        at index: Int, in lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>
    ) -> FoundTable? {
        var next = index
        var rows: [[ByteRange]] = []
        var ends: [Int] = []
        while next < lines.endIndex, isRow(lines[next], text),
            next == index || !lines[next].traits.contains(.opensTable)
        {
            // The line under the head of a Markdown table, | --- | --- |, is no row.
            if !(rows.count == 1 && next == index + 1 && isRule(lines[next], text)) {
                rows.append(cells(of: wholeLine(lines[next], text), in: text))
                ends.append(lines[next].range.end)
            }
            next += 1
        }
        guard rows.count >= 2 || isWholeRow(rows.first ?? [], lines[index]) else { return nil }
        let range = ByteRange(lines[index].range.start, lines[next - 1].range.end)
        let width = rows.reduce(0) { max($0, $1.count) }
        for row in rows.indices where rows[row].count == width - 1 && text.has("|", before: ends[row]) {
            rows[row].append(ByteRange(ends[row], ends[row]))
        }
        let isCertain = width > 1 && rows.allSatisfy { $0.count == width }
        return FoundTable(range: range, rows: isCertain ? rows : nil, next: next)
    }

    /// Whether a line alone is a table: at least three cells with words, and no sentence.
    private static func isWholeRow(_ cells: [ByteRange], _ line: Line) -> Bool {
        cells.count >= 3 && !line.traits.contains(.endsStop)
    }

    /// Whether a line is a row whose cells are set apart by blanks.
    static func isColumns(_ line: Line, _ text: borrowing Span<UInt8>) -> Bool {
        line.signs.contains(.blank) && line.range.count <= 300
            && line.traits.isDisjoint(with: [.legislation, .hasComma])
            && columnCount(of: line, in: text) >= 3
    }

    /// Two or more lines with the same number of cells, at least three, set apart by runs of blanks.
    private static func columns(
        at index: Int, in lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>
    ) -> FoundTable? {
        guard lines[index].signs.contains(.blank) else { return nil }
        let width = columnCount(of: lines[index], in: text)
        guard width >= 3 else { return nil }
        var rows: [[ByteRange]] = []
        var next = index
        while next < lines.endIndex {
            let cells = columnCells(of: lines[next], in: text)
            guard cells.count == width else { break }
            rows.append(cells)
            next += 1
        }
        guard rows.count >= 2 else { return nil }
        let range = ByteRange(lines[index].range.start, lines[next - 1].range.end)
        return FoundTable(range: range, rows: rows, next: next)
    }

    private static func columnCells(of line: Line, in text: borrowing Span<UInt8>) -> [ByteRange] {
        var cells: [ByteRange] = []
        forEachColumn(of: line, in: text) { cells.append($0) }
        return withoutTorn(cells, in: text)
    }

    private static func columnCount(of line: Line, in text: borrowing Span<UInt8>) -> Int {
        var count = 0
        forEachColumn(of: line, in: text) { _ in count += 1 }
        return count < 3 ? count : wholeCount(of: line, in: text)
    }

    @inline(never)
    private static func wholeCount(of line: Line, in text: borrowing Span<UInt8>) -> Int {
        columnCells(of: line, in: text).count
    }

    /// Cells with those put together that are one word set wide: a name of two characters among those of three (赵　　某),
    /// a label (成　　员：孙某某).
    @inline(never)
    private static func withoutTorn(_ cells: [ByteRange], in text: borrowing Span<UInt8>) -> [ByteRange] {
        guard cells.contains(where: { isCharacter($0, in: text) }) else { return cells }
        var whole: [ByteRange] = []
        var isOpen = false
        for cell in cells {
            if isOpen, isCharacter(cell, in: text) || text.contains(.colon, from: cell.start, to: cell.end) {
                whole[whole.count - 1].upper = cell.upper
                isOpen = false
            } else {
                whole.append(cell)
                isOpen = isCharacter(cell, in: text)
            }
        }
        return whole
    }

    /// Whether a cell is one Chinese character that is no entry by itself.
    private static func isCharacter(_ cell: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        cell.count == 3 && text[cell.start] >= 0xE4 && text[cell.start] <= 0xE9 && !entries.begin(text, at: cell.start)
    }

    private static let entries: WordSet = ["男", "女", "汉", "是", "否", "有", "无", "优", "良", "中", "差"]

    /// A table with 序号 at its head and its next number before every row, whose cells are set apart by any blanks.
    @inline(never)
    private static func numbered(
        at index: Int, in lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>
    ) -> FoundTable? {
        let head = lines[index].range
        guard text.spacedEnd(of: "序号", at: head.start, to: head.end).map({ $0 < head.end }) ?? false else { return nil }
        var rows = [words(of: head, in: text)]
        guard rows[0].count >= 3 else { return nil }
        var next = index + 1
        while next < lines.endIndex {
            let row = words(of: lines[next].range, in: text)
            guard row.count > 1, let number = ArabicNumeral.read(text, at: row[0].start), number.end == row[0].end,
                number.value == rows.count
            else { break }
            rows.append(row)
            next += 1
        }
        guard rows.count >= 3 else { return nil }
        let range = ByteRange(head.start, lines[next - 1].range.end)
        let isCertain = rows.allSatisfy { $0.count == rows[0].count }
        return FoundTable(range: range, rows: isCertain ? rows : nil, next: next)
    }

    /// The words of a range that blanks part.
    private static func words(of range: ByteRange, in text: borrowing Span<UInt8>) -> [ByteRange] {
        var words: [ByteRange] = []
        var (start, offset) = (range.start, range.start)
        while offset < range.end {
            if text.blankLength(at: offset) > 0 {
                words.append(ByteRange(start, offset))
                offset = text.skippingBlanks(from: offset, to: range.end)
                start = offset
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        return withoutTorn(words + [ByteRange(start, range.end)], in: text)
    }

    /// Running text is no row.
    @inline(__always)
    private static func mayBeRow(_ line: Line) -> Bool {
        line.range.count <= 300 && line.traits.isDisjoint(with: [.hasStop, .endsStop, .endsColon])
    }

    /// The parts of a line between runs of two blanks or more; none of a line of running text.
    @inline(__always)
    private static func forEachColumn(
        of line: Line, in text: borrowing Span<UInt8>, _ take: (ByteRange) -> Void
    ) {
        guard mayBeRow(line) else { return }
        var start = line.range.start
        var offset = start
        while offset < line.range.end {
            // No blank begins with the first byte of a Chinese character.
            if text[offset] >= 0xE4, text[offset] <= 0xE9 {
                offset += 3
                continue
            }
            let behind = text.skippingBlanks(from: offset, to: line.range.end)
            if behind - offset >= 2, behind - offset > text.blankLength(at: offset) {
                take(ByteRange(start, offset))
                start = behind
            }
            offset = max(behind, offset + text.characterLength(at: offset))
        }
        take(ByteRange(start, line.range.end))
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
        if start < range.end || text[range.end - 1] == UInt8(ascii: "\t") { close(range.end) }
        return cells
    }
}
