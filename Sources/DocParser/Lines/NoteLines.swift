/// What an attachment note (附件说明, 7.3.3) tells of the lines below it: which of them are further entries.
enum NoteLines {
    /// The further entries of an attachment note stand on lines of their own, numbered from where the note began.
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var expected = 0
        for index in lines.indices {
            let line = lines[index]
            if line.traits.contains(.attachmentNote) {
                let entries = AttachmentNoteReader.entries(in: text, line.range)
                expected = entries.isEmpty ? 1 : (entries.last?.number).map { $0 + 1 } ?? 0
            } else if expected > 0, let marker = line.marker,
                // A number may be missing in the list itself.
                marker.number == expected || marker.number == expected + 1 && isInList(lines, index, marker),
                marker.form == .arabicDot || marker.form == .arabicComma, !line.traits.contains(.endsStop)
            {
                lines[index].traits.insert(.attachmentNote)
                lines[index].traits.remove(.division)
                expected = (AttachmentNoteReader.entries(in: text, line.range).last?.number ?? expected) + 1
            } else if line.traits.contains(.division) || line.traits.contains(.date) {
                expected = 0
            }
        }
    }

    /// Whether a line stands right below an entry of the list that has a number, as only entries do.
    private static func isInList(_ lines: [Line], _ index: Int, _ marker: HeadingMarker) -> Bool {
        lines[index - 1].traits.contains(.attachmentNote) && marker.number > 2
            && lines[index].number - lines[index - 1].number == 1
    }
}
