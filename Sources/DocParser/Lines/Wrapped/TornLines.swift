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

    /// Whether a line goes on the one that is open, whose last piece is the line right above it.
    func goesOn(_ open: Line, _ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let (above, line) = (lines[index - 1], lines[index])
        guard line.number == above.lastNumber + 1, areTorn || mayBePiece(above, line, in: text) else { return false }
        if LinkedName.goesOn(open, above, line, in: text) { return true }
        // Of links only names go on.
        guard line.traits.isDisjoint(with: Self.begins), !open.traits.union(line.traits).contains(.linked) else {
            return false
        }
        if isYear(above, before: line, in: text) || Self.isOfDay(open, line, in: text) { return true }
        let opensDay = index + 1 < lines.count && Self.isOfDay(line, lines[index + 1], in: text)
        guard areTorn, !opensDay else { return false }
        if Self.isFigure(above), line.range.count == 3, Self.dashes.begin(text, at: line.range.start) { return true }
        if Self.isFigure(above) {
            // Words that go on behind a figure in them, and no cell behind another.
            let isInWords = open.range.start < above.range.start && text[line.range.start] >= 0xE4
            return Self.units.begin(text, at: line.range.start) || isInWords
                || !line.traits.isDisjoint(with: [.hasStop, .hasComma])
                || line.traits.contains(.endsColon)
        }
        if Self.units.begin(text, at: line.range.start), line.range.count == 3 { return true }
        guard Self.isFigure(line) || Self.openings.begin(text, at: line.range.start) && line.range.count == 3 else {
            return false
        }
        let isOpen = open.traits.isDisjoint(with: Self.ends) || isCounted(lines, at: index, in: text)
        return isOpen && !Self.ended.end(text, before: open.range.end)
    }

    /// Whether one of two lines is a few figures or a name in 《》: most are neither.
    private func mayBePiece(_ above: Line, _ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.range.count <= 5 || above.range.count <= 5 || text[line.range.start] == 0xE3
            || text[above.range.start] == 0xE3
    }

    /// Whether a line is a further piece of a day in figures: 2018 / - / 09 / - / 05, 2018- / 09- / 05. Four figures begin it.
    private static func isOfDay(_ open: Line, _ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard isDayPiece(line, in: text), open.range.count <= longestDay,
            ArabicNumeral.read(text, at: open.range.start)?.count == 4,
            !(open.range.start..<open.range.end).contains(where: { !isOfDay(text[$0]) && text[$0] > 0x20 })
        else { return false }
        return isStroke(text[line.range.start]) != isStroke(text[open.range.end - 1])
    }

    /// A day in pieces, with a line break between any two.
    private static let longestDay = 16

    /// One or two figures or a year, with the strokes of a day: 09, -09, 2018-, -.
    private static func isDayPiece(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.range.count <= 5 && (line.range.start..<line.range.end).allSatisfy { isOfDay(text[$0]) }
    }

    private static func isOfDay(_ byte: UInt8) -> Bool { byte.isDigit || isStroke(byte) }

    private static func isStroke(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
    }

    /// Whether a figure is that of words behind it and not of a day: 某省税务局 / 2023 / 年度招录公告.
    private func isCounted(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        guard index + 1 < lines.count, lines[index - 1].traits.isDisjoint(with: [.endsStop, .endsColon, .cells]) else {
            return false
        }
        let next = lines[index + 1].range
        return next.count > 3 && Self.units.begin(text, at: next.start)
            && !text.contains("月", from: next.start, to: min(next.end, next.start + 12))
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
    private static let ends: LineTraits = [.titleEnd, .organ, .person, .seal, .endsStop, .endsColon, .cells]
    private static let ended = WordSet(eitherWidth: ["。", "：", "；", "！", "？"])

    private static let units: WordSet = [
        "年", "月", "日", "号", "％", "%", "〕", "］", "]", "）", "》", "”", "个", "项", "万", "亿", "元", "条", "人", "次", "时",
    ]
    /// Between the first year and the last: 2021 / — / 2035.
    private static let dashes: WordSet = ["—", "－", "～", "至"]
    /// Marks that open something.
    static let openings = WordSet(eitherWidth: ["〔", "［", "（", "《", "“"])

    /// A line of nothing but figures and their signs, up to five characters: 2024, 98%.
    private static func isFigure(_ line: Line) -> Bool { line.range.count <= 15 && line.traits.contains(.figures) }
}
