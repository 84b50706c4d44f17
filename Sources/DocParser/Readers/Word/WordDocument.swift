/// The text of a Word document (.docx, .doc), what is known of its lines, and what was left out.
struct WordDocument {
    private(set) var text: [UInt8]
    private(set) var layouts: [LineLayout]
    private(set) var setting: WordSetting
    /// What was left out, as diagnostics.
    private(set) var notes: [Diagnostic]
    /// Where each byte of the text comes from; empty where that was not asked for.
    private(set) var places: [WordPlace] = []
    private(set) var trace: WordTrace?

    /// Reads a document. O(n) in what it unpacks to.
    ///
    /// - Parameter limit: How many bytes its parts may unpack to.
    init(_ bytes: [UInt8], limit: Int) throws(PackageFault) {
        var package = try WordPackage(bytes, limit: limit)
        try self.init(&package)
    }

    /// - Parameter isTraced: Whether it is wanted where words come from.
    init(_ package: inout WordPackage, isTraced: Bool = false) throws(PackageFault) {
        let document = try package.document()
        var styles = WordStyles()
        if let part = try package.parts(.styles).first { styles = try WordStyles(part) }
        var numbering = WordNumbering()
        if let part = try package.parts(.numbering).first { numbering = try WordNumbering(part) }
        numbering.resolveLinks(&styles)
        var body = WordBody(document, styles: styles, numbering: numbering)
        if isTraced { (body.trace, body.flow.lines.isTraced) = (WordTrace(), true) }
        try body.read()
        trace = body.trace
        body.trace = nil
        for kind in [WordNote.Kind.foot, .end] where body.flow.notes.contains(where: { $0.kind == kind }) {
            for part in try package.parts(kind == .foot ? .footnotes : .endnotes) { try body.readNotes(kind, in: part) }
        }
        (text, places) = (body.flow.lines.text, body.flow.lines.places)
        layouts = body.flow.lines.layouts()
        setting = WordSetting(lines: body.flow.lines.lines.map(\.setting), sections: body.flow.sections)
        var leftOut = body.flow.leftOut
        try Self.readFrames(&package, styles, &leftOut, &setting)
        notes = leftOut.diagnostics
        if package.replacedPlaces > 0 {
            notes.append(Diagnostic(.warning, .replacedBytes, Message.replacedBytes(package.replacedPlaces)))
        }
        try Self.resolveTheme(&package, &setting)
    }

    init(_ flow: WordFlow, setting: WordSetting, notes: [Diagnostic]) {
        (text, layouts) = (flow.lines.text, flow.lines.layouts())
        (self.setting, self.notes) = (setting, notes)
    }

    /// Reads headers and footers.
    private static func readFrames(
        _ package: inout WordPackage, _ styles: WordStyles, _ leftOut: inout WordLeftOut, _ setting: inout WordSetting
    ) throws(PackageFault) {
        let footers = setting.sections.flatMap(\.footers)
        for kind in [WordPackage.Kind.header, .footer] {
            for (part, identifier) in try package.identifiedParts(kind) {
                var frame = WordBody(part, styles: styles, numbering: WordNumbering())
                try frame.read()
                let footer = footers.first { $0.identifier == identifier }
                // Feet that no section refers to are printed on no page.
                leftOut.addFrame(frame.flow, pages: kind == .footer ? footer?.pages : .all, &setting)
            }
        }
        guard footers.contains(where: { $0.pages == .even }), !setting.pageNumbers.isEmpty else { return }
        for var part in try package.parts(.settings) {
            while let element = try part.nextElement(inside: 0) {
                if element == .evenAndOddHeaders { setting.hasEvenPages = part.isOn }
            }
        }
    }

    /// Puts the fonts that the theme names in the place of its names for them.
    private static func resolveTheme(_ package: inout WordPackage, _ setting: inout WordSetting) throws(PackageFault) {
        func isOfTheme(_ face: WordTypeface) -> Bool { face == .themeText || face == .themeHeading }
        let isUsed =
            setting.lines.contains { isOfTheme($0.face) || isOfTheme($0.firstFace) || isOfTheme($0.lastFace) }
            || setting.pageNumbers.contains { isOfTheme($0.face) }
        guard isUsed else { return }
        let theme = try package.parts(.theme).first.map { WordTheme($0) }
        for index in setting.lines.indices {
            let line = setting.lines[index]
            setting.lines[index].face = theme?.resolved(line.face) ?? .unknown
            setting.lines[index].firstFace = theme?.resolved(line.firstFace) ?? .unknown
            setting.lines[index].lastFace = theme?.resolved(line.lastFace) ?? .unknown
        }
        // What the theme names for figures is no Chinese font.
        for index in setting.pageNumbers.indices where isOfTheme(setting.pageNumbers[index].face) {
            setting.pageNumbers[index].face = .unknown
        }
    }
}
