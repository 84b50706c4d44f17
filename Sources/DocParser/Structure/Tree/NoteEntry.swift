/// An entry of the attachment note (附件说明), while the lines below it are looked at.
///
/// A name that is too long for its line goes on below its own first character (GB/T 9704-2012, 7.3.4); where copies have
/// lost the blanks before it, the next entry shows that it goes on.
struct NoteEntry {
    /// `nil` for the only attachment.
    private var number: Int?
    /// Where the name begins.
    private var column: Int

    /// The last entry of a line: the note's first line, or the next number below an entry of it.
    init?(_ line: Line, behind last: NoteEntry?, in text: borrowing Span<UInt8>) {
        let name: Int
        if line.traits.contains(.attachmentNote) {
            guard let entry = AttachmentNoteReader.entries(in: text, line.range).last else { return nil }
            (number, name) = (entry.number, entry.title.start)
        } else {
            guard let last = last?.number, let next = Self.marker(of: line, in: text), next.number == last + 1 else {
                return nil
            }
            (number, name) = (next.number, next.wordsStart)
        }
        column = Int(line.indent) + LineSplitter.width(of: ByteRange(line.range.start, name), in: text)
    }

    /// What no line has that goes on a name.
    private static let others: LineTraits = [
        .division, .attachmentNote, .attachmentHead, .organ, .person, .date, .organDate, .bracketed, .imprint,
        .endsStop,
        .endsColon, .hasStop, .number, .cells, .symbols, .pageLabel, .navigation, .footer, .related,
    ]

    /// Whether a line goes on the entry above it.
    func goesOn(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let line = lines[index]
        guard line.number == lines[index - 1].lastNumber + 1 else { return false }
        // （征求意见稿） below a name is of it.
        if line.traits.contains(.bracketed), line.traits.isDisjoint(with: [.documentNote, .number]),
            TitleShape.versionStart(text, in: line.range) == line.range.start
        {
            return true
        }
        guard line.traits.isDisjoint(with: Self.others) else {
            return false
        }
        return isBelowName(line) || Self.ends(lines[index - 1], with: line, in: text)
            || index + 1 < lines.count && isNext(lines[index + 1], below: line, in: text)
    }

    /// Whether a name that stops without a type, as few do, has one at the end of the line below: …拟录用公 / 务员名单（第一批）.
    private static func ends(_ open: Line, with line: Line, in text: borrowing Span<UInt8>) -> Bool {
        open.range.count >= leastFull && line.isIndented && TitleShape.typeWord(text, in: open.range) == nil
            && TitleShape.typeWord(text, in: line.range) != nil
    }

    /// Twenty characters: a shorter line was not full.
    private static let leastFull = 60

    /// A figure and its point are one and a half characters wide.
    private func isBelowName(_ line: Line) -> Bool { line.isIndented && abs(Int(line.indent) - column) <= 1 }

    private func isNext(_ line: Line, below above: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard let number, line.number == above.number + 1 else { return false }
        return Self.marker(of: line, in: text)?.number == number + 1
    }

    private static func marker(of line: Line, in text: borrowing Span<UInt8>) -> HeadingMarker? {
        AttachmentNoteReader.firstMarker(in: line.range, text)
    }
}
