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
        var removed = Removed()
        // Lines are moved up in place, behind those that were kept.
        var kept = 0
        var index = 0
        while index < lines.count {
            if lines[index].traits.contains(.pageNumber) {
                removed.pageNumbers.append(lines[index])
                index += 1
            } else if let end = contentsEnd(from: index, in: lines, text) {
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

    /// The most lines that a contents list has.
    private static let longestContents = 600

    /// Where the contents list ends that begins with a line: its first heading stands again behind it.
    private static func contentsEnd(from index: Int, in lines: [Line], _ text: borrowing Span<UInt8>) -> Int? {
        let line = lines[index]
        if line.traits.contains(.contentsHead) {
            guard index + 1 < lines.count else { return nil }
            return repeatIndex(of: index + 1, in: lines, text) ?? listEnd(from: index + 1, in: lines, text)
        }
        if line.traits.contains(.contentsLine) { return index + 1 }
        // Without 目录: three headings or more of legislation, no words between, and the first stands again.
        guard isListed(line), index + 3 < lines.count, isListed(lines[index + 1]), isListed(lines[index + 2]),
            index == 0 || !isListed(lines[index - 1])
        else { return nil }
        return repeatIndex(of: index, in: lines, text)
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
        while let last = key.last, last >= 0x30 && last <= 0x39 || last == UInt8(ascii: ".") { key.removeLast() }
        for dot in ["…", "·", "．"] {
            let bytes = Array(dot.utf8)
            while key.hasSuffix(bytes) { key.removeLast(bytes.count) }
        }
        return key
    }
}
