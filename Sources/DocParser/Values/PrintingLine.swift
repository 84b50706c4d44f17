/// The line of the imprint that names who printed a document and when: 国务院办公厅　2018年11月16日印发 (7.4.3).
struct PrintingLine {
    /// Empty where the line has no organ.
    var organ: ByteRange
    /// `nil` where the date is not filled in, or there is no such day.
    var day: CalendarDay?
    var date: ByteRange
    /// The offset behind 印发.
    var end: Int

    /// The printing line that begins a range, also one in brackets; what follows 印发 is not looked at.
    static func read(_ text: borrowing Span<UInt8>, in range: ByteRange) -> PrintingLine? {
        guard range.count <= 450 else { return nil }
        let isBracketed =
            text.has(.opening, at: range.start)
            && text.has("印发", before: range.end - text.length(of: .closing, before: range.end))
        let start = isBracketed ? range.start + text.characterLength(at: range.start) : range.start
        var offset = start
        while let word = word(text, from: offset, to: range.end) {
            let end = text.trimmingBlanks(from: start, to: word.start)
            if let last = DateReader.lastWritten(text, from: start, to: end) {
                let organ = ByteRange(start, text.trimmingBlanks(from: start, to: last.range.start))
                guard organ.isEmpty || OrganName.isWhole(text, in: organ) else { return nil }
                return PrintingLine(organ: organ, day: last.day, date: last.range, end: word.end)
            }
            offset = word.end
        }
        return nil
    }

    /// The first 印发, or the first 印 behind a day.
    static func word(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> ByteRange? {
        var offset = start
        while let place = text.find("印", from: offset, to: end) {
            if text.has("印发", at: place) { return ByteRange(place, place + 6) }
            if text.has("日", before: place) { return ByteRange(place, place + 3) }
            offset = place + 3
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

    /// What the name of an office ends with that is an organ's own.
    static let offices: WordSet = ["办公室", "办公厅", "秘书处", "秘书局", "秘书科"]
}
