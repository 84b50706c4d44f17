/// Marks among Chinese characters are of full width.
enum HalfWidthRule: FormRule {
    static let rule = Rule(
        .halfWidth, .punctuation("5.1"),
        Wording("a mark of half width stands among Chinese characters", "汉字之间使用了半角标点"),
        help: Wording(
            "， ； ： （ ） “ ” ？ ！ take a character's room among Chinese characters. Figures, times (8:30) and foreign words keep their own.",
            "汉字之间的逗号、分号、冒号、括号、引号、问号、叹号用全角；数字、时刻（8:30）和外文按其自身的写法。"),
        wrong: "加强领导,落实责任", right: "加强领导，落实责任", isMended: true)

    static var needs: Features { .narrow }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        var quotes: (line: Int32, count: Int) = (-1, 0)
        var brackets = OpenBrackets()
        for mark in paper.marks.marks {
            let line = paper.lines[Int(mark.line)]
            guard mark.code < 0x80 || mark.code == PrintedMarks.openBracket || mark.code == PrintedMarks.closeBracket,
                isText(line.part), !skipped.contains(mark.offset)
            else { continue }
            if let pair = brackets.take(mark, text) {
                for half in pair { found.add(rule, half, replacing: half, by: text[half.start] == 0x28 ? "（" : "）") }
                continue
            }
            guard mark.code < 0x80, let wide = wide(mark.code), isAmongHan(text, mark, line.range) else { continue }
            if mark.code == 0x22 {
                quotes = (mark.line, quotes.line == mark.line ? quotes.count + 1 : 1)
                found.add(rule, mark.range, replacing: mark.range, by: quotes.count % 2 == 1 ? "“" : "”")
            } else if line.part != .addressees || mark.range.end != line.range.end {
                found.add(rule, mark.range, replacing: mark.range, by: wide)
            }
        }
    }

    /// Parts with sentences; of the others each has a rule of its own.
    private static func isText(_ part: Manuscript.Part) -> Bool {
        switch part {
        case .text, .attached, .addressees, .note, .imprint: true
        default: false
        }
    }

    private static func wide(_ code: UInt32) -> String? {
        switch code {
        case 0x2C: "，"
        case 0x3B: "；"
        case 0x3A: "："
        case 0x3F: "？"
        case 0x21: "！"
        case 0x22: "“"
        default: nil
        }
    }

    /// A mark has a Chinese character, or a sign of full width, before it.
    private static func isAmongHan(
        _ text: borrowing Span<UInt8>, _ mark: PrintedMarks.Mark, _ line: ByteRange
    ) -> Bool {
        if mark.code == 0x22 { return text.isHan(at: mark.offset + 1) || text.isHan(before: mark.offset) }
        // 增长24%,确保…
        let isPoint = mark.code == 0x2C || mark.code == 0x3B
        if isPoint, mark.offset > line.start, text.isHan(at: mark.offset + 1), text[mark.offset - 1] < 0x80,
            text[mark.offset - 1] > 0x20
        {
            return true
        }
        return (text.isHan(before: mark.offset) || isClosing(text, before: mark.offset))
            && (mark.offset + 1 >= line.end || text[mark.offset + 1] != mark.code)
    }

    private static func isClosing(_ text: borrowing Span<UInt8>, before offset: Int) -> Bool {
        text.has("”", before: offset) || text.has("》", before: offset) || text.has("）", before: offset)
            || text.has(")", before: offset) && text.isHan(at: offset + 1)
    }
}

/// Brackets of a line that are open: a pair has one width, that of what is in it.
private struct OpenBrackets {
    private var open: [PrintedMarks.Mark] = []
    private var line: Int32 = -1

    /// The brackets of half width of a pair that has Chinese characters in it, where a mark closes one; else `nil`. For the
    /// closing one alone where the opening one is of full width.
    mutating func take(_ mark: PrintedMarks.Mark, _ text: borrowing Span<UInt8>) -> [ByteRange]? {
        if mark.line != line { (line, open) = (mark.line, []) }
        switch mark.code {
        case 0x28, PrintedMarks.openBracket:
            open.append(mark)
            return nil
        case 0x29, PrintedMarks.closeBracket:
            guard let partner = open.popLast(), partner.code < 0x80 || mark.code < 0x80 else { return nil }
            let halves = [partner, mark].filter { $0.code < 0x80 }.map(\.range)
            let isChinese = text.hasHan(in: ByteRange(partner.range.end, mark.offset))
            return halves.isEmpty || !isChinese && halves.count == 2 ? nil : halves
        default: return nil
        }
    }
}

/// The markers of divisions and the tables of a document, for one walk through its text.
struct SkippedRanges {
    private let nodes: [Node]
    private var next = 0
    private var table = ByteRange.none
    private var marker = ByteRange.none

    init(_ nodes: [Node]) {
        self.nodes = nodes
    }

    /// Whether an offset is in one of them; offsets are asked for in order.
    mutating func contains(_ offset: Int) -> Bool {
        while next < nodes.count, nodes[next].range.start <= offset {
            if !nodes[next].marker.isEmpty { marker = nodes[next].marker }
            if nodes[next].kind == .table { table = nodes[next].range }
            next += 1
        }
        return marker.contains(offset) || table.contains(offset)
    }
}
