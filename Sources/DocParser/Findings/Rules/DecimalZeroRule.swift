/// A decimal below one begins with 0.
enum DecimalZeroRule: FormRule {
    static let rule = Rule(
        .decimalZero, .numerals("5.1.2"),
        Wording("a decimal below one should begin with 0", "纯小数的小数点前应当写出“0”"),
        help: Wording(
            "A point alone is lost in print.",
            "纯小数必须写出小数点前定位的“0”。"),
        wrong: "提高.8个百分点", right: "提高0.8个百分点", isMended: true)

    static var needs: Features { .stops }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for mark in paper.marks.marks where mark.code == 0x2E || mark.code == PrintedMarks.widePoint {
            let part = paper.lines[Int(mark.line)].part
            guard part.isText, text.isHan(before: mark.offset),
                let number = ArabicNumeral.read(text, at: mark.range.end), units.begin(text, at: number.end)
            else { continue }
            found.add(rule, ByteRange(mark.offset, number.end), replacing: mark.range, by: "0.")
        }
    }

    private static let units: WordSet = ["个百分点", "%", "万", "亿", "元", "倍", "米", "公里", "吨", "公顷", "平方", "立方", "毫", "厘米"]
}
