/// Takes out what paper and page put between the lines of a text: page numbers and contents lists.
enum PageFurniture {
    /// Lines that were taken out, by index into the lines that were given.
    struct Removed {
        var pageNumbers: [Line] = []
        var contents: [[Line]] = []
    }

    /// Removes the furniture from the lines and returns it.
    static func remove(from lines: inout [Line], in text: borrowing Span<UInt8>) -> Removed {
        PageNumbers.mark(&lines, in: text)
        RunningHeads.mark(&lines, in: text)
        NoiseLines.mark(&lines, in: text)
        var removed = Removed()
        // Lines are moved up in place, behind those that were kept.
        var kept = 0
        var attempts = 0
        var index = 0
        while index < lines.count {
            if lines[index].traits.contains(.pageNumber) {
                removed.pageNumbers.append(lines[index])
                index += 1
            } else if mayList(lines[index], text),
                let end = contentsEnd(from: index, in: lines, attempts: &attempts, text)
            {
                removed.contents.append(Array(lines[index..<end]))
                index = end
            } else {
                if kept < index { lines[kept] = lines[index] }
                kept += 1
                index += 1
            }
        }
        lines.removeLast(index - kept)
        return removed
    }

    /// Whether a line may be the head of a contents list or an entry of one; running text is none.
    @inline(__always)
    private static func mayList(_ line: Line, _ text: borrowing Span<UInt8>) -> Bool {
        !line.traits.isDisjoint(with: [.contentsHead, .contentsLine, .contentsEntry])
            || line.traits.isDisjoint(with: .hasStop)
                && (line.traits.contains(.division) || HeadingMarkerReader.mayBePlain(text, at: line.range.start))
    }

    /// The most lines that a contents list has.
    private static let longestContents = 600

    /// Where the contents list ends that begins with a line: its first heading stands again behind it.
    private static func contentsEnd(
        from index: Int, in lines: [Line], attempts: inout Int, _ text: borrowing Span<UInt8>
    ) -> Int? {
        let line = lines[index]
        if line.traits.contains(.contentsHead) {
            guard index + 1 < lines.count else { return nil }
            return repeatIndex(of: index + 1, in: lines, text) ?? listEnd(from: index + 1, in: lines, text)
                ?? pagedEnd(from: index + 1, in: lines, text)
        }
        if line.traits.contains(.contentsLine) { return index + 1 }
        // Without 目录: three headings or more, no words between, and the first stands again.
        guard isHeading(line, text), index + 3 < lines.count, isHeading(lines[index + 1], text),
            isHeading(lines[index + 2], text), index == 0 || !isHeading(lines[index - 1], text)
        else { return nil }
        if isListed(line), isListed(lines[index + 1]), isListed(lines[index + 2]),
            index == 0 || !isListed(lines[index - 1])
        {
            return repeatIndex(of: index, in: lines, text)
        }
        return outlineEnd(from: index, in: lines, attempts: &attempts, text)
    }

    /// Whether a line may be a heading of any kind in a list of them: a short one that begins with its number.
    private static func isHeading(_ line: Line, _ text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.isDisjoint(with: [.hasStop, .endsStop, .endsColon, .hasComma]), line.range.count <= 150 else {
            return isListed(line)
        }
        return line.traits.contains(.division) || isListed(line)
            || HeadingMarkerReader.mayBePlain(text, at: line.range.start)
                && HeadingMarkerReader.plain(text, at: line.range.start, end: line.range.end) != nil
    }

    /// Where the headings end that begin with a line, if the first of them begins a text right below in which all of them
    /// stand again in the same order: 1　总则, 1.1　编制目的, as contingency plans list them.
    ///
    /// An outline that stands twice does less harm than a text that lacks its list, so all has to speak for contents.
    private static func outlineEnd(
        from first: Int, in lines: [Line], attempts: inout Int, _ text: borrowing Span<UInt8>
    ) -> Int? {
        var end = first
        while end < lines.count, end - first <= longestContents, isHeading(lines[end], text) { end += 1 }
        let key = TitleKey.first(text, lines[first].range)
        guard attempts < mostAttempts,
            let start = (first + 3..<min(end + farthestText, lines.count)).first(where: {
                TitleKey.first(text, lines[$0].range) == key
                    && entryKey(lines[$0], text) == entryKey(lines[first], text)
            })
        else { return nil }
        end = min(end, start)
        guard isOutline(lines[first..<end]), standsUnderTitle(first, in: lines),
            lines[end..<start].allSatisfy({ $0.traits.isDisjoint(with: words.union(.attachmentHead)) })
        else { return nil }
        attempts += 1
        return hasText(lines[first..<end], from: start, in: lines, text) ? end : nil
    }

    /// What running text and the words that lead in to a list have, and titles have not.
    private static let words: LineTraits = [.hasStop, .endsStop, .endsColon, .endsComma]
    /// The fewest entries of one level that are surely contents; fewer are as often an agenda or a list of offices.
    private static let fewestEntries = 5

