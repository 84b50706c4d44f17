/// Page matter that shares its line of the text with a block, as a page number that is stuck to the imprint: a line is
/// either read or left out (contract: accounting), so that it is read with the block.
struct SharedLines {
    private(set) var layout: Layout
    /// Indices of the lines all of whose words are a field's label or value.
    private(set) var taken: LineSet
    /// Indices of page lines that hold a value.
    private(set) var evidence: LineSet

    init(_ layout: Layout, taken: LineSet, evidence: LineSet) {
        self.layout = layout
        self.taken = taken
        self.evidence = evidence
    }

    /// Makes text of such page matter. O(lines around the text).
    mutating func settle(in text: borrowing Span<UInt8>) {
        settlePageLines()
        let returned = takeBack(in: text)
        if !returned.isEmpty { insert(returned) }
    }

    private mutating func settlePageLines() {
        var group = 0..<0
        var isShared = false
        for index in layout.margins where layout.zones[index].isPage && !evidence.contains(index) {
            if !group.contains(index) {
                group = self.group(around: index)
                isShared = group.count > 1 && group.contains(where: isBlock)
            }
            if isShared { layout.zones[index] = textZone(behind: index) }
        }
    }

    /// The indices of the lines that are parts of one line of the text.
    private func group(around index: Int) -> Range<Int> {
        let lines = layout.lines
        var (start, end) = (index, index + 1)
        while start > 0, lines[start - 1].lastNumber >= lines[start].number { start -= 1 }
        while end < lines.count, lines[end].number <= lines[end - 1].lastNumber { end += 1 }
        return start..<end
    }

    private func isBlock(_ index: Int) -> Bool {
        !layout.zones[index].isPage && !taken.contains(index) && !layout.lines[index].traits.contains(.symbols)
    }

    /// The zone for a line that no field has taken: in a text it goes on with that, else it stays by itself.
    private func textZone(behind index: Int) -> Zone {
        guard index > 0 else { return .head }
        let zone = layout.zones[index - 1]
        return zone == .body || zone == .attached ? zone : .head
    }

    // MARK: Page numbers and contents

    /// Takes out of the page numbers and contents lists what shares its line with a block, in order. One that interrupts
    /// the words of wrapped lines becomes part of them.
    private mutating func takeBack(in text: borrowing Span<UInt8>) -> [Line] {
        var returned: [Line] = []
        var numbers: [Line] = []
        var filled: Set<Int> = []
        for line in layout.pageNumbers {
            if let gap = gap(around: line) {
                if isShared(line, in: layout.gaps[gap], text) { filled.insert(gap) } else { numbers.append(line) }
            } else if isShared(line) {
                returned.append(line)
            } else {
                numbers.append(line)
            }
        }
        if numbers.count < layout.pageNumbers.count { layout.pageNumbers = numbers }
        if !filled.isEmpty { layout.gaps = layout.gaps.indices.filter { !filled.contains($0) }.map { layout.gaps[$0] } }
        for list in layout.contents.indices where layout.contents[list].contains(where: isShared) {
            returned += layout.contents[list].filter(isShared)
            layout.contents[list].removeAll(where: isShared)
        }
        returned.sort { $0.range.start < $1.range.start }
        return returned
    }

    /// The index of the gap in the words of wrapped lines that a page number stands in.
    private func gap(around line: Line) -> Int? {
        let place = layout.gaps.firstGap(from: line.range.start)
        return place < layout.gaps.count && layout.gaps[place].contains(line.range) ? place : nil
    }

    /// Whether words of a block stand on the line of a page number that is in a gap.
    private func isShared(_ line: Line, in gap: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        let before = text.hasLineBreak(from: gap.start, to: line.range.start)
        guard !before || !text.hasLineBreak(from: line.range.end, to: gap.end) else { return false }
        return isBlock(index(behind: line) - 1)
    }

    private func isShared(_ line: Line) -> Bool {
        let next = index(behind: line)
        let before = next > 0 && layout.lines[next - 1].lastNumber == line.number
        let behind = next < layout.lines.count && layout.lines[next].number == line.lastNumber
        return before && group(around: next - 1).contains(where: isBlock)
            || behind && group(around: next).contains(where: isBlock)
    }

    /// The index of the first line behind another one. O(log lines).
    private func index(behind line: Line) -> Int {
        var (low, high) = (0, layout.lines.count)
        while low < high {
            let middle = (low + high) / 2
            if layout.lines[middle].range.start < line.range.start { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Puts lines back to their places, all at once.
    private mutating func insert(_ returned: [Line]) {
        let old = layout
        let count = old.lines.count + returned.count
        var (taken, evidence) = (LineSet(count: count), LineSet(count: count))
        layout.lines = []
        layout.zones = []
        var next = 0
        for index in 0...old.lines.count {
            let start = index < old.lines.count ? old.lines[index].range.start : Int.max
            while next < returned.count, returned[next].range.start < start {
                layout.lines.append(returned[next])
                layout.zones.append(textZone(behind: layout.zones.count))
                next += 1
            }
            guard index < old.lines.count else { break }
            if self.taken.contains(index) { taken.insert(layout.lines.count) }
            if self.evidence.contains(index) { evidence.insert(layout.lines.count) }
            layout.lines.append(old.lines[index])
            layout.zones.append(old.zones[index])
        }
        layout.margins = layout.indices { $0 != .body && $0 != .attached }
        (self.taken, self.evidence) = (taken, evidence)
    }
}

extension Span<UInt8> {
    fileprivate func hasLineBreak(from start: Int, to end: Int) -> Bool {
        firstOffset(ofEither: 0x0A, 0x0D, from: start, to: end) < end
    }
}
