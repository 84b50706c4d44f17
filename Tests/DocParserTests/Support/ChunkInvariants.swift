@testable import DocParser

/// What is true of the chunks of every document, whatever its text and their size.
extension Invariants {
    static func chunks(of document: Document) -> [String] {
        chunks(of: document, .characters()) + chunks(of: document, .characters(40, min: 20))
            + chunks(of: document, .tokens(90))
    }

    private static func chunks(of document: Document, _ size: ChunkSize) -> [String] {
        let chunks = document.chunks(size, overlap: 1)
        let borders = ChunkBorders(document, chunks, size)
        let found = wordsOnce(in: chunks, of: document) + borders.headings() + borders.articles() + borders.cuts()
        return found.map { "chunks of \(size.max): \($0)" } + shape(of: chunks, size, document) + chain(of: chunks)
    }

    /// The texts have the words of the blocks in their order, each once.
    private static func wordsOnce(in chunks: [Chunk], of document: Document) -> [String] {
        let covered = coverage(of: document)
        let bytes = document.text.bytes.array
        let words = String(decoding: bytes.indices.filter { covered[$0] }.map { bytes[$0] }, as: UTF8.self)
            .wordCharacters
        let written = chunks.map(\.text).joined(separator: "\n").wordCharacters
        guard words != written else { return [] }
        let common = zip(written.unicodeScalars, words.unicodeScalars).prefix { $0 == $1 }.count
        return [
            "they differ in their words at \(words.unicodeScalars.dropFirst(common).prefix(12).map(String.init).joined())"
        ]
    }

    /// None is too large, and places are those of the words.
    private static func shape(of chunks: [Chunk], _ size: ChunkSize, _ document: Document) -> [String] {
        var found: [String] = []
        var end = 0
        let ids = Set(document.blocks.map(\.id))
        for chunk in chunks {
            let length = size.unit == .characters ? chunk.text.unicodeScalars.count : chunk.tokens
            if length > size.max { found.append("chunk \(chunk.id): \(length) of \(size.max)") }
            if chunk.characters != chunk.text.unicodeScalars.count { found.append("chunk \(chunk.id): miscounted") }
            if chunk.text.isEmpty { found.append("chunk \(chunk.id) is empty") }
            if chunk.range.lowerBound < end { found.append("chunk \(chunk.id) begins before the last one ends") }
            end = chunk.range.upperBound
            if chunk.line != document.text.line(at: chunk.range.lowerBound) { found.append("chunk \(chunk.id): line") }
            if !chunk.blocks.contains(chunk.block) { found.append("chunk \(chunk.id): \(chunk.block) is not in it") }
            for id in chunk.blocks + [chunk.parent].compactMap(\.self) where !ids.contains(id) {
                found.append("chunk \(chunk.id): no block \(id)")
            }
        }
        return found
    }

    private static func chain(of chunks: [Chunk]) -> [String] {
        let ids = chunks.map(\.id)
        var found = Set(ids).count == ids.count ? [] : ["two chunks have one id"]
        if chunks.map(\.previous) != ([nil] + ids.dropLast().map(Optional.init)).prefix(ids.count).map(\.self) {
            found.append("previous chunks are others")
        }
        if chunks.map(\.next) != (ids.dropFirst().map(Optional.init) + [nil]).suffix(ids.count).map(\.self) {
            found.append("next chunks are others")
        }
        return found
    }
}
