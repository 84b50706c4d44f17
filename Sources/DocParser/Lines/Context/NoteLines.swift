/// What an attachment note (附件说明, 7.3.3) tells of the lines below it: which of them are further entries, and which
/// head the attachments that it names.
struct NoteLines {
    /// The number of the note's next entry; 0 where none is waited for.
    private var expected = 0
    private var heads = TitledHeads()
    private var footnotes = Footnotes()
    /// Whether the day has stood above, behind which 附件： heads an attachment.
    private var isSigned = false

    private init() {}

    /// The further entries of an attachment note stand on lines of their own, numbered from where the note began.
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var notes = NoteLines()
        for index in lines.indices {
            notes.footnotes.mark(&lines, at: index, in: text)
            let mayBeHead =
                lines[index].signs.contains(.attachment) || lines[index].traits.contains(.attachmentNote)
                || text.has("附", at: lines[index].range.start)
            if mayBeHead, notes.heads.split(&lines, at: index, in: text) {
                notes.expected = 0
            } else {
                notes.mark(&lines, at: index, in: text)
            }
            notes.heads.pass(lines[index])
        }
        StuckLines.insert(notes.heads.titles, into: &lines)
    }

    /// Whether a line that names an attachment with nothing behind the number, as running text does, stands above a
    /// sentence: 附件1填写说明 is a heading there. The note (7.3.3) is the last of the text.
    private static func leadsText(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        guard index + 1 < lines.count,
            !lines[index + 1].traits.isDisjoint(with: [.hasStop, .endsStop, .long]),
            let marker = AttachmentMarker.read(text, in: lines[index].range)
        else { return false }
        return marker.wordsStart == marker.range.end
    }

    private mutating func mark(_ lines: inout [Line], at index: Int, in text: borrowing Span<UInt8>) {
        let line = lines[index]
        if line.traits.contains(.attachmentNote) {
            guard !Self.leadsText(lines, at: index, in: text) else {
                lines[index].traits.remove(.attachmentNote)
                return
            }
            let entries = AttachmentNoteReader.entries(in: text, line.range)
            heads.note(entries, in: text)
            expected = entries.isEmpty ? 1 : (entries.last?.number).map { $0 + 1 } ?? 0
        } else if expected > 0, !line.traits.contains(.endsStop) || Self.isStopped(lines, at: index, in: text),
            let marker = AttachmentNoteReader.firstMarker(in: line.range, text),
            // A number may be missing in the list itself.
            marker.number == expected || marker.number == expected + 1 && isInList(lines, index, marker)
        {
            lines[index].traits.insert(.attachmentNote)
            lines[index].traits.remove(.division)
            let entries = AttachmentNoteReader.entries(in: text, line.range)
            heads.note(entries, in: text)
            expected = (entries.last?.number ?? expected) + 1
        } else if !isSigned, index > 0, Self.isOpen(lines, above: index, in: text) {
            lines[index].traits.insert(.attachmentNote)
            heads.note(AttachmentNoteReader.entries(in: text, line.range), in: text)
        } else if index > 0, lines[index - 1].traits.contains(.attachmentNote),
            line.number - lines[index - 1].number == 1,
            AttachmentNoteReader.namesFile(text, line.range),
            AttachmentNoteReader.namesFile(text, lines[index - 1].range)
        {
            // Pages list files one below the other.
            lines[index].traits.insert(.attachmentNote)
        } else if line.traits.contains(.division) || line.traits.contains(.date) {
            expected = 0
        }
        isSigned = isSigned || line.traits.contains(.date)
    }

    /// Whether a name in the list has a stop behind it that drafts put there, and is no sentence.
    private static func isStopped(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let line = lines[index]
        return lines[index - 1].traits.contains(.attachmentNote) && line.number == lines[index - 1].lastNumber + 1
            && line.range.count <= longestName && line.traits.isDisjoint(with: [.hasComma, .long])
            && text.find("。", from: line.range.start, to: line.range.end) == line.range.end - 3
    }

    /// Whether 附件： stands alone above the name of the only attachment, below which somebody signs or the text ends; above
    /// an attachment it is its head.
    private static func isOpen(_ lines: [Line], above index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let (line, next) = (lines[index - 1], lines[index])
        return line.traits.isSuperset(of: [.attachmentNote, .endsColon]) && next.number == line.lastNumber + 1
            && next.range.count <= longestName && next.traits.isDisjoint(with: noName)
            && AttachmentNoteReader.entries(in: text, line.range).isEmpty
            && (index + 1 == lines.count || !lines[index + 1].traits.isDisjoint(with: behindNote))
    }

    private static let behindNote: LineTraits = [.organ, .date, .organDate, .person, .navigation, .related, .footer]
    /// Fifty characters.
    private static let longestName = 150
    private static let noName: LineTraits = [
        .hasStop, .endsStop, .endsColon, .date, .organDate, .organ, .division, .number, .cells, .navigation, .related,
        .footer, .pageLabel, .attachmentHead,
    ]

    /// Whether a line stands right below an entry of the list that has a number, as only entries do.
    private func isInList(_ lines: [Line], _ index: Int, _ marker: HeadingMarker) -> Bool {
        lines[index - 1].traits.contains(.attachmentNote) && marker.number > 2
            && lines[index].number - lines[index - 1].number == 1
    }
}
