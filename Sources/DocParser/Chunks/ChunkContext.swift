/// What has to be known to read a chunk by itself.
struct ChunkContext {
    /// A longer heading is cut: it stands again in every chunk below it.
    private static let longest = 120

    private let lines: ChunkLines
    private let document: Document
    private let path: [Int]

    /// - Parameter headings: the block that holds the chunk and those around it, outermost first.
    init(_ lines: ChunkLines, headings: [Int]) {
        self.lines = lines
        document = lines.document
        path = headings
    }

    var titles: [String] {
        path.compactMap { document.headingWords(in: document.tree.nodes[$0].title) }
    }

    /// Title, number and the headings that are not in the text, on one line; then the head of a table that goes on, and
    /// the words before it.
    func words(of draft: ChunkDraft, behind overlap: [UInt8]) -> String {
        let metadata = document.metadata
        let number = metadata.documentNumber.map { metadata.title == nil ? $0 : "（\($0)）" } ?? ""
        let name = Self.cut(metadata.title ?? "") + number
        var line = name
        for index in path where document.tree.nodes[index].range.start < draft.start {
            // A carried text has often the title of the document.
            guard let heading = heading(of: index), heading != metadata.title else { continue }
            line += (line.isEmpty ? "" : " > ") + Self.cut(heading)
        }
        if let head = tableHead(of: draft) { line += (line.isEmpty ? "" : "\n") + head }
        if !overlap.isEmpty { line += (line.isEmpty ? "" : "\n") + String(decoding: overlap, as: UTF8.self) }
        return line
    }

    /// 第一章 总则, 一、总体要求; of an article also without a title.
    private func heading(of index: Int) -> String? {
        let node = document.tree.nodes[index]
        guard !node.title.isEmpty || ChunkPacker.isDivision(node) else { return nil }
        let words = lines.bytes(of: [node.marker, node.title], isHeading: true)
        return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
    }

    /// The first row of a table that goes on in a chunk; `nil` where it is one cell or long.
    private func tableHead(of draft: ChunkDraft) -> String? {
        guard let (table, place) = draft.firstRow else { return nil }
        let first = lines.lines(of: table).drop { lines.lines[$0].kind != .row }.first ?? place
        let head = lines.lines[first]
        guard first < place || draft.continues, head.size <= Self.longest, head.parts.count(where: { !$0.isEmpty }) > 1
        else { return nil }
        return String(decoding: lines.bytes(of: head), as: UTF8.self)
    }

    private static func cut(_ words: String) -> String {
        let scalars = words.unicodeScalars
        return scalars.count <= longest ? words : String(String.UnicodeScalarView(scalars.prefix(longest))) + "…"
    }

    /// Where the sentence begins that ends before an offset. Lines are sentences as well.
    static func startOfSentence(_ words: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int {
        var offset = end - 1
        // What ends the sentence itself.
        while offset > start, words[offset] & 0xC0 == 0x80 || isEnd(words, offset) { offset -= 1 }
        while offset > start {
            if words[offset] == 0x0A { return offset + 1 }
            if isEnd(words, offset) {
                var next = offset + words.characterLength(at: offset)
                while next < end, ChunkCut.closes(words, at: next) { next += words.characterLength(at: next) }
                return next
            }
            offset -= 1
        }
        return start
    }

    private static func isEnd(_ words: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        ChunkCut.endsSentence(words, at: offset)
            || ChunkCut.closes(words, at: offset) && offset > 2
                && ChunkCut.endsSentence(words, at: offset - 3)
    }
}
