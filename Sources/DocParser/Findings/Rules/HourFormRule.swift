/// Hours are counted to 24, or to 12 with a word of the day: not 下午15时.
enum HourFormRule: FormRule {
    static let rule = Rule(
        .hourForm, .numerals("5.1.5"),
        Wording("hours above 12 should have no word of the day before them", "二十四小时制的钟点前不用“上午”“下午”"),
        help: Wording(
            "15时, or 下午3时.",
            "写作“15时30分”或者“下午3时30分”，不把两种计时法混在一起。"),
        wrong: "下午15时30分", right: "15时30分", isMended: true)

    static var needs: Features { .hours }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for term in paper.marks.terms where words.begin(text, at: term.range.start) {
            let line = paper.lines[Int(term.line)]
            let start = text.skippingBlanks(from: term.range.end, to: line.range.end)
            guard line.part == .text, let hour = ArabicNumeral.read(text, at: start),
                hour.count == 2, (13...24).contains(hour.value),
                clocks.begin(text, at: hour.end)
            else { continue }
            found.add(
                rule, ByteRange(term.range.start, hour.end), replacing: ByteRange(term.range.start, start), by: "")
        }
    }

    static let words: WordSet = ["上午", "下午", "中午", "晚上", "傍晚"]
    private static let clocks: WordSet = ["时", "点", ":", "："]
}
