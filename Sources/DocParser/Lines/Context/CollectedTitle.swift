/// A title that a collection of documents (汇编) has numbered: 3. 某省某厅关于…的通知（2023年6月13日）.
///
/// The number is the collection's, and so is the day in brackets: neither is a word of the title (GB/T 9704-2012, 7.3.1).
enum CollectedTitle {
    /// Takes the number off the first line where it stands before a title, so that the line can be one; where it begins
    /// with the number, nil where nothing was taken.
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) -> UInt32? {
        guard let first = lines.first, let marker = first.marker, marker.form.isDivision, marker.form != .article,
            !marker.form.isLegislation, marker.wordsStart < first.range.end,
            isTitle(first, from: marker.wordsStart, text),
            !isSeries(lines, marker)
        else { return nil }
        start(&lines[0], at: marker.wordsStart, in: text)
        return first.range.lower
    }

    /// Puts the number back before words that were not chosen as a title: it is a heading's then.
    static func unmark(_ lines: inout [Line], from begin: UInt32?, _ zones: [Zone], in text: borrowing Span<UInt8>) {
        guard let begin, let zone = zones.first, !zone.isTitle else { return }
        start(&lines[0], at: Int(begin), in: text)
    }

    private static func start(_ line: inout Line, at begin: Int, in text: borrowing Span<UInt8>) {
        line.range = ByteRange(begin, line.range.end)
        line.traits = line.traits.intersection([.isApart, .isSetIn, .named])
        LineClassifier.classify(&line, in: text)
    }

    /// Whether words begin as titles do: with an organ, or the first of several, and what it is about.
    private static func isTitle(_ line: Line, from start: Int, _ text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.isDisjoint(with: [.endsStop, .endsColon, .hasStop]),
            let about = text.find("关于", from: start, to: line.range.end)
                ?? text.find("印发", from: start, to: line.range.end)
        else { return false }
        // 某省财政厅印发关于…的通知
        let matter = text.has("印发", before: about) ? about - 6 : about
        // 某省财政厅等七部门
        return matter > start
            && (text.has("部门", before: matter) || OrganName.isWhole(text, from: start, before: matter))
    }

    /// Whether the next number stands below within a few lines, as in a list of documents.
    private static func isSeries(_ lines: [Line], _ marker: HeadingMarker) -> Bool {
        lines.dropFirst().prefix(nearEntries).contains {
            guard let next = $0.marker else { return false }
            return next.form == marker.form && next.seriesNumber == marker.seriesNumber + 1
        }
    }

    /// More lines than an entry of a list takes.
    private static let nearEntries = 4

    /// Where the words of a title end before a day in brackets, and that day: …的通知（2023年6月13日）. The bracket may be cut
    /// by the end of a line.
    static func day(
        _ text: borrowing Span<UInt8>, behind title: ByteRange
    ) -> (end: Int, day: CalendarDay, range: ByteRange)? {
        guard text.has(.closing, before: title.end),
            let open = TitleShape.openingBracket(text, before: title.end, from: title.start), open > title.start
        else { return nil }
        let close = title.end - text.length(of: .closing, before: title.end)
        let start = text.skippingBlanks(from: open + text.characterLength(at: open), to: close)
        guard let found = DateReader.read(text, at: start, end: close),
            found.end == text.trimmingBlanks(from: start, to: close)
        else { return nil }
        return (text.trimmingBlanks(from: title.start, to: open), found.day, ByteRange(start, found.end))
    }

    /// Takes the day behind the title as that of the document, where no signature tells another.
    static func readDay(_ draft: inout MetadataDraft, in text: borrowing Span<UInt8>) {
        guard let last = draft.layout.margins.last(where: { draft.layout.zones[$0].isTitle }),
            let behind = day(text, behind: draft.layout.lines[last].range)
        else { return }
        if draft.metadata.dateSigned == nil { draft.metadata.dateSigned = behind.day }
        if draft.metadata.dateSigned == behind.day {
            draft.note(.dateSigned, behind.range, line: last)
        } else if draft.metadata.datePublished == nil {
            draft.metadata.datePublished = behind.day
            draft.note(.datePublished, behind.range, line: last)
        }
    }
}
