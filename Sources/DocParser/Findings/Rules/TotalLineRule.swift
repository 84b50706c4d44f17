/// The line of sums below a list has the sums of its lines.
enum TotalLineRule: FormRule {
    static let rule = Rule(
        .totalLine, .regulation("第十九条"),
        Wording("the lines above do not make the sum", "各行之和与合计数不符"),
        help: Wording(
            "Each number of the last line counts what stands in the lines above by the same name.",
            "合计行的每个数应当等于上面各行同名数之和。"),
        wrong: "甲镇：水泵46台 / 乙镇：水泵38台 / 合计：水泵94台", right: "甲镇：水泵46台 / 乙镇：水泵38台 / 合计：水泵84台",
        holdsForPublished: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for (index, line) in paper.lines.enumerated()
        where line.part.isText && text.has("计", at: line.range.start + 3) && sums.begin(text, at: line.range.start) {
            check(index, of: paper, text, to: &found)
            checkColumns(index, of: paper, text, to: &found)
        }
    }

    /// The columns of a table whose cells blanks or tabs part: of each row above as many numbers count as the sums are.
    private static func checkColumns(
        _ index: Int, of paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList
    ) {
        let totals = TableNumber.all(in: paper.lines[index].range, text)
        guard totals.count > 1, totals.count <= mostColumns else { return }
        var sums = totals.map { _ in (sum: 0, largest: 0) }
        var (count, above) = (0, index - 1)
        while above >= 0, count < mostLines, isRow(above, like: index, of: paper, text) {
            let row = TableNumber.all(in: paper.lines[above].range, text)
            guard row.count == totals.count, !row.allSatisfy(\.isYear) else { break }
            for column in sums.indices {
                sums[column].sum += row[column].value
                sums[column].largest = max(sums[column].largest, row[column].value)
            }
            count += 1
            above -= 1
        }
        guard count > 1 else { return }
        let all = totals.indices.map { column in
            let total = totals[column]
            let slack = total.isDecimal ? (count + 1) * TableNumber.last : 0
            return (total.range, total.value, sums[column].sum, sums[column].largest, slack)
        }
        tell(all, to: &found)
    }

    private static func check(
        _ index: Int, of paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList
    ) {
        let figures = paper.marks.figures
        let line = paper.lines[index].range
        var sums: [(total: Quantity, sum: Int, largest: Int)] = []
        var place = Quantity.first(figures, from: line.start)
        while place < figures.count, figures[place].range.start < line.end, sums.count <= mostColumns {
            defer { place += 1 }
            guard let total = Quantity(figures, place, text) else { continue }
            let name = name(before: total.range.start, in: line, text)
            var (sum, largest, count, above) = (0, 0, 0, index - 1)
            while above >= 0, count < mostLines, isRow(above, like: index, of: paper, text),
                let part = part(like: total, name, of: paper.lines[above].range, figures, text)
            {
                sum += part.value
                largest = max(largest, part.value)
                count += 1
                above -= 1
            }
            if count > 1 { sums.append((total, sum, largest)) }
        }
        tell(sums.map { ($0.total.range, $0.total.value, $0.sum, $0.largest, slack($0.total)) }, to: &found)
    }

    /// Tells of the one sum that is wrong where another one of the line is right: without such a proof the line may count
    /// other things than the rows above.
    private static func tell(
        _ sums: [(range: ByteRange, total: Int, sum: Int, largest: Int, slack: Int)], to found: inout FindingList
    ) {
        let wrong = sums.filter { abs($0.sum - $0.total) > $0.slack }
        // A mean is less than the largest of its parts.
        guard wrong.count == 1, wrong.count < sums.count, let first = wrong.first, first.total >= first.largest else {
            return
        }
        found.add(rule, first.range)
    }

    /// Whether a line above the sums is one of their rows: of the same part, and no sum itself.
    private static func isRow(
        _ above: Int, like index: Int, of paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> Bool {
        let line = paper.lines[above]
        return line.part == paper.lines[index].part && !partial.begin(text, at: line.range.start)
    }

    /// The one quantity of a line that has the name and the unit of another.
    private static func part(
        like total: Quantity, _ name: ByteRange, of line: ByteRange, _ figures: [PrintedMarks.Run],
        _ text: borrowing Span<UInt8>
    ) -> Quantity? {
        var found: Quantity?
        var index = Quantity.first(figures, from: line.start)
        while index < figures.count, figures[index].range.start < line.end {
            if let quantity = Quantity(figures, index, text), quantity.counts(like: total, text),
                isNamed(quantity.range.start, like: name, in: line, text)
            {
                guard found == nil else { return nil }
                found = quantity
            }
            index += 1
        }
        return found
    }

    /// The words between the mark before a number and the number.
    private static func name(before end: Int, in line: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange {
        var start = end
        while start > line.start, !marks.end(text, before: start), text.isHan(before: start) { start -= 3 }
        return ByteRange(start, end)
    }

    private static func isNamed(
        _ end: Int, like name: ByteRange, in line: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Bool {
        let own = Self.name(before: end, in: line, text)
        return own.count == name.count
            && (0..<name.count).allSatisfy { text[own.start + $0] == text[name.start + $0] }
    }

    /// Decimals may be rounded.
    private static func slack(_ total: Quantity) -> Int {
        total.slack < Quantity.scale / 2 ? total.slack * mostColumns : 0
    }

    private static let mostColumns = 12
    /// What begins a line that is a sum of some rows, or a part of one.
    private static let partial: WordSet = ["小计", "合计", "总计", "共计", "其中"]

    private static let mostLines = 100
    private static let sums: WordSet = ["合计", "总计", "共计"]
    private static let marks = WordSet(eitherWidth: ["：", "，", "、", "；", "　"])
}

/// A number that is a cell of a row by itself, behind the row's name.
private struct TableNumber {
    /// In hundredths.
    let value: Int
    let isDecimal: Bool
    let range: ByteRange

    /// Whether it is the year of a column.
    var isYear: Bool { value % Self.scale == 0 && (1900...2100).contains(value / Self.scale) }

    /// Half of the last decimal, about, in hundredths.
    static let last = 1
    private static let scale = 100

    /// The numbers at the end of a row; none where one of the cells behind its first is something else.
    static func all(in line: ByteRange, _ text: borrowing Span<UInt8>) -> [TableNumber] {
        var numbers: [TableNumber] = []
        var offset = line.start
        while offset < line.end {
            let start = offset
            while offset < line.end, text.blankLength(at: offset) == 0, text[offset] != UInt8(ascii: "|") {
                offset += text.characterLength(at: offset)
            }
            let cell = ByteRange(start, offset)
            while offset < line.end, text.blankLength(at: offset) > 0 || text[offset] == UInt8(ascii: "|") {
                offset += text.characterLength(at: offset)
            }
            guard cell.start > line.start, !cell.isEmpty else { continue }
            guard let number = TableNumber(text, cell) else { return [] }
            numbers.append(number)
        }
        return numbers
    }

    private init?(_ text: borrowing Span<UInt8>, _ cell: ByteRange) {
        guard let whole = ArabicNumeral.read(text, at: cell.start), whole.count <= 12 else { return nil }
        var value = whole.value * Self.scale
        var end = whole.end
        if end < cell.end, text[end] == 0x2E, let part = ArabicNumeral.read(text, at: end + 1), part.count <= 2 {
            value += part.count == 1 ? part.value * 10 : part.value
            end = part.end
        }
        guard end == cell.end else { return nil }
        (self.value, isDecimal, range) = (value, end > whole.end, cell)
    }
}
