/// Old Word documents: the stories of the text, one after the other.
extension WordDocument {
    /// Reads an old Word or WPS document (.doc, .wps). O(n).
    ///
    /// - Parameter limit: How many bytes of text it may have.
    init(old bytes: [UInt8], limit: Int) throws(OldWordFault) {
        let text = try OldWordText(try OldWordFile(bytes))
        let file = text.file
        let styles = OldWordStyleSheet(file, fonts: text.fonts).styles
        var body = OldWordBody(text, styles: styles, numbering: OldWordLists(file).numbering, limit: limit)
        (body.notes, body.boxes) = (OldWordNotes(file), OldWordBoxes(file))
        try body.read(file.range(ofStory: .text))
        // The last section ends with the text, without a sign.
        body.flow.sections += text.sections.sections.suffix(1)
        for box in body.boxes.takeOthers() { try body.readBox(box) }
        for kind in [WordNote.Kind.foot, .end] { try body.readNotes(kind) }
        var setting = WordSetting(lines: body.flow.lines.lines.map(\.setting), sections: body.flow.sections)
        var leftOut = body.flow.leftOut
        try Self.readFrames(text, styles, limit: limit, &leftOut, &setting)
        var notes = leftOut.diagnostics
        let replaced = text.pieces.replaced
        if replaced > 0 { notes.append(Diagnostic(.warning, .replacedBytes, Message.replacedBytes(replaced))) }
        self.init(body.flow, setting: setting, notes: notes)
    }

    /// Reads headers and footers: six for each section, behind the six lines between text and notes ([MS-DOC], Plcfhdd).
    private static func readFrames(
        _ text: OldWordText, _ styles: WordStyles, limit: Int, _ leftOut: inout WordLeftOut,
        _ setting: inout WordSetting
    ) throws(OldWordFault) {
        guard let (parts, _) = text.file.parts(of: .headers, .headers, entrySize: 0) else { return }
        var boxes = OldWordBoxes(text.file, areOfHeaders: true)
        for (index, range) in parts.enumerated().dropLast().dropFirst(6) where !range.isEmpty {
            var frame = OldWordBody(text, styles: styles, numbering: WordNumbering(), limit: limit)
            // Not a copy for each head.
            swap(&frame.boxes, &boxes)
            try frame.read(range)
            swap(&frame.boxes, &boxes)
            let section = index / 6 - 1
            let hasTitlePage =
                text.sections.haveTitlePage.indices.contains(section) && text.sections.haveTitlePage[section]
            let pages: WordSection.Pages? =
                switch index % 6 {
                case 0, 2: .even
                case 1, 3: .all
                default: hasTitlePage ? .first : nil
                }
            leftOut.addFrame(frame.flow, pages: pages, &setting)
        }
        for box in boxes.takeOthers() {
            var frame = OldWordBody(text, styles: styles, numbering: WordNumbering(), limit: limit)
            try frame.readBox(box)
            leftOut.addFrame(frame.flow, pages: .all, &setting)
        }
        // The first bit of the settings: pages that face each other (DopBase, fFacingPages).
        guard let settings = text.file.range(of: .settings), !setting.pageNumbers.isEmpty else { return }
        setting.hasEvenPages = text.file.table[settings.lowerBound] & 1 == 1
    }
}

extension OldWordBody {
    /// Reads the notes of a kind that the text refers to.
    fileprivate mutating func readNotes(_ kind: WordNote.Kind) throws(OldWordFault) {
        for note in flow.notes where note.kind == kind {
            guard let range = notes.range(of: note) else { continue }
            let first = flow.lines.lines.count
            try read(range)
            flow.lines.markNote(from: first, number: note.number)
        }
        // Those whose sign no damaged table leads to are words of the document too.
        for range in notes.takeOthers(kind) {
            let first = flow.lines.lines.count
            try read(range)
            flow.lines.markNote(from: first, number: nil)
        }
    }
}
