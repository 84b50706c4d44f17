/// 做到三点：一是……二是……三是…… has as many as it says.
enum SeriesCountRule: FormRule {
    static let rule = Rule(
        .seriesCount, .regulation("第十九条"),
        Wording("the number that is announced is not that of the series", "所说的项数与“一是、二是……”的项数不符"),
        help: Wording(
            "Who is told of four points looks for the fourth.", "前面说“四点”，后面只列三点；删改之后要核对项数。"),
        wrong: "着力解决四类问题：一是停车难；二是充电难；三是出行难。", right: "着力解决三类问题：一是停车难；二是充电难；三是出行难。",
        holdsForPublished: true)

    /// A series that begins with one.
    private struct Series {
        var start: Int
        var line: Int32
        var last: (number: Int, line: Int32)
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
                series[kind]?.last = (number, word.line)
            } else {
                close(series[kind], in: paper, text, to: &found)
                series[kind] = number == 1 ? Series(start: start, line: word.line, last: (1, word.line)) : nil
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

    /// The number before what is counted, right before the colon that ends a range: 三个方面：, 四类问题：.
    private static func announced(
        _ text: borrowing Span<UInt8>, in lead: ByteRange
    ) -> (number: Int, range: ByteRange)? {
        let colon = text.length(of: .colon, before: text.trimmingBlanks(from: lead.start, to: lead.end))
        let end = text.trimmingBlanks(from: lead.start, to: lead.end) - colon
        guard colon > 0 else { return nil }
        var offset = end
        while offset > lead.start, end - offset < farthest {
            offset = text.characterStart(before: offset)
            if stops.begin(text, at: offset) { return nil }
            guard let number = number(text, at: offset), number.value > 1,
                let measure = measures.word(text, at: number.end), !text.has("第", before: offset),
                end - number.end - measure.utf8CodeUnitCount <= longestName
            else { continue }
            return (number.value, ByteRange(offset, number.end + measure.utf8CodeUnitCount))
        }
        return nil
    }

    private static func number(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        if let han = HanNumeral.read(text, at: offset) { return (han.value, han.end) }
        return ArabicNumeral.read(text, at: offset).map { ($0.value, $0.end) }
    }

    /// Five characters of what is counted: 的问题.
    private static let longestName = 15
    /// Twelve characters.
    private static let farthest = 36
    private static let stops = WordSet(eitherWidth: ["。", "；", "，", "！", "？"])
    private static let measures: WordSet = ["个方面", "个", "点", "项", "类", "条", "种", "方面", "件", "大", "步"]
}
