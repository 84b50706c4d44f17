/// What the source's own layout tells of lines (`LineLayout`): which are rows of a table, entries of a list of contents,
/// notes at the foot of a page, and the title. Texts without a layout are not looked at.
enum LayoutTraits {
    /// Marks lines, and takes out those of lists of contents, which it returns.
    static func mark(_ lines: inout [Line], of text: SourceText, in bytes: borrowing Span<UInt8>) -> [[Line]] {
        for index in lines.indices { mark(&lines[index], text.layout(ofLine: Int(lines[index].number)), in: bytes) }
        LayoutTitle.mark(&lines, of: text, in: bytes)
        return removeContents(from: &lines, of: text)
    }

    private static func mark(_ line: inout Line, _ layout: LineLayout, in text: borrowing Span<UInt8>) {
        let isWhole = !line.isSplit || text.contains("|", from: line.range.start, to: line.range.end)
        // A row that holds a whole page, as converters write pages that are laid out as a table, is a row no longer where
        // its paragraphs are parted.
        if layout.has(.cell), isWhole {
            line.traits.insert(.cells)
            if layout.gapAbove > 0 { line.traits.insert(.opensTable) }
        } else if layout.alignment != .unknown, line.traits.contains(.cells),
            layout.setPart == .text || !text.contains("|", from: line.range.start, to: line.range.end)
        {
            // A paragraph: its tabs set words apart, and make no row.
            line.traits.remove(.cells)
        }
        line.isParagraph = layout.setPart == .text && !line.isSplit
        if layout.isLink { line.traits.insert(.linked) }
        if layout.alignment == .center || layout.alignment == .end { line.traits.insert(.isSetIn) }
        if layout.part == .footnote {
            line.marker = nil
            line.traits.subtract([.division, .legislation])
        }
    }

    /// Lists of contents, each with the word 目录 above it.
    private static func removeContents(from lines: inout [Line], of text: SourceText) -> [[Line]] {
        let isContents = lines.map { text.layout(ofLine: Int($0.number)).part == .contents }
        guard isContents.contains(true) else { return [] }
        var lists: [[Line]] = []
        var kept: [Line] = []
        for (index, line) in lines.enumerated() {
            let isHead =
                line.traits.contains(.contentsHead) && index + 1 < lines.count && isContents[index + 1]
            if !isContents[index], !isHead {
                kept.append(line)
            } else if index > 0, isContents[index], isContents[index - 1] || lists.last?.last == lines[index - 1] {
                lists[lists.count - 1].append(line)
            } else {
                lists.append([line])
            }
        }
        lines = kept
        return lists
    }
}
