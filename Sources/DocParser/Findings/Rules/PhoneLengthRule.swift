/// Numbers of one place have as many figures as each other; a mobile one has eleven.
enum PhoneLengthRule: FormRule {
    static let rule = Rule(
        .phoneLength, .regulation("第十九条"),
        Wording("a telephone number has a figure less or more than others", "电话号码位数有误"),
        help: Wording(
            "All numbers with one area code have seven figures, or all have eight.",
            "同一区号的固定电话位数相同（7位或者8位），手机号码为11位；少一位或者多一位都打不通。"),
        wrong: "0899-225816、0899-2258830", right: "0899-2258168、0899-2258830", holdsForPublished: true)

    static var needs: Features { .phones }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        var known: [Int: [Number]] = [:]
        for index in figures.indices {
            let range = figures[index].range
            if isMobile(range, text) { found.add(rule, range) }
            guard index > 0, let number = Number(area: figures[index - 1].range, range, text) else { continue }
            known[number.area, default: []].append(number)
        }
        for numbers in known.values {
            guard let usual = usual(numbers) else { continue }
            for number in numbers where number.count != usual { found.add(rule, number.range) }
        }
    }

    /// How many figures most numbers of a place have; of two that differ the first one is taken for right.
    private static func usual(_ numbers: [Number]) -> Int? {
        let sevens = numbers.filter { $0.count == 7 }.count
        let eights = numbers.filter { $0.count == 8 }.count
        if sevens == eights { return numbers.first { $0.count == 7 || $0.count == 8 }?.count }
        return sevens > eights ? 7 : 8
    }

    /// 手机：1380013800
    private static func isMobile(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        (range.count == 10 || range.count == 12) && text[range.start] == 0x31 && text[range.start + 1] >= 0x33
            && labels.end(text, before: range.start) && !(range.end < text.count && text[range.end] == 0x2D)
    }

    private static let labels: WordSet = ["电话：", "手机：", "手机号：", "手机号码：", "电话", "手机", "手机号", "手机号码"]

    /// 0836-2258830
    private struct Number {
        let area: Int
        let range: ByteRange
        let count: Int

        init?(area: ByteRange, _ own: ByteRange, _ text: borrowing Span<UInt8>) {
            // Those that begin with 1 and 9 are short for all: 0836-12345.
            guard own.start == area.end + 1, text[area.end] == 0x2D, (3...4).contains(area.count),
                text[area.start] == 0x30, (6...9).contains(own.count), text[own.start] != 0x31,
                text[own.start] != 0x39 || own.count > 6,
                area.start == 0 || text[area.start - 1] >= 0x80 || text[area.start - 1] <= 0x20,
                let value = ArabicNumeral.read(text, at: area.start)?.value
            else { return nil }
            self.area = value
            range = ByteRange(area.start, own.end)
            count = own.count
        }
    }
}
