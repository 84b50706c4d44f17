extension Block {
    /// The block with everything in it as JSON, with the keys `path` and `headings` before its own. O(document) for
    /// offsets other than bytes, else O(block).
    public func json(pretty: Bool = true, offsets: OffsetUnit = .bytes) -> String {
        var writer = DocumentWriter(document, offsets: offsets, json: JSONWriter(ByteWriter(), pretty: pretty))
        writer.found(index)
        return writer.json.out.string
    }
}

extension Document {
    /// Some blocks of this document as elements of a JSON list, with the keys `path` and `headings` before their own.
    ///
    /// Pretty elements are separated by a comma and a line break; the brackets around them, and a comma between the
    /// elements of two documents, are the caller's. Otherwise each element is a line of its own (NDJSON).
    ///
    /// - Parameters:
    ///   - blocks: of this document, in order.
    ///   - pretty: indented by 2 blanks a level; else one line each.
    ///   - offsets: the unit of all positions.
    ///   - depth: by how many levels pretty elements are indented; the first one is, too.
    ///   - sink: gets the UTF-8 bytes in chunks, in order.
    public func writeJSON(
        of blocks: [Block], pretty: Bool, offsets: OffsetUnit = .bytes, depth: Int = 1,
        to sink: @escaping ([UInt8]) -> Void
    ) {
        writeJSON(of: blocks.map { .block($0) }, pretty: pretty, offsets: offsets, depth: depth, to: sink)
    }
}
