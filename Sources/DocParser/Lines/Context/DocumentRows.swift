/// Takes the numbers in a list of documents for what they are: a decision that abolishes documents names each by title
/// and number, on a line each, as the document's own head does.
///
/// A document has one title and one number (GB/T 9704-2012, 7.2.5, 7.3.1): where another title with another number
/// follows and no text stands between, both are rows of a list.
enum DocumentRows {
    /// More lines than a title takes.
    private static let longestTitle = 4

    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        // The last number below a title, and whether it is a row.
        var last: (index: Int, isRow: Bool)?
        for index in lines.indices.prefix(LineContext.headLines).dropFirst() where lines[index].traits.contains(.number)
        {
            guard isTitle(lines[index - 1]) else { continue }
            let isRow = last.map { follows(lines, index, behind: $0.index, in: text) } ?? false
            if let last, last.isRow || isRow { lines[last.index].traits.remove(.number) }
            last = (index, isRow)
        }
        if let last, last.isRow { lines[last.index].traits.remove(.number) }
    }

    private static func isTitle(_ line: Line) -> Bool {
        line.traits.contains(.titleEnd) && line.traits.isDisjoint(with: [.masthead, .organ, .number, .hasStop])
    }

    /// Whether nothing but the title of another document stands between two numbers.
    private static func follows(_ lines: [Line], _ index: Int, behind above: Int, in text: borrowing Span<UInt8>)
        -> Bool
    {
        guard index - above > 1, index - above <= longestTitle + 1,
            lines[(above + 1)..<index].allSatisfy({
                $0.traits.isDisjoint(with: [.hasStop, .endsColon, .division, .pageLabel, .number])
            })
        else { return false }
        return key(lines[above], text) != key(lines[index], text)
            && key(lines[above - 1], text) != key(lines[index - 1], text)
    }

    private static func key(_ line: Line, _ text: borrowing Span<UInt8>) -> [UInt8] {
        TitleKey.read(text, line.range)
    }
}
