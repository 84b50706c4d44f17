/// The words of a Markdown text, and where each of them stands in it.
struct MarkdownWords {
    /// Lines that are no words of the document: comments, fields before the text, pictures.
    struct Aside {
        /// 0-based, both included.
        var lines: ClosedRange<Int>
        var range: ByteRange
        var kind: ExcludedRun.Kind
    }

    /// The words, with their layout: what the stages of parsing read.
    let words: SourceText
    let excluded: [Aside]
    /// The page of each line of the text, from comments; 0 where none is known.
    let pages: [UInt16]
    private let pieces: [MarkdownOutput.Piece]
    private let breaks: [GapBreak]

    init(output: MarkdownOutput, excluded: [Aside], pages: [UInt16]) {
        var words = SourceText(valid: output.bytes)
        words.layouts = output.layouts
        self.words = words
        self.excluded = excluded
        self.pages = pages
        pieces = output.pieces
        breaks = output.breaks
    }

    // MARK: Places

    /// The index of the first piece that ends behind an offset of the words.
    private func piece(behind offset: Int) -> Int {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where what begins at an offset of the words begins in the text.
    private func start(_ offset: Int) -> Int {
        let index = piece(behind: offset)
        guard index < pieces.count else { return pieces.last?.sourceEnd ?? 0 }
        return pieces[index].source + max(0, offset - pieces[index].start)
    }

    /// Where what ends at an offset of the words ends in the text.
    private func end(_ offset: Int) -> Int {
        guard offset > 0 else { return start(0) }
        let index = piece(behind: offset - 1)
        guard index < pieces.count else { return pieces.last?.sourceEnd ?? 0 }
        let piece = pieces[index]
        if offset > piece.start { return piece.source + offset - piece.start }
        return index > 0 ? pieces[index - 1].sourceEnd : piece.source
    }

    func place(_ range: ByteRange) -> ByteRange {
        if range.isEmpty { return range == .none ? .none : ByteRange(start(range.start), start(range.start)) }
        return ByteRange(start(range.start), end(range.end))
    }

    private func place(_ range: Range<Int>) -> Range<Int> {
        place(ByteRange(range.lowerBound, range.upperBound)).range
    }

    // MARK: Contents

    /// What was read of the words, with the places of the text.
    func located(_ contents: Document.Contents, in text: SourceText) -> Document.Contents {
        var tree = contents.tree
        for index in tree.nodes.indices { place(&tree.nodes[index]) }
        tree.tables = tree.tables.map { rows in rows.map { row in row.map(place) } }
        tree.gaps = gaps(with: tree.gaps, in: text)
        tree.breaks = GapBreaks(breaks, in: text)
        var metadata = contents.metadata
        metadata.places.move { evidence in
            let range = place(evidence.range)
            return Metadata.Evidence(line: text.line(at: range.lowerBound), range: range)
        }
        var diagnostics = contents.diagnostics
        for index in diagnostics.indices { diagnostics[index].range = diagnostics[index].range.map(place) }
        return Document.Contents(
            text: text, tree: tree, metadata: metadata, excluded: runs(with: contents.excluded, in: text),
            diagnostics: diagnostics)
    }

    func located(_ choice: PartChoice, in text: SourceText) -> PartChoice {
        let range = place(choice.range)
        return PartChoice(
            line: text.line(at: range.lowerBound), range: range, part: choice.part, next: choice.next,
            margin: choice.margin, evidence: choice.evidence, isText: choice.isText)
    }

    private func place(_ node: inout Node) {
        node.range = place(node.range)
        node.marker = place(node.marker)
        node.title = place(node.title)
        node.text = place(node.text)
        node.problem = place(node.problem)
        node.remedy = place(node.remedy)
    }

    /// The marks, and what the stages left out of the words, in order.
    private func gaps(with found: [ByteRange], in text: SourceText) -> [ByteRange] {
        var gaps = found.map { ByteRange(end($0.start), start($0.end)) }
        if let first = pieces.first, first.source > 0 { gaps.append(ByteRange(0, first.source)) }
        for (piece, next) in zip(pieces, pieces.dropFirst()) where next.source > piece.sourceEnd {
            gaps.append(ByteRange(piece.sourceEnd, next.source))
        }
        if let last = pieces.last { gaps.append(ByteRange(last.sourceEnd, text.bytes.count)) }
        gaps.sort { $0.lower < $1.lower }
        var merged: [ByteRange] = []
        for gap in gaps where !gap.isEmpty {
            if let last = merged.last, gap.lower < last.upper {
                merged[merged.count - 1].upper = max(last.upper, gap.upper)
            } else {
                merged.append(gap)
            }
        }
        return merged
    }

    private func runs(with found: [ExcludedRun], in text: SourceText) -> [ExcludedRun] {
        var runs = found.map { run in
            let range = place(run.range)
            let last = max(range.lowerBound, range.upperBound - 1)
            return ExcludedRun(
                kind: run.kind, lines: text.line(at: range.lowerBound)...text.line(at: last), range: range)
        }
        for aside in excluded {
            let lines = (aside.lines.lowerBound + 1)...(aside.lines.upperBound + 1)
            // A run over several lines may hold the picture between two of them.
            guard !runs.contains(where: { $0.lines.overlaps(lines) }) else { continue }
            runs.append(ExcludedRun(kind: aside.kind, lines: lines, range: aside.range.range))
        }
        runs.sort { $0.range.lowerBound < $1.range.lowerBound }
        return runs
    }
}

extension Document {
    /// Reads a Markdown text: its marks are no words, its headings, lists and tables are those of its layout, and places
    /// are those of the text as it is.
    init(markdown bytes: [UInt8], source: Source, notes: [Diagnostic]) {
        var text = SourceText(valid: bytes)
        let read = text.bytes.withSpan { MarkdownReader.read(text, in: $0) }
        if read.pages.contains(where: { $0 > 0 }) {
            text.layouts = read.pages.map { page in
                var layout = LineLayout()
                layout.page = page
                return layout
            }
        }
        let contents = DocumentParser.parse(read.words, notes: [])
        let located = read.located(contents, in: text)
        var diagnostics = notes + located.diagnostics
        diagnostics.sort { ($0.range?.lowerBound ?? -1) < ($1.range?.lowerBound ?? -1) }
        self.init(
            source: source,
            contents: Document.Contents(
                text: text, tree: located.tree, metadata: located.metadata, excluded: located.excluded,
                diagnostics: diagnostics))
    }
}
