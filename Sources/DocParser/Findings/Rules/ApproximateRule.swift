/// An approximate number has Chinese numerals and no sign between them: 十几, 三四十.
enum ApproximateRule: FormRule {
    static let rule = Rule(
        .approximate, .numerals("4.2.2"),
        Wording("an approximate number should be written with Chinese numerals alone", "概数应当用汉字数字，连用的两个数字之间不加顿号"),
        help: Wording(
            "几 goes with Chinese numerals (十几个); two neighbouring numerals stand side by side (三四十天): with 、 they are two numbers.",
            "含“几”的概数用汉字（十几个）；相邻两个数字连用表示概数时直接连写（三四十天），加顿号就成了两个数。"),
        wrong: "仍有10几个小区", right: "仍有十几个小区", isMended: true)

    static var needs: Features { .approximates }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for figures in paper.marks.figures where figures.count == 2 && text.has("几", at: figures.range.end) {
            let range = figures.range
            guard isText(paper, figures.line), let value = ArabicNumeral.read(text, at: range.start)?.value,
                value >= 10, value % 10 == 0, !isPoint(text, before: range.start)
            else { continue }
            found.add(rule, ByteRange(range.start, range.end + 3), replacing: range, by: HanNumeral.write(value))
        }
        findArabic(in: paper, text, to: &found)
        findDoubled(in: paper, text, to: &found)
        var skipped = SkippedRanges(paper.nodes)
        for pause in paper.marks.words where pause.code == PrintedMarks.pause {
            let line = paper.lines[Int(pause.line)].range
            guard isText(paper, pause.line), areNeighbours(text, pause.offset, line), !skipped.contains(pause.offset)
            else {
                continue
            }
            found.add(rule, ByteRange(pause.offset - 3, pause.range.end + 6), replacing: pause.range, by: "")
        }
    }

    /// 2、3万人
    private static func findArabic(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        for index in figures.indices.dropLast() where figures[index].count == 1 && figures[index + 1].count == 1 {
            let (first, second) = (figures[index].range, figures[index + 1].range)
            guard isText(paper, figures[index].line), second.start == first.end + 3, text.has("、", at: first.end),
                let one = ArabicNumeral.read(text, at: first.start)?.value, one > 0,
                ArabicNumeral.read(text, at: second.start)?.value == one + 1, !isSeries(figures, index),
                units.begin(text, at: second.end) && !text.has("个", at: second.end) && !text.has("名", at: second.end)
                    || text.has("个月", at: second.end),
                text.isHan(before: first.start), !before.end(text, before: first.start)
            else { continue }
            let range = ByteRange(first.start, second.end)
            found.add(rule, range, replacing: range, by: HanNumeral.write(one) + HanNumeral.write(one + 1))
        }
    }

    /// 约60户左右, 约60余户: one word says that the number is round.
    private static func findDoubled(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for figures in paper.marks.figures where isText(paper, figures.line) {
            guard let first = abouts.word(text, before: figures.range.start),
                !others.end(text, before: figures.range.start - first.utf8CodeUnitCount)
            else { continue }
            let start = figures.range.start - first.utf8CodeUnitCount
            var end = decimalEnd(figures.range.end, text)
            if let word = odds.word(text, at: end) {
                let extra = ByteRange(end + word.utf8CodeUnitCount - 3, end + word.utf8CodeUnitCount)
                tellDoubled(ByteRange(start, extra.end), extra, to: &found)
                continue
            }
            for _ in 0..<5 where end < text.count && PrintedMarks.point(text, at: end) == nil {
                if let word = arounds.word(text, at: end), !sides.begin(text, at: end + word.utf8CodeUnitCount) {
                    let extra = ByteRange(end, end + word.utf8CodeUnitCount)
                    tellDoubled(ByteRange(start, extra.end), extra, to: &found)
                    break
                }
                end += text.characterLength(at: end)
            }
        }
    }

    /// The end of the decimals behind a number.
    private static func decimalEnd(_ end: Int, _ text: borrowing Span<UInt8>) -> Int {
        guard end < text.count, text[end] == 0x2E else { return end }
        return ArabicNumeral.read(text, at: end + 1)?.end ?? end
    }

    private static func tellDoubled(_ range: ByteRange, _ extra: ByteRange, to found: inout FindingList) {
        found.add(
            rule, range, Wording("two words say that the number is round", "“约”与“左右”“余”等重复，保留一个即可"),
            mends: [Finding.Mend(range: extra.range, replacement: "")])
    }

    private static let abouts: WordSet = ["大约", "约为", "接近", "约", "近", "大概"]
    /// 节约, 附近, 最近: the word is the end of another one.
    private static let others: WordSet = [
        "节", "预", "合", "制", "公", "条", "契", "特", "简", "集", "附", "最", "靠", "接", "远", "邻", "临", "将", "亲", "就", "相",
    ]
    private static let sides: WordSet = ["两", "级", "侧", "手", "班", "游"]
    /// What is left over above a round number.
    private static let odds: WordSet = ["余", "多", "万余", "万多", "亿余", "亿多"]
    private static let arounds: WordSet = ["左右", "上下"]

    /// Whether further figures stand before or behind: 1、2、3项.
    private static func isSeries(_ figures: [PrintedMarks.Run], _ index: Int) -> Bool {
        index > 0 && figures[index - 1].range.end + 3 == figures[index].range.start
            || index + 2 < figures.count && figures[index + 1].range.end + 3 == figures[index + 2].range.start
    }

    private static func isText(_ paper: Manuscript, _ line: Int32) -> Bool {
        let part = paper.lines[Int(line)].part
        return part.isText
    }

    private static func isPoint(_ text: borrowing Span<UInt8>, before offset: Int) -> Bool {
        offset > 0 && text[offset - 1] < 0x80 && text.blankLength(at: offset - 1) == 0
    }

    /// 三、四十: a numeral and the next one with a unit behind it, and nothing before them that counts or lists.
    private static func areNeighbours(_ text: borrowing Span<UInt8>, _ pause: Int, _ line: ByteRange) -> Bool {
        let (first, second) = (pause - 3, pause + 3)
        guard first - 3 >= line.start, let one = HanNumeral.read(text, at: first), one.value <= 8, one.end == pause,
            let two = HanNumeral.readDigits(text, at: second), two.count == 1,
            two.value == one.value + 1 || one.value == 3 && two.value == 5,
            units.begin(text, at: two.end) || text.has("年", at: two.end) && spans.end(text, before: first)
        else { return false }
        return text.isHan(before: first) && !before.end(text, before: first)
    }

    /// What stands before a number of years: 三、五年级 are two forms.
    private static let spans: WordSet = ["近", "约", "每", "过", "这", "来", "最近", "今后", "用"]
    private static let units: WordSet = ["十", "百", "千", "万", "亿", "个", "天", "次", "名", "户", "家", "元", "人", "小时", "公里"]
    private static let before: WordSet = [
        "第", "十", "百", "千", "万", "一", "二", "三", "四", "五", "六", "七", "八", "九", "周", "期", "附", "件", "表", "至", "和",
    ]
}
