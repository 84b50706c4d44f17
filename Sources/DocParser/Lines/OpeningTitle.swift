/// Finds a title that only its place tells: the first line of a text, right above its first paragraph or division, or the
/// line that a page prints above its source and day with the text below them, or what stands between the number and the
/// addressees.
///
/// Titles end with a document type (GB/T 9704-2012, 7.3.1), but those of policies, systems and agreements with any word:
/// …若干政策, …考勤制度.
enum OpeningTitle {
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        guard lines.count > 2 else { return }
        let title =
            isTitle(lines[0], in: text) && opensText(lines[1])
            ? 0 : indexAboveSource(lines, in: text) ?? indexBelowNumber(lines, in: text)
        if let title { lines[title].traits.insert(.titleByPlace) }
    }

    /// The index of the line about something that stands between number and addressees, where drafts may lack its type.
    private static func indexBelowNumber(_ lines: [Line], in text: borrowing Span<UInt8>) -> Int? {
        guard let addressees = lines.prefix(headLines).firstIndex(where: { $0.traits.contains(.addressees) }),
            addressees > 1, !lines[addressees - 2].traits.isDisjoint(with: [.number, .masthead]),
            lines[addressees - 1].traits.contains(.about), isTitle(lines[addressees - 1], in: text)
        else { return nil }
        return addressees - 1
    }

    /// The index of the title that stands right above a page's source with the text below.
    private static func indexAboveSource(_ lines: [Line], in text: borrowing Span<UInt8>) -> Int? {
        for index in 1..<min(lines.count, headLines) where isSource(lines[index], in: text) {
            let below = lines[(index + 1)...].prefix(mostPageLines).first { $0.traits.isDisjoint(with: pageSigns) }
            if let below, isTitle(lines[index - 1], in: text), opensText(below) || below.traits.contains(.endsMark) {
                return index - 1
            }
        }
        return nil
    }

    /// More lines than a page has above its text.
    private static let headLines = 160
    /// More lines than a page has between a title and its text.
    private static let mostPageLines = 12

    private static let pageSigns: LineTraits = [.pageLabel, .pageDate, .navigation, .footer, .related]

    /// Whether a line begins with the label of where or when a page got its text: 来源：…, 发布时间：….
    private static func isSource(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.contains(.pageLabel),
            let match = FieldLabel.read(text, at: line.range.start, end: line.range.end)
        else { return false }
        return match.hasColon && (match.label.field == .publisher || match.label.field == .datePublished)
    }

    /// Six to fifty characters.
    private static let lengths = 18...150

    /// What tells that a line is something else.
    private static let others: LineTraits = [
        .hasStop, .hasComma, .endsStop, .endsColon, .endsComma, .endsMark, .division, .masthead, .number, .headMark,
        .titleEnd, .organ, .date, .organDate, .adoption, .addressees, .salutation, .leadIn, .attachmentNote,
        .attachmentHead, .person, .bracketed, .imprint, .closing, .pageLabel, .navigation, .footer, .related, .pageDate,
        .cells, .figures, .symbols, .contentsHead, .contentsEntry, .contentsLine,
    ]

    private static func isTitle(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        let (start, end) = (line.range.start, line.range.end)
        return lengths.contains(line.range.count) && line.traits.isDisjoint(with: others) && text[start] >= 0xE4
            && text[start] <= 0xE9 && !line.signs.contains(.blank) && !text.contains("：", from: start, to: end)
            // A sentence that a link has cut in two.
            && !text.has("的", before: end)
    }

    /// A sentence, the first division, or the line under a title that says who made the text and when.
    private static func opensText(_ line: Line) -> Bool {
        guard line.traits.isDisjoint(with: [.cells, .pageLabel, .navigation, .footer, .contentsHead]) else {
            return false
        }
        return !line.traits.isDisjoint(with: [.endsStop, .leadIn, .adoption])
            || line.traits.contains(.division) && line.marker?.seriesNumber == 1
    }
}
