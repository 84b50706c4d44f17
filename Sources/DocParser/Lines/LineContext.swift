/// Traits of lines that only other lines tell: titles that are named before, that come again or have come before.
enum LineContext {
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        OpeningTitle.mark(&lines, in: text)
        BrokenTitles.mark(&lines, in: text)
        MisreadTails.mark(&lines, in: text)
        DocumentRows.mark(&lines, in: text)
        TitleSignature.mark(&lines, in: text)
        markRepeats(&lines, in: text)
        markAddressees(&lines, in: text)
        NoteLines.mark(&lines, in: text)
        markLabelled(&lines, in: text)
        StuckLines.splitTitles(&lines, in: text)
        StuckLines.splitOffice(&lines, in: text)
        NamedTitles.mark(&lines, in: text)
    }

    /// How many lines of the head are compared with those that follow.
    static let headLines = 160

    /// Within how many lines a page, a collection and the document itself print one title, with no text between.
    private static let nearCopies = 5

    /// A page prints a title above its own table and in its window's name, and the document prints it again.
    private static func markRepeats(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var keys = TitleKeys(of: lines.prefix(headLines), in: text)
        for index in 0..<keys.count {
            var last = index
            while let later = keys.next(like: index, behind: last) {
                last = later
                guard let length = keys.lines(sayingAgain: index, from: later, in: text) else { continue }
                let again = later..<(later + length)
                guard again.contains(where: { lines[$0].traits.isDisjoint(with: [.organ, .masthead, .number]) }) else {
                    break
                }
                lines[index].traits.insert(.repeated)
                for line in again { lines[line].traits.insert(.again) }
                // A title does not say its words twice: what stands right above a copy of itself opens none.
                if later == index + 1 { lines[index].traits.insert(.aboveTitle) }
                // Of copies close to each other the one nearest above the body is the title.
                if later - index <= nearCopies { lines[index].traits.remove(.again) }
                break
            }
        }
    }

    /// Addressees on several lines: only the last ends with a colon, those before it with a mark between groups.
    private static func markAddressees(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        let bodyStart = documentStart(lines, in: text)
        for index in lines.indices.dropLast().reversed() where lines[index + 1].traits.contains(.addressees) {
            if index > bodyStart { markFurtherTitle(above: index + 1, behind: bodyStart, &lines) }
            let range = lines[index].range
            guard
                text.has("；", before: range.end) || text.has("，", before: range.end)
                    || text.has("、", before: range.end),
                range.count <= AddresseeShape.longest,
                lines[index].traits.isDisjoint(with: [.endsStop, .division, .titleEnd]),
                AddresseeShape.isAddressees(text, from: range.start, to: range.end - 3)
            else { continue }
            lines[index].traits.insert(.addressees)
        }
    }

    /// A document that passes another on (转发), or is printed together with one, has a second title, its number and its
    /// addressees below the text.
    private static func markFurtherTitle(above index: Int, behind textStart: Int, _ lines: inout [Line]) {
        let title = lines[index - 1].traits.contains(.number) ? index - 2 : index - 1
        guard title > textStart, lines[title].traits.contains(.titleEnd),
            lines[title].traits.isDisjoint(with: [.hasStop, .again, .repeated, .division])
        else { return }
        lines[title].traits.insert(.furtherTitle)
    }

    /// The index of the first sentence of a document below a title, behind which a further one may begin: below its
    /// addressees, above its date, or in one that passes another on. What a page says above the document is none.
    private static func documentStart(_ lines: [Line], in text: borrowing Span<UInt8>) -> Int {
        guard let title = lines.firstIndex(where: { $0.traits.contains(.titleEnd) }),
            let sentence = lines[title...].firstIndex(where: { $0.traits.contains(.hasStop) })
        else { return lines.count }
        let range = lines[title].range
        if TitleShape.carries.occur(in: text, from: range.start, to: range.end)
            || lines[title..<sentence].contains(where: { $0.traits.contains(.addressees) })
        {
            return sentence
        }
        let signs: LineTraits = [.addressees, .date, .organDate]
        return lines[sentence...].firstIndex { !$0.traits.isDisjoint(with: signs) } ?? lines.count
    }

    /// What a label tells of the line below it.
    private static func markLabelled(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        let labels: LineTraits = [.pageLabel, .imprint, .issueNumber]
        for index in lines.indices.dropLast() where !lines[index].traits.isDisjoint(with: labels) {
            // The day below the number of the minutes is theirs.
            if lines[index].traits.contains(.issueNumber), lines[index + 1].traits.contains(.date) {
                lines[index + 1].traits.insert(.issueNumber)
                lines[index + 1].traits.remove(.pageDate)
            }
            if isMeeting(lines[index], above: lines[index + 1], in: text) { lines[index].traits.remove(.pageLabel) }
            guard isCopies(lines[index], in: text) else { continue }
            if isOffice(lines, at: index + 1, in: text) { lines[index + 1].traits.insert(.imprint) }
            for line in copies(below: index, lines, in: text) {
                lines[line].traits.insert(.imprint)
                lines[line].traits.remove([.organ, .titleEnd])
            }
        }
    }

    /// The time of a meeting, with its place on the next line, is no label of a page.
    private static func isMeeting(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.pageLabel)
            && text.spacedEnd(of: "时间", at: line.range.start, to: line.range.end) != nil
            && text.spacedEnd(of: "地点", at: next.range.start, to: next.range.end) != nil
    }

    /// The office that prints (7.4.3) may stand alone below the copies, where nothing but its place tells it from an organ
    /// that signs.
    private static func isOffice(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        lines[index].traits.contains(.organ)
            && PrintingLine.isOffice(lines[index], above: lines[(index + 1)...].first, in: text)
    }

    private static func isCopies(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.imprint)
            && FieldLabel.read(text, at: line.range.start, end: line.range.end)?.label.field == .copiesTo
    }

    /// More lines than organs take to which copies go.
    private static let mostCopies = 12

    /// What no line has between the copies and the printing line.
    private static let noCopies: LineTraits = [
        .endsStop, .endsColon, .division, .date, .organDate, .attachmentHead, .attachmentNote, .bracketed, .imprint,
    ]

    /// The lines between the first line of the copies (7.4.2) and the printing line below them (7.4.3): each names further
    /// organs, unless the last is the office that prints.
    private static func copies(below index: Int, _ lines: [Line], in text: borrowing Span<UInt8>) -> Range<Int> {
        let behind = lines[(index + 1)...].prefix(mostCopies)
        guard let end = behind.firstIndex(where: { !$0.traits.isDisjoint(with: noCopies) }), end > index + 1,
            lines[end].traits.contains(.imprint), let printing = PrintingLine.read(text, in: lines[end].range)
        else { return index..<index }
        return index + 1..<(printing.organ.isEmpty ? end - 1 : end)
    }
}
