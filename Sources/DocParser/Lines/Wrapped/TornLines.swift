/// Texts that were broken at every inline element of a page, so that figures and single words stand on lines of their own:
/// 现就 / 2024 / 年供水工作通知如下：
struct TornLines {
    /// Whether the text is so broken.
    private let areTorn: Bool

    /// Fewer figures above a unit are cells of a table.
    private static let fewest = 3

    /// O(lines).
    init(_ lines: [Line], in text: borrowing Span<UInt8>) {
        var count = 0
        for index in lines.indices.dropFirst() where count < Self.fewest {
            if Self.isFigure(lines[index - 1]), Self.units.begin(text, at: lines[index].range.start),
                lines[index].number == lines[index - 1].lastNumber + 1
            {
                count += 1
            }
        }
        areTorn = count >= Self.fewest
    }

    /// Whether a line goes on the one that is open, whose last piece is the line right above.
    func goesOn(_ open: Line, behind above: Line, _ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.number == above.lastNumber + 1, line.traits.isDisjoint(with: Self.begins) else { return false }
        if isYear(above, before: line, in: text) { return true }
        guard areTorn else { return false }
        if Self.isFigure(above) {
            return Self.units.begin(text, at: line.range.start) || !line.traits.isDisjoint(with: [.hasStop, .hasComma])
                || line.traits.contains(.endsColon)
        }
        if Self.units.begin(text, at: line.range.start), line.range.count == 3 { return true }
        guard Self.isFigure(line) || Self.openings.begin(text, at: line.range.start) && line.range.count == 3 else {
            return false
        }
        return open.traits.isDisjoint(with: Self.ends) && !Self.ended.end(text, before: open.range.end)
    }

    /// Whether a figure stands between two pieces of a day or measure, each on a line of its own: 月 / 25 / 日.
    static func isPiece(_ index: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        guard index > 0, index + 1 < lines.count else { return false }
        return lines[index - 1].range.count == 3 && units.begin(text, at: lines[index - 1].range.start)
            && units.begin(text, at: lines[index + 1].range.start)
    }

    /// Whether a year was parted from its word and what follows, as no table has it: 2022 / 年国民经济和社会发展统计公报.
    private func isYear(_ line: Line, before next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.range.count == 4, text.has("年", at: next.range.start), !text.has("年份", at: next.range.start),
            next.range.count >= Self.leastWords, let year = ArabicNumeral.read(text, at: line.range.start)
        else { return false }
        return year.end == line.range.end && (1949...2100).contains(year.value)
    }

    /// Five characters.
    private static let leastWords = 15

    /// What begins a line of its own.
    private static let begins: LineTraits = [
        .division, .addressees, .attachmentNote, .attachmentHead, .organ, .pageLabel,
    ]

    /// What ends one: the heading above a text, the organ above its date.
    private static let ends: LineTraits = [.titleEnd, .organ, .endsStop, .endsColon, .cells]
    private static let ended: WordSet = ["。", "：", "；", "！", "？"]

    private static let units: WordSet = [
        "年", "月", "日", "号", "％", "%", "〕", "］", "]", "）", "》", "”", "个", "项", "万", "亿", "元", "条", "人", "次", "时",
    ]
    /// Marks that open something.
    static let openings: WordSet = ["〔", "［", "（", "《", "“"]

    /// A line of nothing but figures and their signs, up to five characters: 2024, 98%.
    private static func isFigure(_ line: Line) -> Bool { line.range.count <= 15 && line.traits.contains(.figures) }
}
