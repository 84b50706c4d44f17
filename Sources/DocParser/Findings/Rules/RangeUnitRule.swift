/// Both ends of a range have their percent sign, and the thousands that words count by: 5%～8%, 20万元～30万元.
enum RangeUnitRule: FormRule {
    static let rule = Rule(
        .rangeUnit, .numerals("5.1.3"),
        Wording("both ends of a range should have % or 万", "数值范围的前一个数也应当带百分号或者“万”“亿”"),
        help: Wording(
            "5～8% may be read as 5 to 8 %, or from the number 5; 20～30万元 as from twenty yuan.",
            "用百分数或者“万”“亿”表示范围时，前后两个数都要带；单位相同的其他量值可以只在后一个数带单位。"),
        wrong: "降低5～8%", right: "降低5%～8%", isMended: true)

    static var needs: Features { .rangeUnits }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        for index in figures.indices.dropFirst() {
            let (second, part) = (figures[index].range, paper.lines[Int(figures[index].line)].part)
            guard part.isText, let unit = unit(text, at: second.end), let first = first(before: index, figures, text)
            else { continue }
            let place = ByteRange(first, first)
            let words = text.string(in: unit)
            found.add(rule, ByteRange(figures[index - 1].range.start, unit.end), replacing: place, by: words)
        }
    }

    /// What both numbers of a range need: % and the thousands that words count by; 20～30万元 may be twenty yuan.
    private static func unit(_ text: borrowing Span<UInt8>, at offset: Int) -> ByteRange? {
        guard offset < text.count else { return nil }
        if text[offset] == UInt8(ascii: "%") { return ByteRange(offset, offset + 1) }
        guard let word = thousands.word(text, at: offset) else { return nil }
        let end = offset + word.utf8CodeUnitCount
        // 万人次, 3－5万元档
        return classes.begin(text, at: end) || end < text.count && text[end] < 0x80 && text[end] > 0x40
            ? nil : ByteRange(offset, end)
    }

    private static let classes: WordSet = ["次", "级", "档", "类", "左右"]
    /// What stands before a number that is none of a range: 表2－3.
    private static let numbered: WordSet = ["第", "表", "图"]

    private static let thousands: WordSet = ["万元", "亿元", "万人", "万吨", "万亩", "万户", "万千瓦", "万立方米", "万平方米"]

    /// Where the first number of a range ends: whole numbers and decimals.
    private static func first(
        before index: Int, _ figures: [PrintedMarks.Run], _ text: borrowing Span<UInt8>
    ) -> Int? {
        var start = figures[index].range.start
        var before = index - 1
        if before > 0, text[start - 1] == UInt8(ascii: "."), figures[before].range.end == start - 1 {
            start = figures[before].range.start
            before -= 1
        }
        guard let sign = signs.word(text, before: start) else { return nil }
        let end = start - sign.utf8CodeUnitCount
        return figures[before].range.end == end && figures[before].count <= 3
            && !numbered.end(text, before: figures[before].range.start) ? end : nil
    }

    private static let signs: WordSet = ["～", "—", "－", "~", "-", "–", "至"]
}
