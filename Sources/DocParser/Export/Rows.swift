/// Rows: one flat JSON object a line for every block that has a title or text of its own (contract, section 2).
extension Document {
    /// All rows of the document, each with a line break behind it. O(n).
    ///
    /// `textHash` is FNV-1a with 64 bits over title, line feed and text, in 16 hexadecimal digits: it is the same as
    /// long as the words are.
    public func rows(offsets: OffsetUnit = .bytes) -> String {
        var writer = DocumentWriter(self, offsets: offsets, json: JSONWriter(ByteWriter(), pretty: false))
        writer.rows(in: 0..<tree.nodes.count)
        return writer.json.out.string
    }

    /// All rows of the document, handed to `sink` in chunks of about 64 KiB.
    public func writeRows(offsets: OffsetUnit = .bytes, to sink: @escaping ([UInt8]) -> Void) {
        writeRows(of: body, offsets: offsets, to: sink)
    }

    package func writeRows(offsets: OffsetUnit, to sink: ByteSink) {
        writeRows(of: body, offsets: offsets, to: sink)
    }

    /// The rows of some blocks of this document and of what is in them.
    public func writeRows(of blocks: [Block], offsets: OffsetUnit = .bytes, to sink: @escaping ([UInt8]) -> Void) {
        writeRows(of: blocks, offsets: offsets, to: ByteSink(arrays: sink))
    }

    package func writeRows(of blocks: [Block], offsets: OffsetUnit, to sink: ByteSink) {
        let json = JSONWriter(ByteWriter(sink: sink), pretty: false)
        var writer = DocumentWriter(self, offsets: offsets, json: json)
        for block in blocks { writer.rows(in: block.index..<Int(block.node.subtreeEnd)) }
        writer.json.out.flush()
    }
}

extension DocumentWriter {
    mutating func rows(in range: Range<Int>) {
        addRowTemplate()
        for index in range where !nodes[index].title.isEmpty || !nodes[index].text.isEmpty {
            row(index)
            json.out.append("\n")
        }
    }

    /// What the rows of a document have in common.
    private mutating func addRowTemplate() {
        guard templates.levels.isEmpty else { return }
        var json = JSONWriter(ByteWriter(), pretty: false)
        json.beginObject()
        json.key("path")
        json.string(document.source.path)
        json.key("documentNumber")
        json.string(document.metadata.documentNumber)
        json.key("documentTitle")
        json.string(document.metadata.title)
        json.key("dateSigned")
        json.string(document.metadata.dateSigned?.description)
        templates.append(json, keys: JSONTemplates.Key.ofRow)
    }

    private mutating func row(_ index: Int) {
        let node = nodes[index]
        beginTemplate()
        identifiers(of: index)
        value(.kind) { $0.json.name(node.kind.rawValue) }
        if let role = node.role { value(.role) { $0.json.name(role.rawValue) } }
        words(node.marker, .marker)
        if !node.title.isEmpty { value(.title) { $0.headingWords(in: node.title) } }
        value(.headings) { $0.headings(around: index) }
        words(node.text, .text)
        words(node.problem, .problem)
        words(node.remedy, .remedy)
        place(of: node)
        value(.textHash) { $0.json.plain($0.hash(of: node)) }
        finishTemplate()
    }

    /// The titles of the blocks around a block, outermost first.
    mutating func headings(around index: Int) {
        var titles: [ByteRange] = []
        var next = Int(nodes[index].parent)
        while next >= 0 {
            if !nodes[next].title.isEmpty { titles.append(nodes[next].title) }
            next = Int(nodes[next].parent)
        }
        json.beginArray(inline: true)
        for title in titles.reversed() {
            json.separate()
            headingWords(in: title)
        }
        json.endArray()
    }

    func hash(of node: Node) -> [UInt8] {
        var hash = TextHash()
        if let title = document.headingWords(in: node.title) {
            for byte in title.utf8 { hash.add(byte) }
        }
        hash.add(UInt8(ascii: "\n"))
        text.withSpan { text in
            tree.forEachPiece(of: node.text) { hash.add(text, in: $0.range) }
        }
        return hash.digits
    }
}
