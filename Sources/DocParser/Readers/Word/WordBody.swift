/// Reads the body of a document, paragraph by paragraph, as lines.
///
/// Tracked changes are read as accepted, a text box as lines before the paragraph that it is anchored in, a table's row
/// as one line. Elements that are not known are read as if only their content were there.
struct WordBody {
    var xml: WordXML
    var flow: WordFlow
    /// Gathered where it is wanted.
    var trace: WordTrace?
    /// How many elements are open around the link that was begun last.
    var linkDepth = Int.max

    init(_ xml: WordXML, styles: WordStyles, numbering: WordNumbering) {
        self.xml = xml
        flow = WordFlow(styles: styles, numbering: numbering)
        flow.lines.reserve(xml.bytes.count / 8)
    }

    /// Reads the part to its end.
    mutating func read() throws(PackageFault) {
        while true {
            switch try xml.next() {
            case .start(let element): try readBlock(element)
            case .finished: return flow.writeCarried()
            case .end, .text, .literal: break
            }
        }
    }

    /// Reads what the element that was begun last holds.
    mutating func readBlocks() throws(PackageFault) {
        let outer = xml.depth - 1
        while let element = try xml.nextElement(inside: outer) { try readBlock(element) }
        flow.writeCarried()
    }

    mutating func readBlock(_ element: WordElement) throws(PackageFault) {
        switch element {
        case .p: try readParagraph()
        case .tbl: try readTable()
        case .sectPr: flow.sections.append(try xml.section())
        case .sdtPr, .fallback: try xml.skip()
        case .altChunk: flow.leftOut.inserted += 1
        default: if element.isFormerState { try skipDeleted() }
        }
    }

    mutating func skipDeleted() throws(PackageFault) {
        flow.leftOut.deleted += 1
        try xml.skip()
    }
}

/// Paragraphs.
extension WordBody {
    private mutating func readParagraph() throws(PackageFault) {
        let outer = xml.depth - 1
        var paragraph = flow.paragraph()
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
        flow.fields.endParagraph()
        flow.finish(paragraph)
    }

    private mutating func readInline(
        _ element: WordElement, _ paragraph: inout WordParagraph
    ) throws(PackageFault) {
        switch element {
        case .pPr:
            let properties = try xml.paragraphProperties()
            flow.sections += properties.sections
            flow.apply(properties, to: &paragraph)
            if let own = trace?.paragraph { trace?.paragraphs[own].start = xml.position }
        case .r: try readRun(&paragraph)
        case .hyperlink: linkDepth = xml.depth
        case .fldSimple:
            if let code = xml.value("instr"), WordFields.isPageNumber(code) {
                if WordFields.isOwnPage(code) { flow.addPageNumber(paragraph.run, paragraph) }
                try xml.skip()
            }
        // Of a formula, whose runs are another vocabulary's.
        case .t: try readText(paragraph.run, &paragraph)
        case .rPr, .sdtPr, .fallback: try xml.skip()
        default: if element.isFormerState { try skipDeleted() }
        }
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
            guard let note = flow.notes.first(where: { $0.kind == kind && $0.identifier == identifier }) else {
                try xml.skip()
                continue
            }
            let first = flow.lines.lines.count
            try readBlocks()
            flow.lines.markNote(from: first, number: note.number)
        }
    }
}
