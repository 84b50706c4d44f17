/// The notes that the text of an old Word document refers to ([MS-DOC], PlcffndRef, PlcffndTxt, and their like
/// for endnotes).
struct OldWordNotes {
    struct Note {
        var kind: WordNote.Kind
        var number: Int
    }

    /// By the place of the sign in the text.
    private(set) var notes: [Int: Note] = [:]
    private var texts: [WordNote.Kind: [Range<Int>]] = [:]

    init() {}

    init(_ file: OldWordFile) {
        read(.foot, .footnotes, .footnoteTexts, .footnotes, in: file)
        read(.end, .endnotes, .endnoteTexts, .endnotes, in: file)
    }

    private mutating func read(
        _ kind: WordNote.Kind, _ signs: OldWordFile.Table, _ places: OldWordFile.Table, _ story: OldWordFile.Story,
        in file: OldWordFile
    ) {
        guard let (positions, _) = file.positions(of: signs, entrySize: 2),
            let (parts, _) = file.parts(of: story, places, entrySize: 0)
        else { return }
        for (number, place) in positions.dropLast().enumerated() where notes[place] == nil {
            notes[place] = Note(kind: kind, number: number)
        }
        texts[kind] = parts
    }

    /// Where the words of a note stand.
    func range(of note: WordNote) -> Range<Int>? {
        guard let texts = texts[note.kind], texts.indices.contains(note.identifier) else { return nil }
        return texts[note.identifier]
    }
}
