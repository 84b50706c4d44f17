/// Between the ends of a range stands ～ of full width or —: 4~6 and 4-6 have signs of a keyboard.
enum RangeSignRule: FormRule {
    static let rule = Rule(
        .rangeSign, .punctuation("4.13"),
        Wording("a range should have ～ or — of full width", "起止范围用了半角连接号，应当用“～”或者“—”"),
        help: Wording(
            "Between two numbers stands ～, between two times or places —, each as wide as a character; the short - joins words and numbers of models.",
            "数值的起止用浪纹线“～”，时间、地域的起止用一字线“—”，都占一个字的位置；短横线“-”用于复合名词、型号、电话号码。"),
        wrong: "4~6个工作日", right: "4～6个工作日", isMended: true)

    static var needs: Features { .ranges }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        findHyphens(in: paper, text, to: &found)
        findDashes(in: paper, text, to: &found)
        for mark in paper.marks.marks where mark.code == 0x7E {
            let line = paper.lines[Int(mark.line)]
            guard line.part.isText, mark.offset > line.range.start,
                ArabicNumeral.digit(text, at: mark.range.end) != nil, endsRange(text, mark.offset),
                !skipped.contains(mark.offset)
            else { continue }
            found.add(rule, mark.range, replacing: mark.range, by: "～")
        }
    }

    /// 3-5天, 9月1日-10日: with a unit behind the second number; 0571-86420001 and A3-5 are no ranges.
    private static func findHyphens(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        var index = 0
        for hyphen in paper.marks.marks where hyphen.code == 0x2D {
            while index < figures.count, figures[index].range.start < hyphen.range.end { index += 1 }
            let line = paper.lines[Int(hyphen.line)]
            guard index > 0, index < figures.count, line.part.isText,
                let sign = sign(
                    between: figures[index - 1].range, hyphen.range, figures[index].range, line.range, text),
                !QuotedWords.contain(hyphen.offset, of: line.range, text)
            else { continue }
            found.add(rule, hyphen.range, replacing: hyphen.range, by: sign)
        }
    }

    /// 5月1日——5月31日: the sign of a range takes the room of one character, that of a dash two.
    private static func findDashes(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for figures in paper.marks.figures where text.has("——", before: figures.range.start) {
            let start = figures.range.start - 6
            guard paper.lines[Int(figures.line)].part == .text, start > 0,
                text[start - 1].isDigit || times.end(text, before: start) && start >= 4 && text[start - 4].isDigit
            else { continue }
            let range = ByteRange(start, figures.range.start)
            found.add(rule, range, replacing: range, by: "—")
        }
    }

    /// What belongs between two numbers that make a range; `nil` where they make none.
    private static func sign(
        between first: ByteRange, _ hyphen: ByteRange, _ second: ByteRange, _ line: ByteRange,
        _ text: borrowing Span<UInt8>
    ) -> String? {
        guard hyphen.end == second.start else { return nil }
        // 9:00-12:00
        if isClock(first, second, text) { return "—" }
        guard first.start == line.start || text.isHan(before: first.start) || marks.end(text, before: first.start)
        else {
            return nil
        }
        let isTime = times.begin(text, at: second.end)
        if first.end == hyphen.start {
            // 表3-2 has a number of its own.
            guard isTime || amounts.begin(text, at: second.end), !numbered.end(text, before: first.start),
                let one = ArabicNumeral.read(text, at: first.start)?.value,
                let two = ArabicNumeral.read(text, at: second.start)?.value, one < two
            else { return nil }
            let isPoint = first.count == 4 || text.has("月", at: second.end) || text.has("月", before: first.start)
            return isTime && isPoint ? "—" : "～"
        }
        if first.end + 1 == hyphen.start { return text[first.end] == UInt8(ascii: "%") ? "～" : nil }
        return isTime && first.end + 3 == hyphen.start && times.begin(text, at: first.end) ? "—" : nil
    }

    private static func isClock(_ first: ByteRange, _ second: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        first.count == 2 && first.start > 2 && text[first.start - 1] == 0x3A && text[first.start - 2].isDigit
            && second.count <= 2 && second.end + 1 < text.count && text[second.end] == 0x3A
            && text[second.end + 1].isDigit
    }

    private static let numbered: WordSet = ["表", "图", "附件", "附", "第"]
    private static let marks: WordSet = ["（", "，", "。", "；", "：", "、"]
    private static let times: WordSet = ["年", "月", "日", "时", "点"]
    private static let amounts: WordSet = [
        "天", "周岁", "岁", "万", "亿", "元", "%", "℃", "人", "名", "个", "小时", "分钟", "分", "倍", "次", "户", "家", "米", "公里", "级",
        "层",
        "周", "吨", "亩", "公斤", "千克", "厘米", "毫米", "平方",
    ]

    /// A figure, a sign behind figures, or a unit.
    private static func endsRange(_ text: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        text[offset - 1].isDigit || text[offset - 1] == UInt8(ascii: "%") || units.end(text, before: offset)
    }

    private static let units: WordSet = ["℃", "％", "日", "月", "年", "时", "元", "级", "米", "层", "个", "岁", "人", "天"]
}
