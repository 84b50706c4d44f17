/// Tables that were copied from a page with one cell a line: 序号 / 安置单位 / 1 / 某公司 / ….
///
/// Two signs: the head begins with 序号, or many short lines without any mark hold lines of figures alone.
enum CellRun {
    /// Fewer lines, or fewer lines of figures among them, are headings or names in a list.
    private static let fewestLines = 8
    private static let fewestFigures = 3

    static func table(
        at index: Int, in lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>
    ) -> FoundTable? {
        let isNumbered =
            text.spacedEnd(of: "序号", at: lines[index].range.start, to: lines[index].range.end) == lines[index].range.end
        // A run is looked at once, from its first line: else a long list of short lines would take quadratic time.
        guard isNumbered || index == lines.startIndex || !isCell(lines[index - 1]) else { return nil }
        let end = isNumbered ? numberedEnd(index, lines, text) : shortEnd(index, lines)
        guard end - index >= (isNumbered ? 4 : fewestLines) else { return nil }
        let figures = lines[index..<end].filter { $0.traits.contains(.figures) }.count
        guard figures >= (isNumbered ? 1 : fewestFigures) else { return nil }
        let range = ByteRange(lines[index].range.start, lines[end - 1].range.end)
        let rows = isNumbered ? self.rows(lines[index..<end], text) : nil
        return FoundTable(range: range, rows: rows, next: end)
    }

    /// A numbered table goes on up to a division of the text or a paragraph with its indent.
    private static func numberedEnd(_ start: Int, _ lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>) -> Int {
        let isIndented = text.has("\u{3000}\u{3000}", before: lines[start].range.start)
        var end = start + 1
        while end < lines.endIndex {
            let line = lines[end]
            if let form = line.marker?.form, form.rawValue <= HeadingForm.hanBracketed.rawValue, !form.isSeries {
                break
            }
            if !isIndented, text.has("\u{3000}\u{3000}", before: line.range.start) { break }
            end += 1
        }
        return end
    }

    private static func shortEnd(_ start: Int, _ lines: ArraySlice<Line>) -> Int {
        var end = start
        while end < lines.endIndex, isCell(lines[end]) { end += 1 }
        return end
    }

    /// A short line without any mark that running text has.
    private static func isCell(_ line: Line) -> Bool {
        line.traits.contains(.short)
            && line.traits.isDisjoint(with: [
                .hasStop, .endsStop, .endsColon, .endsMark, .division, .date, .organDate,
            ])
    }

    /// The cells in rows: as many as the head has, each row with the next number; `nil` where that does not hold.
    private static func rows(_ lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>) -> [[ByteRange]]? {
        guard let first = lines.firstIndex(where: { number(of: $0, text) == 1 }) else { return nil }
        let width = first - lines.startIndex
        guard width >= 2, (lines.endIndex - first) % width == 0 else { return nil }
        var rows = [lines[..<first].map(\.range)]
        for (place, start) in stride(from: first, to: lines.endIndex, by: width).enumerated() {
            guard number(of: lines[start], text) == place + 1 else { return nil }
            rows.append(lines[start..<(start + width)].map(\.range))
        }
        return rows
    }

    private static func number(of line: Line, _ text: borrowing Span<UInt8>) -> Int? {
        guard let number = ArabicNumeral.read(text, at: line.range.start), number.end == line.range.end else {
            return nil
        }
        return number.value
    }
}
