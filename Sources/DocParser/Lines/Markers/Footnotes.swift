/// Tells the notes to words of a text from sections: 注： and [1], [2] below it, which statistical communiqués end with, and
/// ① where the same sign stands behind a word above.
struct Footnotes {
    /// Whether the lines above are 注： and notes.
    private var isOpen = false

    /// The line and the number of the last note that has ①, ② before it.
    private var last = (index: -2, number: 0)

    /// Takes the marker from a line that is a note; to be called with the lines in their order.
    @inline(__always)
    mutating func mark(_ lines: inout [Line], at index: Int, in text: borrowing Span<UInt8>) {
        // Few lines begin like ① or 注.
        let first = text[lines[index].range.start]
        if first == 0xE2 { markSign(&lines, at: index, in: text) }
        if first == 0xE6 || isOpen { mark(&lines[index], in: text) }
    }

    @inline(never)
    private mutating func markSign(_ lines: inout [Line], at index: Int, in text: borrowing Span<UInt8>) {
        guard let marker = lines[index].marker, marker.form == .circled else { return }
        let isNext = last.index == index - 1 && last.number + 1 == marker.number
        guard isNext || marker.number == 1 && isCited(lines, index, in: text) else { return }
        last = (index, marker.number)
        Self.drop(&lines[index])
    }

    private static func drop(_ line: inout Line) {
        line.marker = nil
        line.traits.remove(.division)
    }

    /// More lines than a page has.
    private static let mostLines = 40

    /// Whether ① stands behind a word in one of the sentences above a line that begins with it.
    private func isCited(_ lines: [Line], _ index: Int, in text: borrowing Span<UInt8>) -> Bool {
        guard index > 0, text.has("①", at: lines[index].range.start), lines[index - 1].traits.contains(.endsStop)
        else { return false }
        return lines[..<index].suffix(Self.mostLines).contains {
            $0.range.count < LineClassifier.longestShort * 2 && Self.cites("①", in: $0.range, text)
                && (!text.contains("②", from: $0.range.start, to: $0.range.end) || Self.cites("②", in: $0.range, text))
        }
    }

    /// Whether a sign stands right behind a word; items have a mark before it.
    private static func cites(_ sign: StaticString, in range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard let place = text.find(sign, from: range.start, to: range.end), place > range.start + 2 else {
            return false
        }
        return text[place - 3] >= 0xE4 && text[place - 3] <= 0xE9 || text.has("》", before: place)
            || text.has("”", before: place)
    }

    @inline(never)
    private mutating func mark(_ line: inout Line, in text: borrowing Span<UInt8>) {
        if text[line.range.start] == 0xE6, Self.begins(line, in: text) {
            isOpen = true
        } else if isOpen, let marker = line.marker {
            isOpen = marker.form == .arabicBracketed
            if isOpen, Self.isSquare(text, at: line.range.start) { Self.drop(&line) }
        }
    }

    /// 注：, 注释：, with or without the first note behind it.
    private static func begins(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.signs.contains(.colon), text.has("注", at: line.range.start) else { return false }
        let end = text.has("注释", at: line.range.start) ? line.range.start + 6 : line.range.start + 3
        return text.has(.colon, at: end)
    }

    private static func isSquare(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        text[offset] == UInt8(ascii: "[") || text.has("［", at: offset) || text.has("【", at: offset)
            || text.has("〔", at: offset)
    }
}
