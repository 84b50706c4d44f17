/// A day that names an event has ·: “12·4”.
enum DayPointRule: FormRule {
    static let rule = Rule(
        .dayPoint, .punctuation("4.14"),
        Wording("between month and day of such a name should stand ·", "以月、日为标志的事件或者节日，月、日之间应当用间隔号“·”"),
        help: Wording(
            "A point makes a decimal of them.",
            "写作“12·4”“5·12”，不用小数点。"),
        wrong: "“12.4”国家宪法日", right: "“12·4”国家宪法日", isMended: true)

    static var needs: Features { .oddFigures }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        for index in figures.indices.dropLast() where figures[index].count <= 2 && figures[index + 1].count <= 2 {
            let (month, day) = (figures[index].range, figures[index + 1].range)
            guard day.start == month.end + 1, text[month.end] == UInt8(ascii: "."), text.has("“", before: month.start),
                text.has("”", at: day.end), !others.begin(text, at: day.end + 3),
                let one = ArabicNumeral.read(text, at: month.start)?.value,
                let two = ArabicNumeral.read(text, at: day.start)?.value,
                CalendarDay(year: 2000, month: one, day: two) != nil
            else { continue }
            let range = ByteRange(month.start, day.end)
            found.add(rule, range, replacing: ByteRange(month.end, day.start), by: "·")
        }
    }

    private static let others: WordSet = ["版", "级", "倍", "型", "计划", "工程", "亿", "万"]
}
