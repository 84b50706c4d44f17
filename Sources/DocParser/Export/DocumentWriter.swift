/// What every form of output needs of a document: its words as bytes, its lines, its positions in the unit asked for.
struct DocumentWriter {
    let document: Document
    let nodes: [Node]
    let text: [UInt8]
    var lines: LineCounter
    let positions: OffsetConverter
    var json: JSONWriter

    init(_ document: Document, offsets: OffsetUnit, json: JSONWriter) {
        self.document = document
        nodes = document.tree.nodes
        text = document.text.bytes
        lines = LineCounter(document.text)
        positions = OffsetConverter(document.text, to: offsets)
        self.json = json
    }

    /// Words of the text as a JSON string, without the breaks of wrapped lines; `null` for an empty range.
    mutating func words(in range: ByteRange) {
        guard !range.isEmpty else { return json.null() }
        json.out.append(UInt8(ascii: "\""))
        if document.tree.gaps.isEmpty {
            json.out.appendEscaped(text, in: range.range)
        } else {
            document.tree.forEachPiece(of: range) { json.out.appendEscaped(text, in: $0.range) }
        }
        json.out.append(UInt8(ascii: "\""))
    }

    /// The words of a heading as a JSON string, without the blanks that are layout.
    mutating func headingWords(in range: ByteRange) {
        guard !range.isEmpty else { return json.null() }
        guard !document.tree.gaps.isEmpty || hasBlanks(range) else { return words(in: range) }
        json.string(document.headingWords(in: range))
    }

    private func hasBlanks(_ range: ByteRange) -> Bool {
        let span = text.span
        for offset in range.range where span.blankLength(at: offset) > 0 { return true }
        return false
    }

    mutating func range(_ range: Range<Int>) {
        json.pair(positions.offset(range.lowerBound), positions.offset(range.upperBound))
    }
}
