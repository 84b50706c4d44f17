/// Runs: what stands in a paragraph.
extension OldWordBody {
    /// Where Word shows the number of a note.
    private static let noteSign: UInt16 = 0x02

    mutating func readRuns(_ range: Range<Int>, _ paragraph: inout WordParagraph) throws(OldWordFault) {
        var place = range.lowerBound
        var wasDeleted = false
        while place < range.upperBound {
            let run = text.run(at: place, to: range.upperBound)
            let format = OldWordFormat(run, in: paragraph, &flow.styles, text)
            if format.isDeleted {
                notes.drop(in: run.range)
                if !wasDeleted { flow.leftOut.deleted += 1 }
            } else {
                try read(run.range, format, &paragraph)
            }
            wasDeleted = format.isDeleted
            place = run.range.upperBound
        }
        half = nil
    }

    private mutating func read(
        _ range: Range<Int>, _ format: OldWordFormat, _ paragraph: inout WordParagraph
    ) throws(OldWordFault) {
        var words: [UInt16] = half.map { [$0] } ?? []
        half = nil
        for place in range {
            let unit = text.units[place]
            if let note = notes.take(at: place) {
                add(&words, format, &paragraph)
                let hasOwnMark = unit >= 0x20
                flow.addNote(note.kind, note.number, hasOwnMark: hasOwnMark, format.style, to: &paragraph)
                // Where a table leads to another special character, that one stays what it is.
                if unit == Self.noteSign { continue }
            }
            // A sign of a font has a bracket in its place (sprmCSymbol); other special characters are controls.
            if unit >= 0x20, unit != 0x28 || format.symbol == nil {
                words.append(unit)
                continue
            }
            add(&words, format, &paragraph)
            try readSpecial(unit, at: place, format, &paragraph)
        }
        if let last = words.last, last & 0xFC00 == 0xD800 { half = words.popLast() }
        add(&words, format, &paragraph)
    }

    /// Adds words to the paragraph, or to the code of a field.
    private mutating func add(_ words: inout [UInt16], _ format: OldWordFormat, _ paragraph: inout WordParagraph) {
        guard !words.isEmpty else { return }
        add(Array(String(decoding: words, as: UTF16.self).utf8), format, &paragraph)
        words.removeAll(keepingCapacity: true)
    }

    private mutating func add(_ words: [UInt8], _ format: OldWordFormat, _ paragraph: inout WordParagraph) {
        if flow.fields.isCode { return flow.fields.append(words) }
        flow.add(words, format.style, isLink: flow.fields.isLink, to: &paragraph)
    }

    /// Reads a character that is no letter ([MS-DOC], sprmCFSpec, Plcfld).
    private mutating func readSpecial(
        _ unit: UInt16, at place: Int, _ format: OldWordFormat, _ paragraph: inout WordParagraph
    ) throws(OldWordFault) {
        switch unit {
        case 0x09: add([0x09], format, &paragraph)
        // A break of lines, or of columns.
        case 0x0B, 0x0E: add([WordParagraph.lineBreak], format, &paragraph)
        case 0x0C: add([WordParagraph.pageBreak], format, &paragraph)
        case 0x1E: add([UInt8(ascii: "-")], format, &paragraph)
        case 0x13: flow.fields.begin()
        case 0x14: flow.fields.separate()
        case 0x15: flow.endField(format.style, isLink: flow.fields.isLink, in: &paragraph)
        case 0x01: if flow.fields.isShown, !format.isData { flow.leftOut.pictures += 1 }
        case 0x08: try readDrawing(at: place)
        case 0x05: flow.leftOut.comments += 1
        case 0x28: addSymbol(format, &paragraph)
        default: break
        }
    }

    private mutating func addSymbol(_ format: OldWordFormat, _ paragraph: inout WordParagraph) {
        guard let symbol = format.symbol,
            let scalar = WordSymbols.scalar(symbol.code, font: text.fonts.name(symbol.font))
        else {
            flow.leftOut.symbols += 1
            return
        }
        var words: [UInt8] = []
        words.append(scalar: scalar)
        add(words, format, &paragraph)
    }

    /// Reads the text boxes of a drawing, before the paragraph that it is anchored in.
    private mutating func readDrawing(at place: Int) throws(OldWordFault) {
        let count = flow.lines.lines.count
        // The text of a box has no boxes.
        if !flow.isInBox, let box = boxes.take(at: place) { try readBox(box) }
        if flow.lines.lines.count == count { flow.leftOut.pictures += 1 }
    }

    mutating func readBox(_ box: Range<Int>) throws(OldWordFault) {
        let (outside, outerDepth) = (flow.enterBox(), flow.cellDepth)
        try read(box)
        flow.leaveBox(to: outside)
        flow.cellDepth = outerDepth
    }
}
