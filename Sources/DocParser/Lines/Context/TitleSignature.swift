/// Finds the signature that stands right below a title: bulletins (公报), work reports and audit reports are printed with
/// organ or speaker and the day there, one line each, and with nothing below the text.
enum TitleSignature {
    /// More organs than sign one document.
    private static let mostSigners = 12

    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.prefix(LineContext.headLines) where lines[index].traits.contains(.titleEnd) {
            if isDocument(lines[index], in: text), let signature = signature(below: index, lines, in: text) {
                for line in signature { lines[line].traits.insert(.titleSignature) }
            } else if hasSpeaker(below: index, lines) || index + 1 < lines.count && isOrgan(lines[index + 1], in: text)
            {
                lines[index + 1].traits.insert(.titleSignature)
            }
        }
    }

    /// How many lines a page may set between a title and what stands below it: its source, who read it, a link.
    private static let mostPageLines = 4

    /// The organs and the date right below a title; behind lines of the page the date has to stand in brackets, as no page
    /// prints its own.
    private static func signature(
        below title: Int, _ lines: [Line], in text: borrowing Span<UInt8>
    ) -> ClosedRange<Int>? {
        for index in (title + 1)..<min(lines.count, title + 2 + mostPageLines) {
            if lines[index].traits.contains(.hasStop) { return nil }
            if let date = date(belowSigners: index, lines, in: text) {
                let isNear = index == title + 1 || lines[date].traits.contains(.bracketed)
                return isNear ? index...date : nil
            }
        }
        return nil
    }

    /// Whether the line below a title names who speaks: below it stands the day in brackets (as in 7.3.5.4), which no page
    /// prints so.
    private static func hasSpeaker(below title: Int, _ lines: [Line]) -> Bool {
        title + 2 < lines.count && lines[title + 2].traits.isSuperset(of: [.date, .bracketed])
            && lines[title + 1].traits.contains(.short) && lines[title + 1].traits.isDisjoint(with: noSpeaker)
    }

    /// What no line has that names a person.
    private static let noSpeaker: LineTraits = [
        .hasStop, .endsColon, .titleEnd, .number, .pageLabel, .navigation, .footer, .related, .pageDate, .date,
        .masthead, .issueNumber, .bracketed, .figures, .symbols, .division,
    ]

    /// The index of the date below the organs or the person that begin with a line.
    private static func date(belowSigners first: Int, _ lines: [Line], in text: borrowing Span<UInt8>) -> Int? {
        var end = first
        while end < lines.count, end - first < mostSigners,
            !lines[end].traits.isDisjoint(with: [.organ, .person]) || isOrgan(lines[end], in: text)
        {
            end += 1
        }
        let signers = lines[first..<end]
        guard !signers.isEmpty, signers.endIndex < lines.count else { return nil }
        let date = lines[signers.endIndex]
        // Pages print the day in figures alone, below the name of their publisher.
        return date.traits.contains(.date) && text.contains("年", from: date.range.start, to: date.range.end)
            ? signers.endIndex : nil
    }

    /// Whether a line in brackets names organs (as in 7.3.5.4): （某市统计局　国家统计局某调查队）.
    static func isOrgan(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.bracketed)
            && OrganName.isWhole(text, in: SignatureLine.withoutBrackets(text, line.range))
    }

    /// News and summaries have what is read as the page's there: who wrote them, and when they were put up.
    private static func isDocument(_ title: Line, in text: borrowing Span<UInt8>) -> Bool {
        TitleShape.typeWord(text, in: title.range).map { TitleShape.isOfficial(text, $0) } ?? false
    }
}
