/// Reads what stands around the text: addressees (7.3.2), attachment note (7.3.3), signature and date (7.3.5), note
/// (7.3.6).
enum TailReader {
    static func read(_ draft: inout MetadataDraft, in text: borrowing Span<UInt8>) {
        // What is signed below the title of a carried text is that text.
        for index in draft.layout.margins where index < draft.layout.carriedStart {
            switch draft.layout.zones[index] {
            case .addressees: addressees(&draft, index, text)
            case .signature: signature(&draft, index, text)
            case .date: date(&draft, index, text)
            case .note: note(&draft, index, text)
            case .underTitle, .head: underTitle(&draft, index, text)
            default: break
            }
        }
        if draft.metadata.dateSigned == nil { dayBesideNumber(&draft, text) }
        attachments(&draft, text)
    }

    /// The day that a document without one under its text has beside its number: （青政发〔2024〕6号　2024年3月5日）.
    private static func dayBesideNumber(_ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        for index in draft.layout.margins
        where HeadReader.isHead(draft.layout.zones[index]) && draft.layout.lines[index].traits.contains(.number) {
            guard
                let cell = NumberLine(text, in: draft.layout.lines[index].range)?.cells.first(where: { $0.kind == .day }
                ),
                let found = DateReader.read(text, at: cell.range.start, end: cell.range.end)
            else { continue }
            draft.metadata.dateSigned = found.day
            draft.note(.dateSigned, cell.range, line: index)
            return
        }
    }

    private static func addressees(_ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>) {
        draft.take(index)
        for group in ValueParts.groups(of: draft.layout.lines[index].range, in: text) {
            draft.metadata.addressees.append(Joined.words(text, group, draft.layout.gaps))
            draft.note(.addressees, group, line: index)
        }
    }

    private static func signature(_ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>) {
        let range = draft.layout.lines[index].range
        guard let person = PersonLine.read(text, in: range) else { return }
        draft.take(index)
        draft.metadata.signatories.append(HeadingLayout.squeezed(text, person.name))
        draft.note(.signatories, person.name, line: index)
    }

    /// The last date of the first signature; an organ before it is the issuers' business.
    private static func date(_ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>) {
        let range = draft.layout.lines[index].range
        guard let found = dateRange(text, range) else { return }
        if range == found.range || draft.layout.lines[index].traits.contains(.date) { draft.take(index) }
        // Another day above is no place of this one.
        if let other = draft.metadata.dateSigned, other != found.day { draft.metadata.places.remove(.dateSigned) }
        draft.metadata.dateSigned = found.day
        draft.note(.dateSigned, found.range, line: index)
    }

    static func dateRange(
        _ text: borrowing Span<UInt8>, _ range: ByteRange
    ) -> (day: CalendarDay, range: ByteRange)? {
        let words = SignatureLine.withoutBrackets(text, range)
        if let found = DateReader.read(text, at: words.start, end: words.end) {
            return (found.day, ByteRange(words.start, found.end))
        }
        if let day = DateReader.readCompact(text, in: range) { return (day, range) }
        return DateReader.readLast(text, from: words.start, to: words.end)
            ?? SignatureLine.lastInFigures(text, from: words.start, to: words.end)
            ?? SignatureLine(signed: text, in: range).flatMap { line in line.day.map { ($0, line.date) } }
    }

    /// A decision's date in brackets under its title (7.3.5.4).
    private static func underTitle(_ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>) {
        let line = draft.layout.lines[index]
        if draft.layout.copies.isAgain(index), !line.traits.contains(.number) {
            // A line that stands twice may be another than the title, or the title's own.
            let isRead = draft.metadata.evidence[.title]?.first?.range.contains(line.range.start) ?? false
            guard !isRead, text.hasLetter(from: line.range.start, to: line.range.end),
                TitleKey.read(draft.metadata.title ?? "").holds(TitleKey.read(text, line.range))
            else { return }
            draft.take(index)
            draft.note(.title, line.range, line: index)
            return
        }
        guard line.traits.contains(.date) || line.traits.contains(.organDate), !line.traits.contains(.adoption),
            draft.metadata.dateSigned == nil
        else { return }
        date(&draft, index, text)
    }

    private static func note(_ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>) {
        // The number of the text that an announcement carries is no note.
        guard !draft.layout.lines[index].traits.contains(.number) else { return }
        let range = draft.layout.lines[index].range
        let last = text.characterStart(before: range.end)
        let start = text.skippingBlanks(from: range.start + text.characterLength(at: range.start), to: last)
        let end = text.trimmingBlanks(from: start, to: last)
        guard end > start else { return }
        draft.take(index)
        let words = ByteRange(start, end)
        let value = words.pieces(without: draft.layout.gaps).map { text.string(in: $0) }.joined()
        draft.keep(value, as: \.note, of: .note, at: words, line: index)
    }

    // MARK: Attachment note

    /// The lines of the carrier's note: one below the attached text is that text's own, unless it is a list of files, as
    /// pages have it below all else.
    private static func carriersNote(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [Int] {
        let lines = draft.layout.margins.filter {
            draft.layout.zones[$0] == .attachmentNote || draft.layout.isAttachedNote($0)
        }
        let own = lines.filter { $0 < draft.layout.carriedStart }
        return own.isEmpty
            ? lines.filter { AttachmentNoteReader.namesFile(text, draft.layout.lines[$0].range) } : own
    }

    private static func attachments(_ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        let lines = carriersNote(draft, text)
        guard !lines.isEmpty else { return }
        // A title that goes on on the next line may do so on the next page.
        let gaps = draft.layout.gapsWithFurniture
        var open: (entry: AttachmentNoteReader.Entry, line: Int)?
        func close(_ draft: inout MetadataDraft) {
            guard let entry = open else { return }
            let title = Joined.words(text, entry.entry.title, gaps, squeezing: true)
            draft.metadata.attachments.append(Metadata.AttachmentEntry(number: entry.entry.number, title: title))
            draft.note(.attachments, entry.entry.title, line: entry.line)
            open = nil
        }
        for index in lines {
            let line = draft.layout.lines[index]
            // A line above the note that only its place has put there goes on nothing.
            guard open != nil || line.traits.contains(.attachmentNote) else { continue }
            draft.take(index)
            let entries = AttachmentNoteReader.entries(in: text, line.range)
            let begins = AttachmentMarker.read(text, in: line.range) != nil || entries.first?.number != nil
            for (place, entry) in entries.enumerated() {
                if place == 0, !begins, var last = open, !AttachmentNoteReader.namesFile(text, last.entry.title) {
                    // A title that goes on on the next line.
                    last.entry.title = ByteRange(last.entry.title.start, entry.title.end)
                    open = last
                } else {
                    close(&draft)
                    open = (entry, index)
                }
            }
        }
        close(&draft)
    }
}
