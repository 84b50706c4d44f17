/// The columns of a row for each chunk.
enum ChunkRow {
    static var columns: [String] {
        [
            "path", "chunkId", "id", "ids", "address", "headings", "context", "text", "characters", "tokens", "cut",
            "parent", "previous", "next", "documentNumber", "documentTitle", "documentType", "issuers", "dateSigned",
            "datePublished", "dateEffective", "line", "range", "page",
        ]
    }

    static func line(of chunk: Chunk, in document: Document, _ positions: OffsetConverter) -> [TableValue] {
        let metadata = document.metadata
        return [
            .text(document.source.path), .text(chunk.id), .text(chunk.block), .list(chunk.blocks),
            .text(chunk.address), .list(chunk.headings), .text(chunk.context), .text(chunk.text),
            .number(chunk.characters), .number(chunk.tokens), .flag(chunk.isCut), .text(chunk.parent),
            .text(chunk.previous), .text(chunk.next), .text(metadata.documentNumber), .text(metadata.title),
            .text(metadata.documentType), .list(metadata.issuers), .text(metadata.dateSigned?.description),
            .text(metadata.datePublished?.description), .text(metadata.dateEffective?.description),
            .number(chunk.line),
            .numbers([positions.offset(chunk.range.lowerBound), positions.offset(chunk.range.upperBound)]),
            .number(chunk.page),
        ]
    }
}
