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
        var first: (name: ByteRange, day: CalendarDay, part: Manuscript.Part)?
        for own in paper.marks.words where own.code == PrintedMarks.own {
            let line = paper.lines[Int(own.line)]
            guard line.part.isText, let (name, day, end) = effect(text, own.range, line.range),
                !QuotedWords.contain(own.offset, of: line.range, text)
            else { continue }
            // What is attached says it of itself.
            if let first, first.part == line.part, same(first.name, name, text) {
                if first.day != day { found.add(rule, ByteRange(own.offset, end)) }
            } else {
                first = (name, day, line.part)
            }
        }
    }

    /// The name behind 本, and the day: 本通告自2024年6月1日起施行, 本通告施行之日（2024年7月1日）.
    private static func effect(
        _ text: borrowing Span<UInt8>, _ own: ByteRange, _ line: ByteRange
    ) -> (name: ByteRange, day: CalendarDay, end: Int)? {
        var offset = own.end
        let limit = min(line.end, own.end + longest)
        while offset < limit {
            let name = ByteRange(own.end, offset)
            if text.has("自", at: offset) {
                guard let date = DateReader.read(text, at: offset + 3, end: line.end), text.has("起", at: date.end),
                    let deed = deeds.word(text, at: date.end + 3)
                else { return nil }
                return (name, date.day, date.end + 3 + deed.utf8CodeUnitCount)
            }
            if let words = days.word(text, at: offset) {
                let start = offset + words.utf8CodeUnitCount
                return DateReader.read(text, at: start, end: line.end).map { (name, $0.day, $0.end) }
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    private static func same(_ one: ByteRange, _ other: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        one.count == other.count && (0..<one.count).allSatisfy { text[one.start + $0] == text[other.start + $0] }
    }

    /// Six characters: 暂行管理规定.
    private static let longest = 18
    private static let deeds: WordSet = ["施行", "实施", "执行", "生效", "试行", "正式施行", "开始施行", "正式实施"]
    private static let days: WordSet = ["施行之日（", "实施之日（", "生效之日（", "执行之日（", "施行日期（", "施行日期为"]
}
