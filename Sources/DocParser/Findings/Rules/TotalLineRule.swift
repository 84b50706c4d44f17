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
        guard !totals.isEmpty else { return }
        var sums = totals.map { _ in 0 }
        var (count, above) = (0, index - 1)
        while above >= 0, count < mostLines, paper.lines[above].part == paper.lines[index].part {
            let row = TableNumber.all(in: paper.lines[above].range, text)
            guard row.count == totals.count else { break }
            for column in sums.indices { sums[column] += row[column].value }
            count += 1
            above -= 1
        }
        guard count > 1 else { return }
        for (column, total) in totals.enumerated()
        where abs(sums[column] - total.value) > (total.isDecimal ? count + 1 : 0) * TableNumber.last {
            found.add(rule, total.range)
        }
    }

    private static func check(
        _ index: Int, of paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList
    ) {
        let figures = paper.marks.figures
        let line = paper.lines[index].range
        var place = Quantity.first(figures, from: line.start)
        while place < figures.count, figures[place].range.start < line.end {
            defer { place += 1 }
            guard let total = Quantity(figures, place, text) else { continue }
            let name = name(before: total.range.start, in: line, text)
            var (sum, count, above) = (0, 0, index - 1)
            while above >= 0, count < mostLines, paper.lines[above].part == paper.lines[index].part,
                let part = part(like: total, name, of: paper.lines[above].range, figures, text)
            {
                sum += part.value
                count += 1
                above -= 1
            }
            guard count > 1, abs(sum - total.value) > slack(total, count) else { continue }
            found.add(rule, total.range)
        }
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

    /// Decimals may be rounded, each line by half of its last figure.
    private static func slack(_ total: Quantity, _ count: Int) -> Int {
        total.slack < Quantity.scale / 2 ? total.slack * (count + 1) : 0
    }

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
