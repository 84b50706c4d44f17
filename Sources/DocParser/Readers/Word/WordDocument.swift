/// The text of a Word document (.docx), what is known of its lines, and what was left out.
struct WordDocument {
    private(set) var text: [UInt8]
    private(set) var layouts: [LineLayout]
    /// What was left out, as diagnostics.
    private(set) var notes: [Diagnostic]

    /// Reads a document. O(n) in what it unpacks to.
    ///
    /// - Parameter limit: How many bytes its parts may unpack to.
    init(_ bytes: [UInt8], limit: Int) throws(PackageFault) {
        var package = try WordPackage(bytes, limit: limit)
        let document = try package.document()
        var styles = WordStyles()
        if let part = try package.parts(.styles).first { styles = try WordStyles(part) }
        var numbering = WordNumbering()
        if let part = try package.parts(.numbering).first { numbering = try WordNumbering(part) }
        numbering.resolveLinks(&styles)
        var body = WordBody(document, styles: styles, numbering: numbering)
        try body.read()
        for kind in [WordNote.Kind.foot, .end] where body.notes.contains(where: { $0.kind == kind }) {
            for part in try package.parts(kind == .foot ? .footnotes : .endnotes) { try body.readNotes(kind, in: part) }
        }
        var leftOut = body.leftOut
        for kind in [WordPackage.Kind.header, .footer] {
            for part in try package.parts(kind) {
                var frame = WordBody(part, styles: styles, numbering: WordNumbering())
                try frame.read()
                leftOut.addFrame(frame.lines.words(of: frame.lines.lines.indices))
            }
        }
        notes = leftOut.diagnostics
        if package.replacedPlaces > 0 {
            notes.append(Diagnostic(.warning, .replacedBytes, Message.replacedBytes(package.replacedPlaces)))
        }
        text = body.lines.text
        layouts = body.lines.layouts()
    }
}
