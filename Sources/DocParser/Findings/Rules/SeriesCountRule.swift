/// 做到三点：一是……二是……三是…… has as many as it says.
enum SeriesCountRule: FormRule {
    static let rule = Rule(
        .seriesCount, .regulation("第十九条"),
        Wording("the number that is announced is not that of the series", "所说的项数与“一是、二是……”的项数不符"),
        help: Wording(
            "Who is told of four points looks for the fourth.", "前面说“四点”，后面只列三点；删改之后要核对项数。"),
        wrong: "着力解决四类问题：一是停车难；二是充电难；三是出行难。", right: "着力解决三类问题：一是停车难；二是充电难；三是出行难。",
        holdsForPublished: true)

    /// A series that begins with one, up to the end of its last number.
    private struct Series {
        var start: Int
        var line: Int32
        var last: (number: Int, line: Int32, end: Int)
    }

    static var needs: Features { .counts }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var series: [Series?] = [nil, nil]
        for word in paper.marks.words where word.code == PrintedMarks.be || word.code == PrintedMarks.comma {
            let line = paper.lines[Int(word.line)]
            let kind = word.code == PrintedMarks.be ? 0 : 1
            guard line.part.isText,
                let (start, number) = SeriesGapRule.ordinal(text, before: word.offset, kind, line.range)
            else { continue }
            if let open = series[kind], number == open.last.number + 1,
                !SeriesGapRule.isParted(paper, open.last.line, word.line, text)
            {
                series[kind]?.last = (number, word.line, word.range.end)
            } else {
                close(series[kind], in: paper, text, to: &found)
                series[kind] =
                    number == 1 ? Series(start: start, line: word.line, last: (1, word.line, word.range.end)) : nil
            }
        }
        for open in series { close(open, in: paper, text, to: &found) }
    }

    private static func close(
        _ series: Series?, in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList
    ) {
        guard let series, series.last.number > 1 else { return }
        let line = paper.lines[Int(series.line)].range
        // 一是 may begin the paragraph below the one that leads in.
        let isBelow = series.start == line.start && series.line > 0
        let lead = isBelow ? paper.lines[Int(series.line) - 1].range : ByteRange(line.start, series.start)
        guard let announced = announced(text, in: lead), announced.number != series.last.number,
            !goesOn(series.last.number + 1, behind: series.last.end, paper.lines[Int(series.last.line)].range, text),
            // 以下四项 was compared with what follows when the text was read.
            !paper.document.diagnostics.contains(where: {
                $0.code == .countMismatch && $0.range?.lowerBound == announced.range.start
            })
        else { return }
        let count = series.last.number
        found.add(
            rule, announced.range,
            Wording("\(announced.number) are announced, \(count) follow", "说有\(announced.number)项，实际列了\(count)项"))
    }

    /// Whether the next of a series is written in another way: 三要…, 第三、…, 最后….
    private static func goesOn(
        _ number: Int, behind end: Int, _ line: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard end < line.end else { return false }
        var offset = end
        while offset < line.end {
            if others.begin(text, at: offset) { return true }
            if let found = HanNumeral.read(text, at: offset), found.value == number, clauses.end(text, before: offset) {
                return true
            }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    private static let others: WordSet = ["最后", "此外", "另外", "再者"]
    private static let clauses = WordSet(eitherWidth: ["。", "；", "，", "第"])

    /// The number before what is counted, right before the colon that ends a range: 三个方面：, 四类问题：. What has its number
    /// for a name (八项规定) and what takes that long (三个月) is not counted.
    private static func announced(
        _ text: borrowing Span<UInt8>, in lead: ByteRange
    ) -> (number: Int, range: ByteRange)? {
        let colon = text.length(of: .colon, before: text.trimmingBlanks(from: lead.start, to: lead.end))
        let end = text.trimmingBlanks(from: lead.start, to: lead.end) - colon
        guard colon > 0 else { return nil }
        let name = names.word(text, before: end).map { end - $0.utf8CodeUnitCount } ?? end
        let place = text.has("的", before: name) ? name - 3 : name
        guard let measure = measures.word(text, before: place) else { return nil }
        let last = place - measure.utf8CodeUnitCount
        var start = last
        while start > lead.start, isFigure(text, before: start) { start = text.characterStart(before: start) }
        guard start < last, let number = number(text, at: start), number.end == last, number.value > 1,
            number.value <= most,
            !marks.end(text, before: start)
        else { return nil }
        return (number.value, ByteRange(start, place))
    }

    private static func isFigure(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        let start = text.characterStart(before: end)
        return text[start].isDigit || HanNumeral.read(text, at: start) != nil
    }

    private static func number(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        if let han = HanNumeral.read(text, at: offset) { return (han.value, han.end) }
        return ArabicNumeral.read(text, at: offset).map { ($0.value, $0.end) }
    }

    /// Nobody writes 十三是: more is what something is counted by.
    private static let most = 12
    /// What stands before the number of an article or of a name.
    private static let marks: WordSet = ["第", "“", "《", "."]
    private static let measures: WordSet = ["个方面", "方面", "个", "点", "项", "类", "条", "种", "大", "步"]
    private static let names: WordSet = [
        "重点工作", "重点任务", "工作任务", "主要任务", "具体措施", "突出问题", "主要问题", "工作要求", "基本原则", "工作", "措施", "要求", "问题", "原则", "任务",
        "重点", "环节", "内容", "意见", "建议", "关系", "举措", "机制", "步骤", "阶段", "原因", "特点",
    ]
}
