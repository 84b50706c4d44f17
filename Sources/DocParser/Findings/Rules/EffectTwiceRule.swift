/// A document takes effect on one day.
enum EffectTwiceRule: FormRule {
    static let rule = Rule(
        .effectTwice, .regulation("第十九条"),
        Wording("the text names another day of taking effect above", "施行日期前后不一致"),
        help: Wording(
            "A document that takes effect on two days does so on none that is certain.",
            "同一文件先后写了两个施行日期，收文机关无法判断以哪个为准。"),
        wrong: "自本通告施行之日（2024年7月1日）起 … 本通告自2024年6月1日起施行",
        right: "自本通告施行之日（2024年7月1日）起 … 本通告自2024年7月1日起施行", holdsForPublished: true)

    static var needs: Features { [.own, .effects] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var first: (name: ByteRange, day: CalendarDay, scope: Int)?
        var (scope, next) = (-1, 0)
        for year in paper.marks.figures where year.count == 4 && mayFollow(year.range.start, text) {
            let line = paper.lines[Int(year.line)]
            guard line.part.isText, let (own, name) = own(before: year.range.start, line.range, text),
                let date = DateReader.read(text, at: year.range.start, end: line.range.end),
                let end = text.has("自", before: year.range.start) ? deedEnd(text, behind: date.end) : date.end,
                !QuotedWords.contain(own, of: line.range, text)
            else { continue }
            // What is attached says it of itself.
            while next < paper.nodes.count, paper.nodes[next].range.start <= own {
                if paper.nodes[next].kind == .attachment { scope = next }
                next += 1
            }
            if let first, first.scope == scope, same(first.name, name, text) {
                if first.day != date.day { found.add(rule, ByteRange(own, end)) }
            } else {
                first = (name, date.day, scope)
            }
        }
    }

    /// Whether 自, （ or 为 stands before a year.
    private static func mayFollow(_ year: Int, _ text: borrowing Span<UInt8>) -> Bool {
        text.has("自", before: year) || text.has("（", before: year) || text.has("为", before: year)
    }

    /// Where 本 stands, and the name behind it, before a day: 本通告自2024年6月1日起施行, 本通告施行之日（2024年7月1日）.
    private static func own(
        before year: Int, _ line: ByteRange, _ text: borrowing Span<UInt8>
    ) -> (own: Int, name: ByteRange)? {
        guard let words = days.word(text, before: year) else { return nil }
        let end = year - words.utf8CodeUnitCount
        var start = end
        while start > line.start, end - start <= longest, text.isHan(before: start) {
            start -= 3
            if text.has("本", at: start) { return (start, ByteRange(start + 3, end)) }
        }
        return nil
    }

    /// The end of 起施行.
    private static func deedEnd(_ text: borrowing Span<UInt8>, behind day: Int) -> Int? {
        guard text.has("起", at: day) else { return nil }
        return deeds.word(text, at: day + 3).map { day + 3 + $0.utf8CodeUnitCount }
    }

    private static func same(_ one: ByteRange, _ other: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        one.count == other.count && (0..<one.count).allSatisfy { text[one.start + $0] == text[other.start + $0] }
    }

    /// Six characters: 暂行管理规定.
    private static let longest = 18
    private static let deeds: WordSet = ["施行", "实施", "执行", "生效", "试行", "正式施行", "开始施行", "正式实施"]
    private static let days: WordSet = ["自", "施行之日（", "实施之日（", "生效之日（", "执行之日（", "施行日期（", "施行日期为"]
}
