/// Finds the running heads and feet of a printed text: the line that stands right below, or above, the page numbers, the
/// same on every page but for its figures, as gazettes and collections print their names.
enum RunningHeads {
    /// Fewer pages show no rule.
    private static let fewestPages = 2

    /// Longer lines are text: thirty characters.
    private static let longest = 90

    /// What no running head has.
    private static let others: LineTraits = [
        .hasStop, .endsStop, .endsColon, .endsComma, .division, .addressees, .attachmentHead, .date, .pageNumber,
        .figures, .symbols,
    ]

    /// Marks them as what the page prints, like the numbers beside them.
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        let numbers = lines.indices.filter { lines[$0].traits.contains(.pageNumber) }
        guard numbers.count >= fewestPages else { return }
        // Above the first number and below the last there may be none. What ends like a title is one on the first page.
        let top = lines[0].traits.contains(.titleEnd) ? [] : [0]
        mark(numbers.map { $0 + 1 } + top, atLeast: max(fewestPages, numbers.count * 3 / 4), &lines, in: text)
        mark(numbers.map { $0 - 1 }, atLeast: max(fewestPages + 1, numbers.count * 3 / 4), &lines, in: text)
    }

    private static func mark(
        _ places: [Int], atLeast least: Int, _ lines: inout [Line], in text: borrowing Span<UInt8>
    ) {
        var first: [UInt8] = []
        var found: [Int] = []
        for place in places where lines.indices.contains(place) && isShort(lines[place]) {
            let key = key(of: lines[place], in: text)
            if first.isEmpty { first = key }
            if key == first { found.append(place) }
        }
        guard found.count >= least else { return }
        for place in found { lines[place].traits.insert(.pageNumber) }
    }

    private static func isShort(_ line: Line) -> Bool {
        line.range.count <= longest && line.traits.isDisjoint(with: others)
    }

    /// The words of a line without blanks and figures: the head of a gazette has the number of its issue.
    private static func key(of line: Line, in text: borrowing Span<UInt8>) -> [UInt8] {
        TitleKey.read(text, line.range).filter { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }
    }
}
