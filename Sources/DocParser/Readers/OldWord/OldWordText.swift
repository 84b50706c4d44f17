/// The text of an old Word document with all that says how it is set, by places of the text.
struct OldWordText {
    let file: OldWordFile
    let pieces: PieceTable
    let fonts: OldWordFonts
    let sections: OldWordSections
    private let paragraphs: FormatRuns
    private let characters: FormatRuns

    /// A stretch of the text that is set alike.
    struct Run {
        var range: Range<Int>
        var changes: [ArraySlice<UInt8>]
    }

    init(_ file: OldWordFile) throws(OldWordFault) {
        self.file = file
        pieces = try PieceTable(file)
        fonts = OldWordFonts(file)
        sections = OldWordSections(file)
        paragraphs = FormatRuns(.paragraphs, of: file)
        characters = FormatRuns(.characters, of: file)
    }

    var units: [UInt16] { pieces.text }

    /// The paragraph that begins at a place, up to its mark ([MS-DOC], Determining Paragraph Boundaries); one that nothing
    /// ends goes to the end.
    func paragraph(at start: Int, to end: Int) -> OldWordParagraph {
        var place = start
        while place < end - 1, !isMark(place) { place += 1 }
        let range = start..<(place + 1)
        guard let piece = pieces.piece(at: place) else { return OldWordParagraph(range, style: 0, Sprms([])) }
        let run = paragraphs.run(at: piece.offset(of: place))
        return OldWordParagraph(range, style: run.style, Sprms(unfolded(run.changes) + limited(piece.changes)))
    }

    /// Whether a character ends a paragraph: a mark, the end of a cell or row, or that of a section, which page breaks in a
    /// paragraph look like.
    func isMark(_ place: Int) -> Bool {
        switch units[place] {
        case 0x0D, 0x07: true
        case 0x0C: sections.section(endingAt: place + 1) != nil
        default: false
        }
    }

    /// The run that begins at a place, up to an end.
    func run(at start: Int, to end: Int) -> Run {
        guard let piece = pieces.piece(at: start) else { return Run(range: start..<end, changes: []) }
        let run = characters.run(at: piece.offset(of: start))
        let last = run.range.upperBound == .max ? end : piece.position(of: run.range.upperBound)
        return Run(
            range: start..<max(min(last, piece.range.upperBound, end), start + 1),
            changes: [run.changes, limited(piece.changes)])
    }

    /// Changes with those that stand elsewhere because they are long (sprmPHugePapx, sprmPTableProps).
    private func unfolded(_ changes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let sprm = Sprms(changes).first(where: { $0.code == 0x6646 || $0.code == 0x646B }),
            let length = file.data.short(at: sprm.value), let part = file.data.part(at: sprm.value + 2, count: length)
        else { return changes }
        return sprm.code == 0x6646 ? limited(part) : changes + limited(part)
    }

    /// What is read for every run, row or section is kept short, as it is in any document.
    private func limited(_ changes: ArraySlice<UInt8>) -> ArraySlice<UInt8> { changes.prefix(Self.mostChanges) }

    static let mostChanges = 4_096
}
