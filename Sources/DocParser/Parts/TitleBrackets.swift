/// How brackets and names in 《》 hold the lines of a title together: what one line opens, the title closes.
extension TitleJoint {
    /// Whether a line opens a bracket or a quotation that the next one closes: 关于印发《某地水资源 / 管理办法》的通知.
    static func isOpen(_ line: Line, before next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.isDisjoint(with: [.endsStop, .endsColon, .hasStop, .division, .pageLabel, .navigation]) else {
            return false
        }
        return brackets.contains { open, close in
            // The next line is asked first: it seldom closes anything.
            guard let end = text.find(close, from: next.range.start, to: next.range.end),
                !text.contains(open, from: next.range.start, to: end)
            else { return false }
            var offset = line.range.end
            while offset > line.range.start, !text.has(close, before: offset) {
                if text.has(open, before: offset) { return true }
                offset -= 1
                while offset > line.range.start, text[offset] & 0xC0 == 0x80 { offset -= 1 }
            }
            return false
        }
    }

    /// Whether a title goes on behind a line because a name in 《》 does that was opened on it or above: 某商会关于转发 /
    /// 《某税务所关于 / 协助开展 / 典型调查的函》的通知.
    static func isInName(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        guard lines[index + 1].traits.contains(.titleEnd) || lines[index].range.count <= longestPart else {
            return false
        }
        var first = index
        while !text.contains("《", from: lines[first].range.start, to: lines[first].range.end) {
            guard first > 0, index - first < mostLines, isPlain(lines[first]), isBelow(lines[first], lines[first - 1]),
                !text.contains("》", from: lines[first].range.start, to: lines[first].range.end)
            else { return false }
            first -= 1
        }
        let open = text.find("《", from: lines[first].range.start, to: lines[first].range.end) ?? 0
        guard isPlain(lines[first]), text.find("》", from: open, to: lines[first].range.end) == nil else { return false }
        var last = index + 1
        while last < lines.count, last - first < mostLines, isPlain(lines[last]), isBelow(lines[last], lines[last - 1])
        {
            let range = lines[last].range
            if let close = text.find("》", from: range.start, to: range.end) {
                return lines[last].traits.contains(.titleEnd) && text.has("的", at: close + 3)
            }
            last += 1
        }
        return false
    }

    /// Forty characters: lines that are set in the middle of a page.
    private static let longestPart = 120

    private static let brackets: [(StaticString, StaticString)] = [
        ("《", "》"), ("“", "”"), ("（", "）"), ("(", ")"),
    ]

    /// Whether a line is a name in 《》 that the next goes on: 《某办法》 / 起草说明.
    static func isNamed(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        text.has("《", at: line.range.start) && text.has("》", before: line.range.end)
            && next.traits.contains(.titleEnd) && next.range.count <= 30 && isBelow(next, line)
    }
}
