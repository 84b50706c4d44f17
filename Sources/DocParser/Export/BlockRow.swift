/// The lines of a spreadsheet with a line per block: the columns are the keys of the rows.
enum BlockRow {
    static var columns: [String] {
        [
            "path", "documentNumber", "documentTitle", "dateSigned", "id", "address", "kind", "role", "marker", "title",
            "headings", "text", "problem", "remedy", "line", "page", "range", "textHash",
        ]
    }

    static func lines(of document: Document, offsets: OffsetUnit) -> [[TableValue]] {
        let writer = DocumentWriter(document, offsets: offsets, json: JSONWriter(ByteWriter(), pretty: false))
        var counter = writer.lines
        let nodes = writer.nodes
        return nodes.indices.filter { !nodes[$0].title.isEmpty || !nodes[$0].text.isEmpty }.map { index in
            let block = Block(document: document, index: index)
            let line = counter.line(at: block.range.lowerBound)
            let range = [block.range.lowerBound, block.range.upperBound].map { "\(writer.positions.offset($0))" }
            return [
                .text(document.source.path), .text(document.metadata.documentNumber),
                .text(document.metadata.title), .text(document.metadata.dateSigned?.description),
                .text(block.id), .text(block.address), .text(block.kind.rawValue), .text(block.role?.rawValue),
                .text(block.marker), .text(block.title), .list(block.headings), .text(block.text),
                .text(block.problem), .text(block.remedy), .number(line),
                .number(document.text.page(ofLine: line)), .list(range),
                .text(String(decoding: writer.hash(of: block.node), as: UTF8.self)),
            ]
        }
    }
}
