/// The names of attachments that the carrier's note has, and where they stand.
struct AttachmentNote {
    let entries: [Metadata.AttachmentEntry]
    let places: [ByteRange]

    init(of metadata: Metadata) {
        entries = metadata.attachments
        places = metadata.places.of(.attachments)
            .map { ByteRange($0.range.lowerBound, $0.range.upperBound) }
    }
}

/// Counts the attachments that the carrier's attachment note (附件说明, 7.3.3) has to name.
///
/// An attached text may have a note and attachments of its own, and tables (附表, 附录) that are part of it.
struct AttachmentTally {
    private struct Attached {
        var marker: ByteRange
        /// 0 for 附件 alone.
        var number: Int
        /// 附表1, 附录: a part of the text above it.
        var isAnnex: Bool
        /// How many attachments its own note names.
        var noted = 0
    }

    private var found: [Attached] = []
    /// Whether a text is carried without the word 附件, so that it can't be told which the note names.
    private var hasUnmarked = false

    /// Counts an attachment; its marker is that of its head.
    mutating func add(_ marker: AttachmentMarker?, head: ByteRange) {
        // 附件1-2 is a further part of what the note names.
        if let part = marker?.subnumber, part > 1 { return }
        found.append(
            Attached(
                marker: marker?.range ?? head, number: marker?.number ?? 0, isAnnex: marker?.isAnnex ?? false))
    }

    /// Takes in a text that is carried without a head.
    mutating func addUnmarked() {
        hasUnmarked = true
    }

    /// Takes in a line of the note under the last attachment's text.
    mutating func note(_ entries: [AttachmentNoteReader.Entry]) {
        guard let last = found.indices.last, !entries.isEmpty else { return }
        let numbered = entries.count { $0.number != nil }
        // An only attachment has no number; a line without one goes on the entry above.
        found[last].noted = max(1, found[last].noted + numbered)
    }

    /// Attachments that follow have to be those that the note names, each with a number of its own; where none follow, they
    /// were not copied along.
    func fault(_ note: AttachmentNote) -> Diagnostic? {
        let noted = note.entries.count
        guard noted > 0, !hasUnmarked, let first = found.first else { return nil }
        let carried = carried(noted: noted)
        guard carried.count != noted else { return Self.repeated(among: carried) }
        let message = Message.attachmentMismatch(noted: noted, found: carried.count)
        let place = Self.firstMissing(of: note, among: carried) ?? first.marker
        return Diagnostic(.warning, .attachmentMismatch, message, range: place)
    }

    /// The first name in the note whose number no attachment has; `nil` where the note names fewer than follow.
    private static func firstMissing(of note: AttachmentNote, among carried: [Attached]) -> ByteRange? {
        guard note.entries.count > carried.count, note.places.count >= note.entries.count,
            carried.allSatisfy({ $0.number > 0 })
        else { return nil }
        let numbers = Set(carried.map(\.number))
        for (entry, place) in zip(note.entries, note.places) {
            if let number = entry.number, !numbers.contains(number) { return place }
        }
        return nil
    }

    /// A number that does not rise.
    private static func repeated(among attachments: [Attached]) -> Diagnostic? {
        for (last, next) in zip(attachments, attachments.dropFirst())
        where next.number > 0 && next.number <= last.number {
            let message = Message.numberingRepeat(next.number, after: last.number)
            return Diagnostic(.warning, .numberingRepeat, message, range: next.marker)
        }
        return nil
    }

    /// Those that are the carrier's.
    private func carried(noted: Int) -> [Attached] {
        // Where nothing is called 附件, the tables are what the note names.
        let hasAnnexes = found.contains { !$0.isAnnex }
        // An only attachment has no number (7.3.3): numbers below it are those of its own attachments.
        let isOnly = noted == 1 && found.first?.number == 0
        var carried: [Attached] = []
        var (own, next) = (0, 1)
        for attached in found {
            if next <= own, attached.number == next || attached.number == 0 && own == 1 {
                next += 1
                continue
            }
            (own, next) = (attached.noted, 1)
            if attached.isAnnex && hasAnnexes || isOnly && attached.number > 0 { continue }
            carried.append(attached)
        }
        return carried
    }
}
