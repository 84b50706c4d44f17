/// A year has four figures: 24年3月 is short for 2024年3月.
enum YearShortRule: FormRule {
    static let rule = Rule(
        .yearShort, .numerals("5.1.4"),
        Wording("a year should be written with four figures", "年份应当写全四位数字"),
        help: Wording(
            "24年 may be a year or a span of years; the standard wants all four figures.",
            "四位数字表示的年份不简写为两位；“24年”也容易误解为二十四年时间。"),
        wrong: "24年第二季度", right: "2024年第二季度")

    static var needs: Features { .shortYears }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        for figures in paper.marks.figures where figures.count == 2 {
            let range = figures.range
            let line = paper.lines[Int(figures.line)]
            guard text.has("年", at: range.end), line.part.isText,
                isPartOfYear(text, at: range.end + 3)
                    || wholes.begin(text, at: range.end + 3) && beginsClause(text, range.start, line.range),
                !isSpan(text, before: range.start, line.range),
                !skipped.contains(range.start)
            else { continue }
            found.add(rule, ByteRange(range.start, range.end + 3))
        }
    }

    /// Whether the words behind 年 name a month, a quarter or an end of one year: 3个月 is a span.
    private static func isPartOfYear(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        if parts.begin(text, at: offset) { return !text.has("度假", at: offset) }
        guard let month = ArabicNumeral.read(text, at: offset), month.count <= 2, (1...12).contains(month.value) else {
            return false
        }
        return text.has("月", at: month.end)
    }

    private static let parts: WordSet = [
        "底", "初", "末", "度", "上半年", "下半年", "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度",
    ]

    /// What is told of one year where it begins a clause: 24年全县新建….
    private static let wholes: WordSet = [
        "全国", "全省", "全市", "全县", "全区", "全州", "全镇", "全乡", "全校", "全院", "全局", "全系统", "我省", "我市", "我县", "我区", "我局",
        "计划", "拟", "预计",
    ]

    private static func beginsClause(_ text: borrowing Span<UInt8>, _ start: Int, _ line: ByteRange) -> Bool {
        start == line.start || marks.end(text, before: start)
    }

    private static let marks: WordSet = ["，", "。", "；", "：", "（", "“"]

    /// Whether what stands before the figures makes them a number of years, or the second half of a longer one.
    private static func isSpan(_ text: borrowing Span<UInt8>, before start: Int, _ line: ByteRange) -> Bool {
        guard start > line.start else { return false }
        let byte = text[start - 1]
        if byte < 0x80 { return byte != UInt8(ascii: "(") && text.blankLength(at: start - 1) == 0 }
        return spans.end(text, before: start)
    }

    private static let spans: WordSet = [
        "第", "近", "约", "满", "超", "过", "期", "历", "时", "达", "长", "龄", "共", "计", "逾", "刑", "余", "各", "前", "后", "每",
        "隔", "了", "用", "经", "有", "已", "足", "这", "那", "—", "～", "－", "–", "为", "上", "累", "续", "存", "限",
    ]
}
