/// A table in HTML inside of a Markdown text, as converters write those that Markdown has no form for: a line for each
/// row, with tabs between its cells.
struct MarkdownHTMLTable {
    private struct Cell {
        var words: [ByteRange] = []
        var columns = 1
        var rows = 1
    }

    private(set) var output: MarkdownOutput
    private var cells: [Cell] = []
    private var isInCell = false
    /// For each column in how many further rows a cell from above takes it.
    private var taken: [Int] = []
    private var hasRows = false
    /// How many tables are open.
    private var depth = 0

    init(_ output: consuming MarkdownOutput) {
        self.output = output
        layout = LineLayout()
        layout.set(.cell)
        layout.gapAbove = 1
    }

    /// Where the table on a line begins: with a tag before which only other tags stand.
    static func start(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var offset = text.skippingBlanks(from: start, to: end)
        while let tag = MarkdownTag(text, at: offset, to: end) {
            if tag.element == .table { return tag.isEnd ? nil : offset }
            guard tag.element == .html || tag.element == .body || tag.element == .div || tag.element == .center else {
                return nil
            }
            offset = text.skippingBlanks(from: tag.end, to: end)
        }
        return nil
    }

    /// Writes the table that begins at an offset; returns the offset behind it. Without an end tag it ends with the text.
    mutating func write(_ text: borrowing Span<UInt8>, at start: Int) -> Int {
        var offset = start
        while offset < text.count {
            let open = text.firstOffset(of: UInt8(ascii: "<"), from: offset)
            add(text, from: offset, to: open)
            offset = open
            guard open < text.count else { break }
            guard let tag = MarkdownTag(text, at: open, to: text.count) else {
                add(text, from: open, to: open + 1)
                offset = open + 1
                continue
            }
            offset = tag.end
            take(tag, text, at: open)
            if depth == 0 { break }
        }
        endRow(text)
        return offset
    }

    private mutating func take(_ tag: MarkdownTag, _ text: borrowing Span<UInt8>, at start: Int) {
        switch tag.element {
        case .table: depth += tag.isEnd ? -1 : 1
        case .tr: if depth == 1 { endRow(text) }
        case .td, .th:
            guard depth == 1 else { return }
            isInCell = !tag.isEnd
            guard !tag.isEnd else { return }
            var cell = Cell()
            cell.columns = Self.span("colspan", text, from: start, to: tag.end)
            cell.rows = Self.span("rowspan", text, from: start, to: tag.end)
            cells.append(cell)
        default: break
        }
    }

    private static func span(_ name: StaticString, _ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        guard var offset = text.findLetters(name, from: start, to: end) else { return 1 }
        offset += name.utf8CodeUnitCount
        while offset < end, text[offset] < 0x30 || text[offset] > 0x39 { offset += 1 }
        guard let number = ArabicNumeral.read(text, at: offset), offset < end else { return 1 }
        return max(1, min(100, number.value))
    }

    /// Adds words to the cell that is open, line by line: a line break in a cell is a blank.
    private mutating func add(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) {
        guard isInCell, let last = cells.indices.last else { return }
        var lineStart = start
        while lineStart < end {
            var lineEnd = lineStart
            while lineEnd < end, text[lineEnd] != 0x0A, text[lineEnd] != 0x0D { lineEnd += 1 }
            let first = text.skippingBlanks(from: lineStart, to: lineEnd)
            let behind = text.trimmingBlanks(from: first, to: lineEnd)
            if behind > first { cells[last].words.append(ByteRange(first, behind)) }
            lineStart = lineEnd + 1
        }
    }

    private mutating func endRow(_ text: borrowing Span<UInt8>) {
        isInCell = false
        guard !cells.isEmpty else { return }
        let hasWords = cells.contains { !$0.words.isEmpty }
        var column = 0
        if hasWords, hasRows { endLine(text) }
        for cell in cells {
            while column < taken.count, taken[column] > 0 {
                taken[column] -= 1
                advance(&column, writes: hasWords)
            }
            if hasWords { write(cell, text) }
            for _ in 0..<cell.columns {
                if column == taken.count { taken.append(0) }
                taken[column] = cell.rows - 1
                advance(&column, writes: hasWords)
            }
        }
        while column < taken.count {
            if taken[column] > 0 { taken[column] -= 1 }
            advance(&column, writes: hasWords)
        }
        if hasWords { hasRows = true }
        cells.removeAll(keepingCapacity: true)
    }

    /// Goes on to the next column, with a tab before it unless it is the first one.
    private mutating func advance(_ column: inout Int, writes: Bool) {
        column += 1
        pendingTabs += writes ? 1 : 0
    }

    /// Tabs that stand before the next cell with words; those behind the last one stand for empty cells.
    private var pendingTabs = 0

    private mutating func write(_ cell: Cell, _ text: borrowing Span<UInt8>) {
        guard let first = cell.words.first else { return }
        writeTabs()
        write(first, text)
        for words in cell.words.dropFirst() {
            output.insert(.blank)
            write(words, text)
        }
    }

    private mutating func write(_ words: ByteRange, _ text: borrowing Span<UInt8>) {
        var inline = MarkdownInline(output, lineBreak: .blank)
        inline.write(text, from: words.start, to: words.end)
        output = inline.output
    }

    private mutating func writeTabs() {
        for _ in 0..<pendingTabs { output.insert(.cell) }
        pendingTabs = 0
    }

    private mutating func endLine(_ text: borrowing Span<UInt8>) {
        // The last column has no tab behind it.
        pendingTabs = max(0, pendingTabs - 1)
        writeTabs()
        output.endLine(layout, 0..<0, of: text)
        layout.gapAbove = 0
    }

    /// What is said of the row that is written; the last one is ended by who called.
    private(set) var layout: LineLayout

    /// Ends the last row.
    mutating func finish() {
        pendingTabs = max(0, pendingTabs - 1)
        writeTabs()
    }
}
