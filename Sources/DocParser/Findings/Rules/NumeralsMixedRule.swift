/// One number has figures of one kind: neither 百分之12 nor 5百.
enum NumeralsMixedRule: FormRule {
    static let rule = Rule(
        .numeralsMixed, .numerals("5.3"),
        Wording("Arabic figures and Chinese numerals should not be mixed in one number", "同一个数中混用了阿拉伯数字和汉字数字"),
        help: Wording(
            "Only 万 and 亿 stand behind figures: 3.5万. 12% or 百分之十二; 500 or 五百.",
            "阿拉伯数字后只能用“万”“亿”作单位；百分数写作12%或者百分之十二，整百整千写作500或者五百。"),
        wrong: "增长百分之12", right: "增长12%")

    static var needs: Features { .oddFigures }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        for figures in paper.marks.figures {
            let (range, part) = (figures.range, paper.lines[Int(figures.line)].part)
            guard part.isText else { continue }
            if text.has("百分之", before: range.start) {
                if !skipped.contains(range.start) { found.add(rule, ByteRange(range.start - 9, range.end)) }
            } else if let unit = units.word(text, at: range.end), !skipped.contains(range.start) {
                let end = range.end + unit.utf8CodeUnitCount
                guard measures.begin(text, at: end) else { continue }
                found.add(rule, ByteRange(range.start, end))
            }
        }
    }

    private static let units: WordSet = ["百", "千"]
    /// What is counted so; 千米, 千克, 百分点 are units.
    private static let measures: WordSet = [
        "元", "万", "亿", "余", "多", "人", "名", "户", "个", "家", "亩", "吨", "只", "头", "件", "次",
    ]
}
