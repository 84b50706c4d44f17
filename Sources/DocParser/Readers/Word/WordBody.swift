/// Reads the body of a document, paragraph by paragraph, as lines.
///
/// Tracked changes are read as accepted, a text box as lines before the paragraph that it is anchored in, a table's row
/// as one line. Elements that are not known are read as if only their content were there.
struct WordBody {
    var xml: WordXML
    var styles: WordStyles
    let numbering: WordNumbering
    var lines = WordLines()
    /// What was not taken over.
    var leftOut = WordLeftOut()
    /// The notes that the text refers to, in order.
    var notes: [WordNote] = []
    var counters = WordCounters()
    var fields = WordFields()
    /// A paragraph whose mark is gone: its words go on in the next one.
    var carried: WordParagraph?
    /// Gathered where it is wanted.
    var trace: WordTrace?
    /// Inside of a text box.
    var isInBox = false
    /// How many cells of tables are open.
    var cellDepth = 0
    private(set) var sections: [WordSection] = []
    /// Fields that show the number of the page.
    var pageNumbers: [WordPageNumber] = []
    /// How many elements are open around the link that was begun last.
    var linkDepth = Int.max

    init(_ xml: WordXML, styles: WordStyles, numbering: WordNumbering) {
        self.xml = xml
        self.styles = styles
        self.numbering = numbering
        lines.reserve(xml.bytes.count / 8)
    }

    /// Reads the part to its end.
    mutating func read() throws(PackageFault) {
        while true {
            switch try xml.next() {
            case .start(let element): try readBlock(element)
            case .finished: return writeCarried()
            case .end, .text, .literal: break
            }
        }
    }

    /// Reads what the element that was begun last holds.
    mutating func readBlocks() throws(PackageFault) {
        let outer = xml.depth - 1
        while let element = try xml.nextElement(inside: outer) { try readBlock(element) }
        writeCarried()
    }

    /// Writes the words of a paragraph behind which none comes that they could go on in.
    mutating func writeCarried() {
        guard let rest = carried else { return }
        carried = nil
        write(rest)
    }

    mutating func readBlock(_ element: WordElement) throws(PackageFault) {
        switch element {
        case .p: try readParagraph()
        case .tbl: try readTable()
        case .sectPr: sections.append(try xml.section())
        case .sdtPr, .fallback: try xml.skip()
        case .altChunk: leftOut.inserted += 1
        default: if element.isFormerState { try skipDeleted() }
        }
    }

    mutating func skipDeleted() throws(PackageFault) {
        leftOut.deleted += 1
        try xml.skip()
    }
}

/// Paragraphs.
extension WordBody {
    private mutating func readParagraph() throws(PackageFault) {
        let outer = xml.depth - 1
        var paragraph = WordParagraph()
        if let words = carried { paragraph.prepend(words) }
        carried = nil
        apply(WordProperties(), to: &paragraph)
        let (outerParagraph, outerRun) = (trace?.paragraph, trace?.run)
        trace?.begin(at: xml.position)
        let own = trace?.paragraph
        while xml.depth > outer {
            switch try xml.next() {
            case .start(let element): try readInline(element, &paragraph)
            case .finished: return
            case .end, .text, .literal: break
            }
        }
        trace?.end(own, at: xml.tagStart, in: outerParagraph, outerRun)
        fields.endParagraph()
        finish(paragraph)
    }

    private mutating func apply(_ properties: WordProperties, to paragraph: inout WordParagraph) {
        paragraph.properties = properties
        paragraph.style = styles.paragraph(properties.styleName)
        paragraph.style.paragraph.apply(properties.paragraph)
        paragraph.run = paragraph.style.run
    }

    private mutating func readInline(
        _ element: WordElement, _ paragraph: inout WordParagraph
    ) throws(PackageFault) {
        switch element {
        case .pPr:
            let properties = try xml.paragraphProperties()
            sections += properties.sections
            apply(properties, to: &paragraph)
            if let own = trace?.paragraph { trace?.paragraphs[own].start = xml.position }
        case .r: try readRun(&paragraph)
        case .hyperlink: linkDepth = xml.depth
        case .fldSimple:
            if let code = xml.value("instr"), WordFields.isPageNumber(code) {
                if WordFields.isOwnPage(code) { addPageNumber(paragraph.run, paragraph) }
                try xml.skip()
            }
        // Of a formula, whose runs are another vocabulary's.
        case .t: try readText(paragraph.run, &paragraph)
        case .rPr, .sdtPr, .fallback: try xml.skip()
        default: if element.isFormerState { try skipDeleted() }
        }
    }

    mutating func addPageNumber(_ run: WordRunStyle, _ paragraph: WordParagraph) {
        let isFree = isInBox || paragraph.properties.isFramed
        pageNumbers.append(
            WordPageNumber(
                size: run.size ?? WordParagraph.defaultSize, face: run.latinFace ?? .unknown,
                alignment: isFree ? .unknown : paragraph.style.paragraph.alignment ?? .start))
    }

    private mutating func finish(_ paragraph: WordParagraph) {
        var mark = paragraph.run
        mark.apply(paragraph.properties.mark.style)
        if paragraph.properties.mark.isDeleted || mark.isHidden == true {
            if !paragraph.words.isEmpty { carried = paragraph }
        } else {
            write(paragraph)
        }
    }

    mutating func write(_ paragraph: WordParagraph) {
        var layout = paragraph.layout
        var (words, places) = layout.part == .title ? paragraph.titleWords() : (paragraph.words, paragraph.places)
        // The empty paragraph that holds the end of a section has no number.
        if !(paragraph.properties.endsSection && words.isEmpty), let (marker, format) = nextMarker(of: paragraph) {
            layout.set(.listItem)
            layout.set(.generatedMarker, !marker.isEmpty && format != .bullet)
            words = marker + words
            if trace != nil { places.insert(contentsOf: repeatElement(.none, count: marker.count), at: 0) }
        }
        var setting = paragraph.setting
        if isInBox || cellDepth > 0 { setting.place = .elsewhere }
        if trace != nil { places.append(contentsOf: repeatElement(.none, count: words.count - places.count)) }
        lines.write(words, places: places, layout: layout, setting: setting)
    }

    private mutating func nextMarker(
        of paragraph: WordParagraph
    ) -> (marker: [UInt8], format: WordNumberFormat)? {
        guard let identifier = paragraph.style.paragraph.list, identifier != 0,
            let list = numbering.lists[identifier]
        else { return nil }
        let own = paragraph.properties.paragraph
        var level = own.listLevel
        // A style stands on the level that names it; where the paragraph names a list itself, on the first.
        if level == nil, own.list == nil, let owner = paragraph.style.listOwner {
            level = numbering.level(ofStyle: owner, in: list)
        }
        return counters.next(identifier, level: level ?? paragraph.style.paragraph.listLevel ?? 0, in: numbering)
    }
}

/// Notes.
extension WordBody {
    /// Reads the notes of a part that the text refers to.
    mutating func readNotes(_ kind: WordNote.Kind, in part: WordXML) throws(PackageFault) {
        xml = part
        while let element = try xml.nextElement(inside: 0) {
            guard element == (kind == .foot ? .footnote : .endnote) else { continue }
            let identifier = xml.number("id")
            guard let note = notes.first(where: { $0.kind == kind && $0.identifier == identifier }) else {
                try xml.skip()
                continue
            }
            let first = lines.lines.count
            try readBlocks()
            lines.markNote(from: first, number: note.number)
        }
    }
}
