/// A line above the text that looks as if it held the document number (发文字号), in a form that is not read: a number
/// behind words, a label with a value that is no number, a serial with 号 that lacks its year.
enum UnreadNumber {
    /// What may be the number; `nil` for a line of which a value was read or that has no such thing.
    static func read(_ line: Line, isRead: Bool, in text: borrowing Span<UInt8>) -> ByteRange? {
        if let match = DocumentNumberReader.first(text, from: line.range.start, to: line.range.end),
            !match.code.isEmpty, match.range.start == line.range.start
        {
            return match.range
        }
        guard !isRead, line.traits.isDisjoint(with: others), line.range.count <= longest else { return nil }
        return labelled(line.range, text) ?? serial(line.range, text)
    }

    /// Lines that are known for something else, or are sentences.
    private static let others: LineTraits = [
        .hasStop, .hasComma, .endsStop, .titleEnd, .navigation, .footer, .related, .about,
        .issueNumber, .organ, .addressees,
    ]

    /// Thirty characters.
    private static let longest = 90

    private static let labels: WordSet = ["编号", "文号", "字号"]

    /// The value of a label that ends in 编号, 文号 or 字号, if it has a figure: 公文编号：青发改2024-7.
    private static func labelled(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard let colon = text.find(.colon, from: range.start, to: range.end),
            labels.end(text, before: text.trimmingBlanks(from: range.start, to: colon))
        else {
            return nil
        }
        let start = text.skippingBlanks(from: colon + text.characterLength(at: colon), to: range.end)
        var offset = start
        while offset < range.end, ArabicNumeral.digit(text, at: offset) == nil {
            offset += text.characterLength(at: offset)
        }
        return offset < range.end ? ByteRange(start, range.end) : nil
    }

    /// A line that ends in a figure and 号: 青政办 15号.
    private static func serial(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange? {
        let end = SignatureLine.withoutBrackets(text, range).end
        guard text.has("号", before: end) else { return nil }
        let figures = text.trimmingBlanks(from: range.start, to: end - 3)
        guard figures > range.start, text[figures - 1].isDigit,
            DateReader.readLast(text, from: range.start, to: end) == nil
        else { return nil }
        return range
    }
}
