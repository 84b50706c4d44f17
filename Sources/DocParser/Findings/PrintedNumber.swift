/// A document number (发文字号) as it is printed, with all its signs: 青教发［2021］第086号.
struct PrintedNumber: Sendable {
    let range: ByteRange
    /// 机关代字
    let code: ByteRange
    /// The brackets around the year.
    let opening: ByteRange
    let closing: ByteRange
    /// The figures of the year.
    let year: ByteRange
    /// 年 behind them, or empty as it should be.
    let yearWord: ByteRange
    /// 第, or empty.
    let ordinal: ByteRange
    /// The figures of the serial.
    let serial: ByteRange
    /// 号, or empty where it is missing.
    let unit: ByteRange

    /// The number that was read, or a line of the head that has one but for its end.
    static func find(
        in metadata: Metadata, _ lines: [Manuscript.PrintedLine], _ text: borrowing Span<UInt8>
    ) -> PrintedNumber? {
        if let place = metadata.places.first(of: .documentNumber) {
            return read(text, in: ByteRange(place.range.lowerBound, place.range.upperBound))
        }
        // Where the number is not known for one, the lines above the title may be taken for text, and the title with them.
        let start = metadata.places.first(of: .title)?.range.lowerBound ?? 0
        let title = lines.firstIndex { $0.part == .title || $0.range.end > start } ?? 0
        for (index, line) in lines.prefix(mostHeadLines).enumerated() {
            guard line.part == .head || line.part == .underTitle || line.part == .page && index < title,
                line.range.count <= longest, let number = read(text, in: DraftNumber.withoutSigner(line.range, text))
            else { continue }
            return number
        }
        return nil
    }

    private static let mostHeadLines = 40
    private static let longest = 120

    /// Reads a number with a year in brackets of any kind; `nil` for all others, as that of an order (第7号).
    static func read(_ text: borrowing Span<UInt8>, in range: ByteRange) -> PrintedNumber? {
        var open = range.start
        while open < range.end, YearBracket.end(text, at: open, isOpening: true) == nil {
            guard NumberCode.isLetter(text, at: open) || text.blankLength(at: open) > 0 else { return nil }
            open += text.characterLength(at: open)
        }
        guard open < range.end, let inside = YearBracket.end(text, at: open, isOpening: true) else { return nil }
        let yearStart = text.skippingBlanks(from: inside, to: range.end)
        guard let yearEnd = yearEnd(text, at: yearStart) else { return nil }
        let word = text.skippingBlanks(from: yearEnd, to: range.end)
        let wordEnd = text.has("年", at: word) ? word + 3 : word
        let close = text.skippingBlanks(from: wordEnd, to: range.end)
        guard close < range.end, let behind = YearBracket.end(text, at: close, isOpening: false) else { return nil }
        let ordinal = text.skippingBlanks(from: behind, to: range.end)
        let hasOrdinal = text.has("第", at: ordinal)
        let serialStart = hasOrdinal ? text.skippingBlanks(from: ordinal + 3, to: range.end) : ordinal
        guard let serialEnd = serialEnd(text, at: serialStart), serialEnd <= range.end else { return nil }
        let unit = text.skippingBlanks(from: serialEnd, to: range.end)
        let hasUnit = unit < range.end && text.has("号", at: unit)
        // Without 号 it is a number only where nothing follows.
        guard hasUnit || serialEnd == range.end else { return nil }
        let code = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: open))
        return PrintedNumber(
            range: ByteRange(range.start, hasUnit ? unit + 3 : serialEnd), code: code,
            opening: ByteRange(open, inside), closing: ByteRange(close, behind), year: ByteRange(yearStart, yearEnd),
            yearWord: ByteRange(word, wordEnd),
            ordinal: ByteRange(ordinal, hasOrdinal ? ordinal + 3 : ordinal),
            serial: ByteRange(serialStart, serialEnd), unit: ByteRange(unit, hasUnit ? unit + 3 : unit))
    }

    /// The end of a year of four figures, or of as many Chinese ones.
    private static func yearEnd(_ text: borrowing Span<UInt8>, at start: Int) -> Int? {
        if let year = ArabicNumeral.readSpaced(text, at: start), year.count == 4 { return year.end }
        guard let year = HanNumeral.readDigits(text, at: start), year.count == 4 else { return nil }
        return year.end
    }

    private static func serialEnd(_ text: borrowing Span<UInt8>, at start: Int) -> Int? {
        if let serial = ArabicNumeral.readSpaced(text, at: start) { return serial.count <= 6 ? serial.end : nil }
        return HanNumeral.read(text, at: start)?.end
    }
}

extension Manuscript {
    /// The number of an order or an announcement (GB/T 9704-2012, 10.2), as it is printed below the masthead: 第6号,
    /// 2025年第31号.
    func orderNumber(_ text: borrowing Span<UInt8>) -> (range: ByteRange, serial: ByteRange)? {
        guard let place = place(of: .documentNumber), let line = line(of: place), line.part == .head,
            let ordinal = text.find("第", from: place.start, to: place.end),
            let serial = ArabicNumeral.read(text, at: ordinal + 3), text.has("号", at: serial.end)
        else { return nil }
        return (place, ByteRange(ordinal + 3, serial.end))
    }
}
