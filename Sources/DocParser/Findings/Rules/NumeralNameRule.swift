/// Names that hold a number keep their Chinese numerals: 党的二十大.
enum NumeralNameRule: FormRule {
    static let rule = Rule(
        .numeralName, .numerals("4.2.3"),
        Wording("the number in a name should have Chinese numerals", "固定名称中的数字应当用汉字"),
        help: Wording(
            "二十大, 三中全会, 八项规定, 农历八月十五 are names.",
            "党的二十大、二十届三中全会、八项规定、农历八月十五等已定型的词语用汉字数字。"),
        wrong: "党的20大", right: "党的二十大", isMended: true)

    static var needs: Features { .oddFigures }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for figures in paper.marks.figures where figures.count <= 2 {
            let range = figures.range
            guard paper.lines[Int(figures.line)].part != .page, isName(text, range),
                let value = ArabicNumeral.read(text, at: range.start)?.value
            else { continue }
            found.add(rule, range, replacing: range, by: HanNumeral.write(value))
        }
    }

    private static func isName(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        if text.has("党的", before: range.start), range.count == 2 {
            return text.has("大", at: range.end) || text.has("届", at: range.end)
        }
        if text.has("中全会", at: range.end) { return true }
        if text.has("农历", before: range.start) { return text.has("月", at: range.end) }
        if text.has("项规定", at: range.end) { return text.has("中央", before: range.start) }
        // 农历8月15日
        return text.has("月", before: range.start) && range.start >= 10 && text[range.start - 4].isDigit
            && (text.has("农历", before: range.start - 4) || text.has("农历", before: range.start - 5))
    }
}
