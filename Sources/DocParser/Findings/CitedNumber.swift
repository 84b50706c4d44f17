/// A document number in a sentence: 云政发〔2015〕31号.
struct CitedNumber {
    /// From the bracket to 号.
    let range: ByteRange
    /// The brackets around the year.
    let opening: ByteRange
    let closing: ByteRange

    /// Those of the text and of what is attached, in order.
    static func all(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> [CitedNumber] {
        let figures = paper.marks.figures
        var found: [CitedNumber] = []
        for index in figures.indices.dropLast() where figures[index].count == 4 {
            let part = paper.lines[Int(figures[index].line)].part
            guard part.isText,
                let number = read(figures[index].range, figures[index + 1].range, text)
            else { continue }
            found.append(number)
        }
        return found
    }

    /// A year in brackets with an issuer's code before it, and a serial with 号 behind it.
    private static func read(
        _ year: ByteRange, _ serial: ByteRange, _ text: borrowing Span<UInt8>
    ) -> CitedNumber? {
        let isWide = year.start >= 3 && text[year.start - 1] >= 0x80
        let open = year.start - (isWide ? 3 : 1)
        guard open >= 6, let inside = YearBracket.end(text, at: open, isOpening: true), inside == year.start,
            let behind = YearBracket.end(text, at: year.end, isOpening: false),
            serial.start == behind || text.has("第", at: behind) && serial.start == behind + 3,
            serial.count <= 4, text.has("号", at: serial.end), text.isHan(before: open), !text.has("第", before: open),
            !others.begin(text, at: serial.end + 3)
        else { return nil }
        return CitedNumber(
            range: ByteRange(open, serial.end + 3), opening: ByteRange(open, inside),
            closing: ByteRange(year.end, behind))
    }

    /// What is numbered by a year as well: a plot of land, a case.
    private static let others: WordSet = ["地", "宗", "楼", "院", "案", "房", "公告"]
}
