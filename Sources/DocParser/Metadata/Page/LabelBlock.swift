/// Labels one below the other with all their values below the last of them, as where a page's table was taken column by
/// column: 索引号： / 发文机关： / 发布日期： / 00341287X/201908-00021 / 某局 / 2019年8月13日.
struct LabelBlock {
    let pairs: [PageTableReader.Pair]
    /// The index of the line behind the last value.
    let end: Int

    /// Fewer labels without a value are those of a form, or values that a page leaves out.
    private static let fewest = 3
    /// Eighty characters.
    private static let longestValue = 240

    /// The block that begins with a line; `nil` where none does.
    init?(at first: Int, in layout: Layout, _ text: borrowing Span<UInt8>) {
        var labels: [(label: FieldLabel, range: ByteRange)] = []
        var index = first
        while index < layout.lines.count, layout.zones[index].isPage,
            let match = Self.label(of: layout.lines[index].range, text)
        {
            labels.append((match.label, match.range))
            index += 1
        }
        guard labels.count >= Self.fewest else { return nil }
        var pairs: [PageTableReader.Pair] = []
        var next = 0
        while index < layout.lines.count, next < labels.count {
            let range = layout.lines[index].range
            guard layout.zones[index].isPage || layout.zones[index] == .head, range.count <= Self.longestValue,
                FieldLabel.read(text, at: range.start, end: range.end) == nil,
                // What a page leaves open has no line.
                let place = labels.indices.dropFirst(next).first(where: { labels[$0].label.mayHold(range, in: text) })
            else { break }
            let (label, labelRange) = labels[place]
            pairs.append(PageTableReader.Pair(label: label, labelRange: labelRange, value: range, line: index))
            next = place + 1
            index += 1
        }
        guard pairs.count >= Self.fewest else { return nil }
        self.pairs = pairs
        end = index
    }

    /// The label that a line is, and nothing else.
    private static func label(of line: ByteRange, _ text: borrowing Span<UInt8>) -> FieldLabel.Match? {
        guard let match = FieldLabel.read(text, at: line.start, end: line.end), match.valueStart >= line.end else {
            return nil
        }
        return match
    }
}
