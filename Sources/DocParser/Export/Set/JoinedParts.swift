/// Takes lines apart that hold several parts of a document, as copies have them that lost line breaks: a text behind its
/// title, a signature behind the text.
struct JoinedParts {
    private let nodes: [Node]
    /// Where signature, date, note, attachment note and imprint stand, in the order of the text.
    private let fields: [Manuscript.PrintedLine]
    private var nextNode = 0
    private var nextField = 0

    init(_ paper: Manuscript) {
        nodes = paper.nodes
        let parts: [(Metadata.Field, Manuscript.Part)] = [
            (.issuers, .signature), (.dateSigned, .date), (.note, .note), (.attachments, .attachmentNote),
            (.subjects, .imprint), (.copiesTo, .imprint), (.printedBy, .imprint), (.datePrinted, .imprint),
        ]
        var fields: [Manuscript.PrintedLine] = parts.flatMap { field, part in
            paper.places(of: field).map { .init(range: $0, part: part) }
        }
        for (value, place) in zip(paper.metadata.other, paper.places(of: .other)) where value.label.hasSuffix("发送") {
            fields.append(.init(range: place, part: .imprint))
        }
        self.fields = fields.sorted { $0.range.start < $1.range.start }
    }

    /// The parts of a line whose words are set from the text; what is put together from the metadata is none of them.
    ///
    /// Lines are asked for top down. A line of one part is its only piece.
    mutating func pieces(
        of line: Manuscript.PrintedLine, isBody: Bool, _ text: borrowing Span<UInt8>
    ) -> [Manuscript.PrintedLine] {
        var pieces: [Manuscript.PrintedLine] = []
        var offset = line.range.start
        while nextNode < nodes.count, nodes[nextNode].range.start < line.range.end {
            let node = nodes[nextNode]
            let start = max(node.range.start, line.range.start)
            let end = min(node.range.end, line.range.end)
            if end > line.range.start {
                if isBody || !pieces.isEmpty { addBetween(offset, start, &pieces, text) }
                // What stands before the first block of a line, as addressees do, is set with it.
                let isFirst = pieces.isEmpty && isBody
                let range = ByteRange(isFirst ? line.range.start : start, end)
                let goesOn = node.range.start < line.range.start
                pieces.append(.init(range: range, part: goesOn ? line.part : Self.part(of: node)))
                offset = end
            }
            guard node.range.end <= line.range.end else { break }
            nextNode = Int(node.subtreeEnd)
        }
        guard !pieces.isEmpty else { return isBody ? withoutBlocks(line, text) : [] }
        addBetween(offset, line.range.end, &pieces, text)
        guard pieces.count > 1 || !isBody else { return [line] }
        return pieces
    }

    /// The parts of a line that no block stands on: 附件：…名单2024年3月18日, 主题词：供水抄送：….
    private mutating func withoutBlocks(
        _ line: Manuscript.PrintedLine, _ text: borrowing Span<UInt8>
    ) -> [Manuscript.PrintedLine] {
        switch line.part {
        case .attachmentNote, .signature, .date, .imprint: break
        default: return [line]
        }
        var pieces: [Manuscript.PrintedLine] = []
        addBetween(line.range.start, line.range.end, &pieces, text)
        guard pieces.count > 1 else { return [line] }
        pieces[0].range = ByteRange(line.range.start, pieces[0].range.end)
        return pieces
    }

    private static func part(of node: Node) -> Manuscript.Part {
        guard node.kind == .attachment else { return .text }
        return node.marker.isEmpty ? .attachedTitle : .attachmentHead
    }

    /// Adds what stands between two blocks; words of which nothing was read belong to those before them.
    private mutating func addBetween(
        _ start: Int, _ end: Int, _ pieces: inout [Manuscript.PrintedLine], _ text: borrowing Span<UInt8>
    ) {
        while nextField < fields.count, fields[nextField].range.start < start { nextField += 1 }
        var from = start
        var behind = start
        while nextField < fields.count, fields[nextField].range.start < end {
            let field = fields[nextField]
            nextField += 1
            defer { behind = field.range.end }
            if pieces.last?.part == field.part, from > start { continue }
            let opening = Self.opening(text, before: field.range.start, from: max(from, behind))
            let begins = from == start ? start : opening
            if !pieces.isEmpty, from > start { pieces[pieces.count - 1].range.upper = UInt32(begins) }
            pieces.append(.init(range: ByteRange(begins, end), part: field.part))
            from = max(begins, start + 1)
        }
        guard from == start, !pieces.isEmpty else { return }
        pieces[pieces.count - 1].range = ByteRange(pieces[pieces.count - 1].range.start, end)
    }

    /// Where a field begins: the bracket of a note is printed with it, and a label, 抄送：, that is no part of what is read
    /// up to a place above it.
    private static func opening(_ text: borrowing Span<UInt8>, before offset: Int, from start: Int) -> Int {
        let end = text.trimmingBlanks(from: start, to: offset)
        if end > start, offset - start <= longestLabel, text.has("：", before: end) || text.has(":", before: end) {
            return start
        }
        return end - 3 >= start && text.has("（", before: end) ? end - 3 : offset
    }

    /// In bytes, with the blanks that set its characters apart: 抄　　送：
    private static let longestLabel = 30
}
