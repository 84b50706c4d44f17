/// What every form of output needs of a document: its words as bytes, its lines, its positions in the unit asked for.
struct DocumentWriter: ~Copyable {
    let document: Document
    let tree: Tree
    let nodes: [Node]
    let text: [UInt8]
    var lines: LineCounter
    let positions: OffsetConverter
    var json: JSONWriter
    /// How far the template of the block that is written was copied.
    private var copied = 0
    private var trail = IdentifierTrail()

    init(_ document: Document, offsets: OffsetUnit, json: consuming JSONWriter) {
        self.document = document
        tree = document.tree
        nodes = tree.nodes
        text = document.text.bytes
        lines = LineCounter(document.text)
        positions = OffsetConverter(document.text, to: offsets)
        self.json = json
    }

    // MARK: Values

    /// Words of the text as a JSON string, without the breaks of wrapped lines; `null` for an empty range.
    mutating func words(in range: ByteRange) {
        guard !range.isEmpty else { return json.null() }
        json.out.append(UInt8(ascii: "\""))
        if tree.gaps.isEmpty {
            json.out.appendEscaped(text, in: range.range)
        } else {
            tree.forEachPiece(of: range) { json.out.appendEscaped(text, in: $0.range) }
        }
        json.out.append(UInt8(ascii: "\""))
    }

    /// The words of a heading as a JSON string, without the blanks that are layout.
    mutating func headingWords(in range: ByteRange) {
        guard !range.isEmpty else { return json.null() }
        guard tree.hasGap(in: range) || hasBlanks(range) else { return words(in: range) }
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

    // MARK: Blocks by template

    mutating func beginTemplate(from offset: Int = 0) {
        copied = offset
    }

    /// Copies the template up to the value of a key and writes the value instead of the `null` there.
    @inline(__always)
    mutating func value(_ key: JSONTemplate.Key, _ template: JSONTemplate, _ write: (inout Self) -> Void) {
        json.out.append(template.bytes, in: copied..<template.start(of: key))
        copied = template.end(of: key)
        write(&self)
    }

    @inline(__always)
    mutating func words(_ range: ByteRange, _ key: JSONTemplate.Key, _ template: JSONTemplate) {
        if !range.isEmpty { value(key, template) { $0.words(in: range) } }
    }

    mutating func identifiers(of index: Int, _ template: JSONTemplate) {
        let identifier = trail.identifier(of: index, in: tree)
        value(.id, template) { $0.json.plain($0.trail.bytes, in: identifier) }
        if nodes[index].hasAddress { value(.address, template) { $0.json.plain($0.trail.bytes, in: identifier) } }
    }

    mutating func finish(_ template: JSONTemplate) {
        json.out.append(template.bytes, in: copied..<template.bytes.count)
    }
}