    /// Whether entries show a text's outline: several levels, or as many headings as only long texts have.
    private static func isOutline(_ entries: ArraySlice<Line>) -> Bool {
        let form = entries.first?.marker?.form
        return entries.count >= fewestEntries || entries.contains { $0.marker?.form != form }
    }

    /// Whether no words lead in to a list: contents stand under a title, what the text itself lists under a sentence,
    /// under 会议议程： or under the addressees.
    private static func standsUnderTitle(_ first: Int, in lines: [Line]) -> Bool {
        let above = lines[..<first].last { !$0.traits.contains(.pageNumber) }
        return above?.traits.isDisjoint(with: words.union(.addressees)) ?? true
    }

    /// How many lines may stand between the list and the text: its title.
    private static let farthestText = 4
    /// How often a list's first entry may stand again right below: each time all others are looked for.
    private static let mostAttempts = 16

    /// Whether entries stand again in order from a line on, with sentences between the first and the last.
    private static func hasText(
        _ entries: ArraySlice<Line>, from start: Int, in lines: [Line], _ text: borrowing Span<UInt8>
    ) -> Bool {
        var next = start
        var hasSentence = false
        for entry in entries {
            let (first, key) = (TitleKey.first(text, entry.range), entryKey(entry, text))
            while next < lines.count,
                TitleKey.first(text, lines[next].range) != first || entryKey(lines[next], text) != key
            {
                if lines[next].traits.contains(.hasStop) { hasSentence = true }
                next += 1
            }
            guard next < lines.count else { return false }
            next += 1
        }
        return hasSentence
    }

    private static func isListed(_ line: Line) -> Bool {
        line.traits.contains(.contentsEntry)
            || line.traits.contains(.legislation) && line.marker?.form != .article
                && line.traits.isDisjoint(with: [.hasStop, .long])
    }

    /// Where headings without words between them end, if the second of them stands again further down: the text may lack
    /// its first heading.
    private static func listEnd(from first: Int, in lines: [Line], _ text: borrowing Span<UInt8>) -> Int? {
        var end = first
        while end < lines.count, end - first <= longestContents, isListed(lines[end]) { end += 1 }
        guard end - first >= 2, let marker = lines[first + 1].marker else { return nil }
        let key = entryKey(lines[first + 1], text)
        for line in lines[end...] where line.marker?.form == marker.form && line.marker?.number == marker.number {
            if entryKey(line, text) == key { return end }
        }
        return nil
    }

    /// Where a list ends whose entries have their page behind them without dots: 总则4, 附则　12.
    private static func pagedEnd(from first: Int, in lines: [Line], _ text: borrowing Span<UInt8>) -> Int? {
        var end = first
        var last = 0
        while end < lines.count, end - first <= longestContents, let page = page(behind: lines[end], text), page >= last
        {
            last = page
            end += 1
        }
        return end - first >= fewestPaged ? end : nil
    }

    /// Fewer lines that end in rising numbers are as often a table.
    private static let fewestPaged = 3

    /// The number that stands behind the words of a line.
    private static func page(behind line: Line, _ text: borrowing Span<UInt8>) -> Int? {
        guard line.range.count <= 150, line.traits.isDisjoint(with: words) else { return nil }
        var start = line.range.end
        while start > line.range.start, text[start - 1].isDigit { start -= 1 }
        guard let number = ArabicNumeral.read(text, at: start), number.count <= 3, number.value > 0 else { return nil }
        let end = text.trimmingBlanks(from: line.range.start, to: start)
        return end > line.range.start && text[end - 1] >= 0x80 ? number.value : nil
    }

    /// The index of the line that repeats the first entry, if only entries stand between.
    private static func repeatIndex(of first: Int, in lines: [Line], _ text: borrowing Span<UInt8>) -> Int? {
        let key = entryKey(lines[first], text)
        guard key.count >= 6 else { return nil }
        var next = first + 1
        while next < lines.count, next - first <= longestContents {
            let line = lines[next]
            if line.traits.contains(.hasStop), !line.traits.contains(.contentsEntry) { return nil }
            if line.range.count <= 240, entryKey(line, text) == key { return next }
            next += 1
        }
        return nil
    }

    /// An entry's words without dots and page number.
    private static func entryKey(_ line: Line, _ text: borrowing Span<UInt8>) -> [UInt8] {
        var key = TitleKey.read(text, line.range)
        guard line.traits.contains(.contentsEntry) else { return key }
        while let last = key.last, last.isDigit || last == UInt8(ascii: ".") { key.removeLast() }
        for dot in ["…", "·", "．"] {
            let bytes = Array(dot.utf8)
            while key.hasSuffix(bytes) { key.removeLast(bytes.count) }
        }
        return key
    }
}
