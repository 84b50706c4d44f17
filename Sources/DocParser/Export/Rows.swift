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

    /// The rows of some blocks of this document and of what is in them.
    public func writeRows(of blocks: [Block], offsets: OffsetUnit = .bytes, to sink: @escaping ([UInt8]) -> Void) {
        let json = JSONWriter(ByteWriter(sink: sink), pretty: false)
        var writer = DocumentWriter(self, offsets: offsets, json: json)
        for block in blocks { writer.rows(in: block.index..<Int(block.node.subtreeEnd)) }
        writer.json.out.flush()
    }
}

extension DocumentWriter {
    mutating func rows(in range: Range<Int>) {
        for index in range where !nodes[index].title.isEmpty || !nodes[index].text.isEmpty {
            json.beginObject()
            keysOfDocument()
            keysOfBlock(index)
            json.endObject()
            json.out.append("\n")
        }
    }

    private mutating func keysOfDocument() {
        json.key("path")
        json.string(document.source.path)
        json.key("documentNumber")
        json.string(document.metadata.documentNumber?.text)
        json.key("documentTitle")
        json.string(document.metadata.title)
        json.key("dateSigned")
        json.string(document.metadata.dateSigned?.description)
    }

    private mutating func keysOfBlock(_ index: Int) {
        let node = nodes[index]
        identifiers(of: index)
        json.key("kind")
        json.string(node.kind.rawValue)
        json.key("role")
        json.string(node.role?.rawValue)
        json.key("marker")
        words(in: node.marker)
        json.key("title")
        headingWords(in: node.title)
        json.key("headings")
        headings(around: index)
        json.key("text")
        words(in: node.text)
        json.key("problem")
        words(in: node.problem)
        json.key("remedy")
        words(in: node.remedy)
        json.key("line")
        json.integer(lines.line(at: node.range.start))
        json.key("range")
        range(node.range.range)
        json.key("textHash")
        json.string(hash(of: node))
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
        document.tree.forEachPiece(of: node.text) { hash.add(text, in: $0.range) }
        return hash.digits
    }
}
