/// The notes that the text of an old Word document refers to ([MS-DOC], PlcffndRef, PlcffndTxt, and their like
/// for endnotes).
struct OldWordNotes {
    struct Note {
        var kind: WordNote.Kind
        var number: Int
    }

    /// By the place of the sign in the text.
    private var notes: [Int: Note] = [:]
    private var texts: [WordNote.Kind: [Range<Int>]] = [:]
    /// The numbers of those whose signs were not met yet.
    private var others: [WordNote.Kind: Set<Int>] = [:]

    init() {}

    init(_ file: OldWordFile) {
        read(.foot, .footnotes, .footnoteTexts, .footnotes, in: file)
        read(.end, .endnotes, .endnoteTexts, .endnotes, in: file)
    }

    private mutating func read(
        _ kind: WordNote.Kind, _ signs: OldWordFile.Table, _ places: OldWordFile.Table, _ story: OldWordFile.Story,
        in file: OldWordFile
    ) {
        guard let (parts, _) = file.parts(of: story, places, entrySize: 0) else { return }
        let positions = file.positions(of: signs, entrySize: 2)?.positions ?? []
        for (number, place) in positions.dropLast().enumerated() where notes[place] == nil {
            notes[place] = Note(kind: kind, number: number)
        }
        texts[kind] = parts
        others[kind] = Set(parts.indices)
    }

    /// Takes the note whose sign stands at a place.
    mutating func take(at place: Int) -> Note? {
        guard let note = notes.removeValue(forKey: place) else { return nil }
        others[note.kind]?.remove(note.number)
        return note
    }

    /// Takes those whose signs stand in a stretch that is not read.
    mutating func drop(in range: Range<Int>) {
        guard !notes.isEmpty else { return }
        for place in range { _ = take(at: place) }
    }

    /// Where the words of a note stand.
    func range(of note: WordNote) -> Range<Int>? {
        guard let texts = texts[note.kind], texts.indices.contains(note.identifier) else { return nil }
        return texts[note.identifier]
    }

    /// Takes the words of notes of a kind that no sign led to, as the table of signs is damaged, or their places lie
    /// behind the text.
    mutating func takeOthers(_ kind: WordNote.Kind) -> [Range<Int>] {
        let numbers = others.removeValue(forKey: kind) ?? []
        return numbers.sorted().compactMap { texts[kind]?[$0] }
    }
}
