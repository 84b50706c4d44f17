/// Behind 第一, 首先 and 其次 stands ，.
enum OrdinalPauseRule: FormRule {
    static let rule = Rule(
        .ordinalPause, .punctuation("4.4"),
        Wording("behind an ordinal word should stand ，", "“第一”“首先”等序次语后应当用逗号"),
        help: Wording(
            "、 goes behind 一 and 二; behind words with 第, and behind 首先 and 其次, stands a comma.",
            "带“第”“其”的序次语和“首先”“其次”等之后用逗号；不带“第”的汉字序次语才用顿号。"),
        wrong: "第一、提高认识", right: "第一，提高认识", isMended: true)

    static var needs: Features { .ordinalPauses }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        findWords(in: paper, text, to: &found)
        for mark in paper.marks.words where mark.code == PrintedMarks.pause {
            let line = paper.lines[Int(mark.line)]
            guard line.part == .text, let start = ordinal(text, before: mark.offset, line.range),
                start == line.range.start
                    || stops.end(text, before: start), !goesOn(text, mark.offset, behind: start)
            else { continue }
            found.add(rule, ByteRange(start, mark.range.end), replacing: mark.range, by: "，")
        }
    }

    /// 首先、 其次、 at the beginning of a sentence.
    private static func findWords(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for term in paper.marks.terms where words.begin(text, at: term.range.start) {
            let line = paper.lines[Int(term.line)]
            guard line.part == .text, text.has("、", at: term.range.end),
                term.range.start == line.range.start || stops.end(text, before: term.range.start)
            else { continue }
            let place = ByteRange(term.range.end, term.range.end + 3)
            found.add(rule, ByteRange(term.range.start, place.end), replacing: place, by: "，")
        }
    }

    static let words: WordSet = ["首先", "其次", "再次", "最后"]

    /// Where 第 and its numeral begin before an offset.
    private static func ordinal(_ text: borrowing Span<UInt8>, before end: Int, _ line: ByteRange) -> Int? {
        for length in [6, 9] where end - length >= line.start && text.has("第", at: end - length) {
            if HanNumeral.read(text, at: end - length + 3)?.end == end { return end - length }
        }
        return nil
    }

    /// 第一、二条; but 第一、一般诉求当日受理: a list of ordinals goes on with a higher one.
    private static func goesOn(_ text: borrowing Span<UInt8>, _ mark: Int, behind ordinal: Int) -> Bool {
        if text.has("第", at: mark + 3) { return true }
        guard let next = HanNumeral.read(text, at: mark + 3) else { return false }
        return next.value > HanNumeral.read(text, at: ordinal + 3)?.value ?? 0 || counted.begin(text, at: next.end)
    }

    /// What is counted with 第: 第四、一季度.
    private static let counted: WordSet = ["季度", "产业", "中学", "小学", "条", "款", "章", "批", "期", "组", "医院", "类"]

    private static let stops: WordSet = ["。", "；", "："]
}
