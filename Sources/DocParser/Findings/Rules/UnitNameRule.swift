/// Quantities have the names and signs of the legal units.
enum UnitNameRule: FormRule {
    static let rule = Rule(
        .unitName, .format("9"),
        Wording("the unit should have its legal name or sign", "计量单位的名称或者符号不规范"),
        help: Wording(
            "平方米, km, kg: as GB 3100 to 3102 have them.",
            "公文中计量单位的用法应当符合GB 3100、GB 3101和GB 3102。"),
        wrong: "1200平米", right: "1200平方米", isMended: true)

    static var needs: Features { .units }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for figures in paper.marks.figures {
            let line = paper.lines[Int(figures.line)]
            guard line.part.isText else { continue }
            var start = text.skippingBlanks(from: figures.range.end, to: line.range.end)
            if let power = powers.word(text, at: start) { start += power.utf8CodeUnitCount }
            guard names.begin(text, at: start), let (wrong, right) = units.first(where: { text.has($0.0, at: start) })
            else { continue }
            let range = ByteRange(start, start + wrong.utf8CodeUnitCount)
            guard range.end >= text.count || !(text[range.end] | 0x20 >= 0x61 && text[range.end] | 0x20 <= 0x7A),
                !text.has("/", at: range.end)
            else { continue }
            found.add(
                rule, range, Wording("\(wrong) should be \(right)", "“\(wrong)”应当写作“\(right)”"),
                mends: [Finding.Mend(range: range.range, replacement: right)])
        }
    }

    static let names = WordSet(list: units.map(\.0))
    private static let powers: WordSet = ["万", "亿"]
    private static let units: [(StaticString, String)] = [
        ("平米", "平方米"), ("%个百分点", "个百分点"), ("公分", "厘米"), ("Km", "km"), ("KM", "km"), ("Kg", "kg"), ("KG", "kg"),
        ("华里", "里"), ("公升", "升"),
        ("KW", "kW"), ("Kw", "kW"), ("Mpa", "MPa"), ("M2", "m²"),
    ]
}
