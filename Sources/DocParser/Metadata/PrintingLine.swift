/// The line of the imprint that names who printed a document and when: 国务院办公厅　2018年11月16日印发 (7.4.3).
struct PrintingLine {
    /// Empty where the line has no organ.
    var organ: ByteRange
    var day: CalendarDay
    var date: ByteRange
    /// The offset behind 印发.
    var end: Int

    /// The printing line that begins a range; what follows 印发 is not looked at.
    static func read(_ text: borrowing Span<UInt8>, in range: ByteRange) -> PrintingLine? {
        guard range.count <= 450 else { return nil }
        var offset = range.start
        while let place = text.find("印发", from: offset, to: range.end) {
            let end = text.trimmingBlanks(from: range.start, to: place)
            if let last = DateReader.readLast(text, from: range.start, to: end) {
                let organ = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: last.range.start))
                guard organ.isEmpty || OrganName.isWhole(text, in: organ) else { return nil }
                return PrintingLine(organ: organ, day: last.day, date: last.range, end: place + 6)
            }
            offset = place + 6
        }
        return nil
    }

    /// Whether a line of the imprint is the office that prints without the date, and none to which copies go: the date
    /// stands on the line below, or it is called an office, with no other office below.
    static func isOffice(_ line: Line, above below: Line?, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.contains(.organ) else { return false }
        if let below, below.traits.contains(.date) { return true }
        if let below, let printing = read(text, in: below.range) { return printing.organ.isEmpty }
        return offices.end(text, before: line.range.end)
    }

    private static let offices: WordSet = ["办公室", "办公厅", "秘书处", "秘书局", "秘书科"]
}
