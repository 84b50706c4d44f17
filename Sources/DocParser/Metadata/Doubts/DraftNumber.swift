/// What is written as a document number is, where it is none: as drafts have it, and slips.
enum DraftNumber {
    /// With blanks or signs for figures: 青教发〔2023〕　号, 青教发〔202×〕第XX号, 2023年第　号, 第　号.
    case unfinished
    /// With a year that there is not, or 0 for its serial: 青教发〔20223〕8号, 青教发〔2023〕00号.
    case impossible

    /// The words of a line before the label of who signs (签发人, 7.2.6), which stands at its right.
    static func withoutSigner(_ line: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange {
        guard let signer = text.find("签发人", from: line.start, to: line.end) else { return line }
        return ByteRange(line.start, text.trimmingBlanks(from: line.start, to: signer))
    }

    /// How a range is written as a number that is none yet; `nil` for all else.
    static func read(_ text: borrowing Span<UInt8>, in range: ByteRange) -> DraftNumber? {
        guard text.has("号", before: range.end),
            let figures = figuresBehindBracket(text, in: range) ?? figuresOfOrder(text, in: range)
        else { return nil }
        let (year, serial) = figures
        guard serial.isWhole, year?.isWhole ?? true else { return .unfinished }
        let isYear = year.map { YearBracket.fullYear($0.value, $0.count) != nil } ?? true
        return isYear && serial.value > 0 ? nil : .impossible
    }

    /// The year in brackets and the serial behind it, with a code before them or, as below a masthead, without.
    private static func figuresBehindBracket(
        _ text: borrowing Span<UInt8>, in range: ByteRange
    ) -> (year: DraftFigures?, serial: DraftFigures)? {
        var offset = range.start
        while offset < range.end, YearBracket.end(text, at: offset, isOpening: true) == nil {
            guard NumberCode.isLetter(text, at: offset) || DraftFigures.isSign(text, at: offset) else { return nil }
            offset += text.characterLength(at: offset)
        }
        guard let inside = YearBracket.end(text, at: offset, isOpening: true) else { return nil }
        let year = DraftFigures(text, at: text.skippingBlanks(from: inside, to: range.end))
        guard
            let behind = YearBracket.end(
                text, at: text.skippingBlanks(from: year.end, to: range.end), isOpening: false),
            offset > range.start || year.count > 0 || year.hasSign
        else { return nil }
        return serialFigures(text, from: text.skippingBlanks(from: behind, to: range.end), to: range.end)
            .map { (year, $0) }
    }

    /// The year, where there is one, and the serial behind 第 of an order or announcement, whose word may stand above.
    private static func figuresOfOrder(
        _ text: borrowing Span<UInt8>, in range: ByteRange
    ) -> (year: DraftFigures?, serial: DraftFigures)? {
        var offset = range.start
        while offset < range.end, text[offset] >= 0xE4 && text[offset] <= 0xE9 || text.blankLength(at: offset) > 0,
            !text.has("第", at: offset)
        {
            offset += text.characterLength(at: offset)
        }
        let code = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: offset))
        guard code.isEmpty || DocumentNumberReader.endsInOrder(text, code) else { return nil }
        var year: DraftFigures?
        if offset < range.end, !text.has("第", at: offset) {
            let figures = DraftFigures(text, at: offset)
            offset = text.skippingBlanks(from: figures.end, to: range.end)
            guard text.has("年", at: offset) else { return nil }
            offset = text.skippingBlanks(from: offset + 3, to: range.end)
            year = figures
        }
        guard text.has("第", at: offset) else { return nil }
        return serialFigures(text, from: offset, to: range.end).map { (year, $0) }
    }

    /// The figures, or what stands for them, between 第, which may be missing, and the 号 that ends a range.
    private static func serialFigures(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> DraftFigures? {
        let isOrdinal = text.has("第", at: start)
        let figures = DraftFigures(text, at: isOrdinal ? text.skippingBlanks(from: start + 3, to: end) : start)
        return text.skippingBlanks(from: figures.end, to: end) + 3 == end ? figures : nil
    }
}
