/// Runs: what stands in a paragraph.
extension WordBody {
    mutating func readRun(_ paragraph: inout WordParagraph) throws(PackageFault) {
        let outer = xml.depth - 1
        if xml.depth <= linkDepth { linkDepth = .max }
        var run = paragraph.run
        let outerRun = trace?.run
        trace?.run = WordTrace.Run(depth: xml.depth)
        defer { trace?.run = outerRun }
        while let element = try xml.nextElement(inside: outer) {
            if element == .rPr {
                let start = xml.tagStart
                let mark = try xml.runProperties()
                trace?.run?.properties = start..<xml.position
                if let name = mark.styleName { run.apply(flow.styles.run(name)) }
                run.apply(mark.style)
            } else {
                try readPiece(element, run, &paragraph)
            }
        }
    }

    private mutating func readPiece(
        _ element: WordElement, _ run: WordRunStyle, _ paragraph: inout WordParagraph
    ) throws(PackageFault) {
        switch element {
        case .t: try readText(run, &paragraph)
        case .tab, .ptab: add([0x09], run, &paragraph)
        case .cr: add([WordParagraph.lineBreak], run, &paragraph)
        case .br:
            let isPage = xml.has("type", "page")
            add([isPage ? WordParagraph.pageBreak : WordParagraph.lineBreak], run, &paragraph)
        case .noBreakHyphen: add([UInt8(ascii: "-")], run, &paragraph)
        case .sym: addSymbol(run, &paragraph)
        case .fldChar: changeField(run, &paragraph)
        case .instrText: try readCode()
        case .footnoteReference: addNote(.foot, run, &paragraph)
        case .endnoteReference: addNote(.end, run, &paragraph)
        case .commentReference: flow.leftOut.comments += 1
        case .drawing, .pict, .object: try readDrawing()
        case .rt, .fallback, .sdtPr: try xml.skip()
        default: if element.isFormerState { try skipDeleted() }
        }
    }

    private var isLink: Bool { linkDepth < xml.depth }

    private mutating func add(_ words: [UInt8], _ run: WordRunStyle, _ paragraph: inout WordParagraph) {
        flow.add(words, run, isLink: isLink, to: &paragraph)
    }

    mutating func readText(_ run: WordRunStyle, _ paragraph: inout WordParagraph) throws(PackageFault) {
        let outer = xml.depth - 1
        let keepsBlanks = xml.has("space", "preserve")
        let isShown = flow.isShown(run, in: &paragraph)
        let (tag, firstPiece) = (xml.tagStart, trace?.pieces.count)
        defer { if let firstPiece { trace?.endElement(tag..<xml.position, from: firstPiece) } }
        while xml.depth > outer {
            let (range, isLiteral): (Range<Int>, Bool)
            switch try xml.next() {
            case .text(let words): (range, isLiteral) = (keepsBlanks ? words : trimmed(words), false)
            case .literal(let words): (range, isLiteral) = (words, true)
            case .finished: return
            case .start, .end: continue
            }
            if isShown {
                let (xml, start) = (xml, paragraph.words.count)
                paragraph.append(run, isLink: isLink) {
                    xml.append(range, isLiteral: isLiteral, to: &$0)
                }
                if let piece = trace?.add(Array(paragraph.words[start...]), at: xml.depth) {
                    paragraph.trace(from: start, piece: piece)
                }
            }
        }
    }

    /// Blanks at the ends of a text count only where it says so.
    private func trimmed(_ words: Range<Int>) -> Range<Int> {
        var (start, end) = (words.lowerBound, words.upperBound)
        while start < end, xml.bytes[start] <= 0x20 { start += 1 }
        while end > start, xml.bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private mutating func readCode() throws(PackageFault) {
        let outer = xml.depth - 1
        while xml.depth > outer {
            switch try xml.next() {
            case .text(let code): flow.fields.append(code, isLiteral: false, of: xml)
            case .literal(let code): flow.fields.append(code, isLiteral: true, of: xml)
            case .finished: return
            case .start, .end: break
            }
        }
    }

    private mutating func changeField(_ run: WordRunStyle, _ paragraph: inout WordParagraph) {
        if xml.has("fldCharType", "begin") { return flow.fields.begin() }
        if xml.has("fldCharType", "separate") { return flow.fields.separate() }
        flow.endField(run, isLink: isLink, in: &paragraph)
    }

    private mutating func addSymbol(_ run: WordRunStyle, _ paragraph: inout WordParagraph) {
        let code = (xml.value("char") ?? []).reduce(0) { code, byte in
            (code << 4 | (byte < 0x3A ? Int(byte) - 0x30 : Int(byte | 0x20) - 0x57) & 15) & 0xFFFF
        }
        guard let scalar = WordSymbols.scalar(code, font: xml.value("font") ?? []) else {
            flow.leftOut.symbols += 1
            return
        }
        var words: [UInt8] = []
        words.append(scalar: scalar)
        add(words, run, &paragraph)
    }

    private mutating func addNote(_ kind: WordNote.Kind, _ run: WordRunStyle, _ paragraph: inout WordParagraph) {
        guard let identifier = xml.number("id") else { return }
        let hasOwnMark = xml.range("customMarkFollows") != nil && !xml.has("customMarkFollows", "0")
        flow.addNote(kind, identifier, hasOwnMark: hasOwnMark, run, to: &paragraph)
    }

    /// Reads the words of a picture: text boxes, and words that are set as a picture.
    private mutating func readDrawing() throws(PackageFault) {
        let outer = xml.depth - 1
        let count = flow.lines.lines.count
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .txbxContent: try readBox()
            case .textpath: if let words = xml.value("string"), !words.isEmpty { writeBox(words) }
            case .fallback: try xml.skip()
            default: break
            }
        }
        if flow.lines.lines.count == count { flow.leftOut.pictures += 1 }
    }

    private mutating func readBox() throws(PackageFault) {
        let outside = flow.enterBox()
        try readBlocks()
        flow.leaveBox(to: outside)
    }

    private mutating func writeBox(_ words: [UInt8]) {
        var layout = LineLayout()
        layout.alignment = .center
        flow.lines.write(words, layout: layout, setting: LineSetting())
    }
}
