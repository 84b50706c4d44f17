/// The text of an old Word document with all that says how it is set, by places of the text.
struct OldWordText {
    let file: OldWordFile
    let pieces: PieceTable
    let fonts: OldWordFonts
    let sections: OldWordSections
    /// What is changed in its pieces, paragraphs and runs.
    let lists: OldWordChangeLists
    private let paragraphs: FormatRuns
    private let characters: FormatRuns

    /// A stretch of the text that is set alike.
    struct Run {
        var range: Range<Int>
        /// The numbers of the lists of what is changed: its own, and that of its piece.
        var lists: [Int] = []
    }

    init(_ file: OldWordFile) throws(OldWordFault) {
        var lists = OldWordChangeLists(file)
        pieces = try PieceTable(file, &lists)
        fonts = OldWordFonts(file)
        sections = OldWordSections(file)
        var file = file
        file.correctLengths(for: pieces.text)
        self.file = file
        paragraphs = FormatRuns(.paragraphs, of: file, &lists)
        characters = FormatRuns(.characters, of: file, &lists)
        self.lists = lists
    }

    var units: [UInt16] { pieces.text }

    /// The paragraph that begins at a place, up to its mark ([MS-DOC], Determining Paragraph Boundaries); one that nothing
    /// ends goes to the end.
    func paragraph(at start: Int, to end: Int) -> OldWordParagraph {
        var place = start
        while place < end - 1, !isMark(place) { place += 1 }
        let range = start..<(place + 1)
        guard let piece = pieces.piece(at: place) else {
            return OldWordParagraph(range, style: 0, OldWordParagraphChanges(), row: 0)
        }
        let run = paragraphs.run(at: piece.offset(of: place))
        var changes = lists[run.list].paragraph
        if piece.list > 0 { changes.apply(lists[piece.list].paragraph) }
        let row = lists[piece.list].row.isEmpty ? run.list : piece.list
        return OldWordParagraph(range, style: run.style, changes, row: row)
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
        guard let piece = pieces.piece(at: start) else { return Run(range: start..<end) }
        let run = characters.run(at: piece.offset(of: start))
        let last = run.range.upperBound == .max ? end : piece.position(of: run.range.upperBound)
        return Run(
            range: start..<max(min(last, piece.range.upperBound, end), start + 1),
            lists: [run.list, piece.list])
    }
}
