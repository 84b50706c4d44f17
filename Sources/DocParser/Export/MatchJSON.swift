extension Document {
    /// Answers to a selector as elements of a JSON list: blocks with the keys `path` and `headings` before their own,
    /// values as `{"path", "field", "value", "id", "line", "page", "range"}`, where `id` is that of their block.
    ///
    /// Pretty elements are separated by a comma and a line break; the brackets around them, and a comma between the
    /// elements of two documents, are the caller's. Otherwise each element is a line of its own (NDJSON).
    ///
    /// - Parameters:
    ///   - matches: of this document, in order.
    ///   - pretty: indented by 2 blanks a level; else one line each.
    ///   - offsets: the unit of all positions.
    ///   - depth: by how many levels pretty elements are indented; the first one is, too.
    ///   - sink: gets the UTF-8 bytes in chunks, in order.
    public func writeJSON(
        of matches: [Match], pretty: Bool, offsets: OffsetUnit = .bytes, depth: Int = 1,
        to sink: @escaping ([UInt8]) -> Void
    ) {
        writeJSON(of: matches, pretty: pretty, offsets: offsets, depth: depth, to: ByteSink(arrays: sink))
    }

    package func writeJSON(
        of matches: [Match], pretty: Bool, offsets: OffsetUnit, depth: Int = 1, to sink: ByteSink
    ) {
        let json = JSONWriter(ByteWriter(sink: sink), pretty: pretty, depth: depth)
        var writer = DocumentWriter(self, offsets: offsets, json: json)
        for (place, match) in matches.enumerated() {
            if pretty {
                if place > 0 { writer.json.out.append(",\n") }
                writer.json.out.append(blanks: 2 * depth)
            }
            switch match {
            case .block(let block): writer.found(block.index)
            case .value(let value): writer.value(value)
            }
            if !pretty { writer.json.out.append("\n") }
        }
        writer.json.out.flush()
    }
}

extension DocumentWriter {
    fileprivate mutating func value(_ value: FieldValue) {
        json.beginObject()
        json.key("path")
        json.string(document.source.path)
        json.key("field")
        json.string(value.name)
        json.key("value")
        json.string(value.text)
        json.key("id")
        json.string(value.block?.id)
        json.key("line")
        json.integer(value.line)
        json.key("page")
        page(ofLine: value.line)
        json.key("range")
        range(value.range)
        json.endObject()
    }
}
