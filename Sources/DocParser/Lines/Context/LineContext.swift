/// Traits of lines that only other lines tell: titles that are named before, that come again or have come before.
enum LineContext {
    static func mark(_ lines: inout [Line], gaps: inout [ByteRange], in text: borrowing Span<UInt8>) {
        // Who signs is told by what is sent.
        markAddressed(&lines, in: text)
        SignatureBlock.mark(&lines, gaps: &gaps, in: text)
        MisreadTails.mark(&lines, in: text)
        CopiesLines.mark(&lines, in: text)
        DocumentRows.mark(&lines, in: text)
        SignerLines.mark(&lines, in: text)
        TitleSignature.mark(&lines, in: text)
        markAddressees(&lines, in: text)
        NoteLines.mark(&lines, in: text)
        markLabelled(&lines, in: text)
        StuckLines.splitTitles(&lines, in: text)
        StuckLines.splitOffice(&lines, in: text)
        NamedTitles.mark(&lines, in: text)
    }

    /// More lines than stand above a text.
    static let headLines = 160

    /// Whom something is sent to stands right below its title (7.3.2), whatever it is called: 区文化馆：, 2019级新生：.
    private static func markAddressed(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.prefix(headLines).dropFirst() {
            let line = lines[index]
            guard line.traits.contains(.endsColon), line.traits.isDisjoint(with: noAddressees),
                addressed.contains(line.range.count)
            else { continue }
            var above = index - 1
            while above > 0, index - above <= mostBetween, !lines[above].traits.isDisjoint(with: belowTitle) {
                above -= 1
            }
            guard lines[above].traits.contains(.titleEnd), let type = TitleShape.typeWord(text, in: lines[above].range),
                OfficialType(text.string(in: type))?.isSent == true
            else { continue }
            lines[index].traits.insert(.addressees)
            return
        }
    }

    /// Four to fifty characters, the colon among them.
    private static let addressed = 12...150
    private static let noAddressees: LineTraits = [
        .addressees, .salutation, .leadIn, .hasStop, .division, .pageLabel, .imprint, .attachmentNote, .attachmentHead,
        .navigation, .footer, .related, .pageDate, .headMark, .cells, .about,
    ]
    /// What may stand between title and addressees.
    private static let belowTitle: LineTraits = [.number, .issueNumber, .pageDate, .pageLabel, .navigation]
    private static let mostBetween = 3

    /// Addressees on several lines: only the last ends with a colon, those before it with a mark between groups.
    private static func markAddressees(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.dropLast().reversed() where lines[index + 1].traits.contains(.addressees) {
            let range = lines[index].range
            guard
                text.has(.semicolon, before: range.end) || text.has(.comma, before: range.end)
                    || text.has("、", before: range.end),
                range.count <= AddresseeShape.longest,
                lines[index].traits.isDisjoint(with: [.endsStop, .division, .titleEnd]),
                AddresseeShape.isAddressees(text, from: range.start, to: text.characterStart(before: range.end))
            else { continue }
            lines[index].traits.insert(.addressees)
        }
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
