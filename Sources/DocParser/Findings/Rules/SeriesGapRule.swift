/// 一是 is followed by 二是, and 第一， by 第二，: none is left out, none stands twice.
enum SeriesGapRule: FormRule {
    static let rule = Rule(
        .seriesGap, .regulation("第十九条"),
        Wording("a number of the series is left out or stands twice", "“一是、二是……”的序号缺漏或者重复"),
        help: Wording(
            "Who reads 一是 and 三是 looks for what is missing.", "写了“一是”“三是”，读者会以为漏了一项；删改之后要把序号重排。"),
        wrong: "一是建立清单；三是定期通报。", right: "一是建立清单；二是定期通报。", holdsForPublished: true)

    /// The last number of a series, and where it stands.
    private struct Series {
        var number = 0
        var end = 0
        var line: Int32 = -1
    }

    static var needs: Features { .counts }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var series = [Series(), Series()]
        for word in paper.marks.words where word.code == PrintedMarks.be || word.code == PrintedMarks.comma {
            let line = paper.lines[Int(word.line)]
            let kind = word.code == PrintedMarks.be ? 0 : 1
            guard line.part.isText,
                let (start, number) = ordinal(text, before: word.offset, kind, line.range)
            else { continue }
            let last = series[kind]
            series[kind] = Series(number: number, end: word.range.end, line: word.line)
            guard number > 1, last.number > 0, !isParted(paper, last.line, word.line, text) else {
                // What begins with another number is no series.
                if number > 1 { series[kind].number = 0 }
                continue
            }
            let between = ByteRange(last.end, start)
            guard number == last.number || number > last.number + 1 && !holds(last.number + 1, between, text) else {
                continue
            }
            found.add(rule, ByteRange(start, word.range.end), wording(number, after: last.number, kind))
        }
    }

    private static func wording(_ number: Int, after last: Int, _ kind: Int) -> Wording {
        let words = kind == 0 ? "\(HanNumeral.write(number))是" : "第\(HanNumeral.write(number))"
        let before = kind == 0 ? "\(HanNumeral.write(last))是" : "第\(HanNumeral.write(last))"
        return number == last
            ? Wording("\(words) stands twice", "“\(words)”出现两次")
            : Wording("\(words) comes after \(before)", "“\(before)”之后是“\(words)”，缺少中间的序号")
    }

    /// The number before 是, or between 第 and ，, that begins a clause: 唯一是 and 之一是 are none.
    static func ordinal(
        _ text: borrowing Span<UInt8>, before end: Int, _ kind: Int, _ line: ByteRange
    ) -> (start: Int, number: Int)? {
        var start = end - 3
        if text.has("十", before: start) { start -= 3 }
        guard let number = HanNumeral.read(text, at: start), number.end == end else { return nil }
        if kind == 1 {
            guard text.has("第", before: start) else { return nil }
            start -= 3
        }
        guard begins(text, start, line, kind == 1 ? ends : marks) else { return nil }
        return (start, number.value)
    }

    private static func begins(
        _ text: borrowing Span<UInt8>, _ start: Int, _ line: ByteRange, _ marks: WordSet
    ) -> Bool {
        start <= line.start || marks.end(text, before: start)
            || text.blankLength(at: text.characterStart(before: start)) > 0
    }

    /// What a sentence or a clause ends with: 获得第一，第三，第五 is a list of places.
    private static let ends: WordSet = ["。", "；", "：", "！", "？", ";", ":"]
    private static let marks: WordSet = ["。", "；", "，", "：", "、", "！", "？", "“", "（", "）", ";", ",", ":"]

    /// Whether a division begins between two lines, or another part.
    static func isParted(
        _ paper: Manuscript, _ one: Int32, _ other: Int32, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard one < other else { return false }
        return ((one + 1)...other).contains { index in
            let line = paper.lines[Int(index)]
            if line.part != paper.lines[Int(one)].part { return true }
            // 一是 at the start of a line is a marker by itself.
            guard let form = HeadingMarkerReader.read(text, at: line.range.start, end: line.range.end)?.form else {
                return false
            }
            return LevelSkippedRule.level(form) > 0 || form.isLegislation
        }
    }

    /// Whether the missing number stands there in other words: 二要, 第二、.
    private static func holds(_ number: Int, _ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        var offset = range.start
        while offset < range.end {
            if let found = HanNumeral.read(text, at: offset), found.value == number {
                if text.has("第", before: offset) || marks.end(text, before: offset) || text[offset - 1] < 0x80 {
                    return true
                }
            }
            offset += text.characterLength(at: offset)
        }
        return false
    }
}
