/// What every form of output needs of a document: its words as bytes, its lines, its positions in the unit asked for.
struct DocumentWriter: ~Copyable {
    let document: Document
    let tree: Tree
    let nodes: [Node]
    private let hasGaps: Bool
    private let hasPages: Bool
    let text: TextBytes
    var lines: LineCounter
    let positions: OffsetConverter
    var json: JSONWriter
    /// What sentences are written in.
    var language = Language.english
    /// The texts of the blocks that are written, the places in that of the current one, and how far it was copied.
    var templates = JSONTemplates(depth: 0)
    private var places = JSONTemplates.Places()
    private var copied = 0
    /// The ends of the blocks that are open.
    var openEnds: [Int] = []
    private var trail = IdentifierTrail()

    init(_ document: Document, offsets: OffsetUnit, json: consuming JSONWriter) {
        self.document = document
        tree = document.tree
        nodes = tree.nodes
        hasGaps = !tree.gaps.isEmpty
        hasPages = document.text.hasPages
        text = document.text.bytes
        lines = LineCounter(document.text)
        positions = OffsetConverter(document.text, to: offsets)
        self.json = json
    }

    // MARK: Values

    /// Words of the text as a JSON string, without the breaks of wrapped lines; `null` for an empty range.
    mutating func words(in range: ByteRange) {
        guard !range.isEmpty else { return json.null() }
        json.quoted { out in
            text.withSpan { text in
                if !hasGaps {
                    out.appendEscaped(text, in: range.range)
                } else {
                    tree.forEachPiece(of: range) { out.appendEscaped(text, in: $0.range) }
                }
            }
        }
    }

    /// The words of a heading as a JSON string, without the blanks that are layout.
    mutating func headingWords(in range: ByteRange) {
        guard !range.isEmpty else { return json.null() }
        guard tree.hasGap(in: range) || hasBlanks(range) else { return words(in: range) }
        json.string(document.headingWords(in: range))
    }

    private func hasBlanks(_ range: ByteRange) -> Bool {
        text.withSpan { text in range.range.contains { text.blankLength(at: $0) > 0 } }
    }

    mutating func range(_ range: Range<Int>?) {
        guard let range else { return json.null() }
        json.pair(positions.offset(range.lowerBound), positions.offset(range.upperBound))
    }

    /// The number of a line's page, or `null`.
    mutating func page(ofLine line: Int?) {
        json.integer(line.flatMap(document.text.page(ofLine:)))
    }

    /// A list of objects, each on one line; the body writes the keys and values of each.
    mutating func objects<Value>(
        _ values: [Value], inline: Bool = false, _ members: (inout DocumentWriter, Value) -> Void
    ) {
        guard !values.isEmpty else { return json.emptyList() }
        json.beginArray(inline: inline)
        for value in values {
            json.separate()
            json.beginObject(inline: true)
            members(&self, value)
            json.endObject()
        }
        json.endArray()
    }

    // MARK: Blocks by template

    /// - Parameter offset: how much of the text at its beginning was written otherwise.
    mutating func beginTemplate(_ level: Int = 0, from offset: Int = 0) {
        places = templates.levels[level]
        copied = templates.start(ofLevel: level) + offset
    }

    /// Copies the template up to the value of a key and writes the value instead of the `null` there.
    @inline(__always)
    mutating func value(_ key: JSONTemplates.Key, _ write: (inout Self) -> Void) {
        json.out.append(templates.bytes, in: copied..<places.start(of: key))
        copied = places.end(of: key)
        write(&self)
    }

    @inline(__always)
    mutating func words(_ range: ByteRange, _ key: JSONTemplates.Key) {
        if !range.isEmpty { value(key) { $0.words(in: range) } }
    }

    mutating func identifiers(of index: Int) {
        let identifier = trail.identifier(of: index, in: tree)
        value(.id) { $0.json.plain($0.trail.out, in: identifier) }
        if nodes[index].hasAddress { value(.address) { $0.json.plain($0.trail.out, in: identifier) } }
    }

    /// Where a block begins and ends.
    mutating func place(of node: Node) {
        let line = lines.line(at: node.range.start)
        value(.line) { $0.json.out.append(line) }
        if hasPages { value(.page) { $0.page(ofLine: line) } }
        value(.range) { $0.range(node.range.range) }
    }

    mutating func finishTemplate() {
        json.out.append(templates.bytes, in: copied..<places.end)
    }
}
