/// Fills chunks with the lines of a document.
///
/// Chunks end where a heading, an article or an attachment begins, so that an insertion moves no words of another one.
/// What is under one heading is put together as long as it is small; what is too large is taken apart, block by block,
/// then by rows, items, sentences, and at last inside of a sentence.
struct ChunkPacker {
    private let tree: Tree
    private let text: TextBytes
    private let lines: ChunkLines
    private let size: ChunkSize
    /// Whether a node has a heading, an article or an attachment in it.
    private let holdsDivision: [Bool]
    private(set) var drafts: [ChunkDraft] = []
    private var open = ChunkDraft()
    /// Headings that wait for words.
    private var pending: [Int] = []
    private var pendingSize = 0
    /// The division under whose heading the words stand; -1 at the top.
    private var division = -1
    private var run = 0
    /// The first chunk of the run.
    private var runStart = 0

    init(_ lines: ChunkLines, _ size: ChunkSize) {
        self.lines = lines
        self.size = size
        let tree = lines.document.tree
        self.tree = tree
        text = lines.document.text.bytes
        var holds = [Bool](repeating: false, count: tree.nodes.count)
        for index in tree.nodes.indices.reversed() where tree.nodes[index].parent >= 0 {
            if holds[index] || Self.isDivision(tree.nodes[index]) { holds[Int(tree.nodes[index].parent)] = true }
        }
        holdsDivision = holds
    }

    static func isDivision(_ node: Node) -> Bool {
        switch node.kind {
        case .attachment, .part, .chapter, .article: true
        case .section: !node.title.isEmpty
        case .item, .clause, .paragraph, .table: false
        }
    }

    mutating func packAll() {
        for index in tree.children(of: -1) { add(index) }
        closeRun()
        closePending()
    }

    // MARK: Blocks

    private mutating func add(_ index: Int) {
        guard Self.isDivision(tree.nodes[index]) else { return addPlain(index) }
        closeRun()
        let outer = division
        division = index
        addParts(of: index)
        closeRun()
        // Nothing stands under them.
        closePending()
        division = outer
    }

    private mutating func addPlain(_ index: Int) {
        let own = lines.lines(of: index)
        if own.isEmpty { return }
        if tree.nodes[index].kind == .table { return put(own, isTable: true) }
        if holdsDivision[index] || lines.size(of: own) > size.max { return addParts(of: index) }
        put(own)
    }

    /// The lines of a block by themselves, then the blocks in it.
    private mutating func addParts(of index: Int) {
        let children = tree.children(of: index)
        let end = children.first.map { lines.first[$0] } ?? lines.first[tree.subtreeEnd(of: index)]
        for line in lines.first[index]..<end { put(line..<line + 1) }
        for child in children { add(child) }
    }

    private mutating func put(_ range: Range<Int>, isTable: Bool = false) {
        if range.count == 1, lines.lines[range.lowerBound].kind == .heading { return wait(range.lowerBound) }
        let whole = lines.size(of: range) + pendingSize
        if open.hasWords, !(isWanted && open.size + 1 + whole <= size.max) {
            // A paragraph that has to be cut in any case goes on in the chunk that is too small by itself.
            if !(isWanted && whole > size.max) { close() }
        }
        guard whole > size.max else { return take(range) }
        for line in range {
            if lines.lines[line].kind == .heading { wait(line) } else { putLong(line) }
        }
    }

    /// A heading goes where its words go.
    private mutating func wait(_ heading: Int) {
        pending.append(heading)
        pendingSize += lines.lines[heading].size + 1
    }

    /// Whether the open chunk takes more words: an article is not cut as long as it has room.
    private var isWanted: Bool {
        open.size < (division >= 0 && tree.nodes[division].kind == .article ? size.max : size.min)
    }

    private mutating func take(_ range: Range<Int>) {
        takePending()
        for line in range { take(line) }
    }

    private mutating func take(_ place: Int) {
        let line = lines.lines[place]
        let isOuter = line.kind == .heading && Self.isDivision(tree.nodes[line.owner]) && line.owner != division
        open.add(
            lines.bytes(of: line), size: line.size, of: line, at: place, range: line.start..<line.end, isOuter: isOuter)
    }

    private mutating func takePending() {
        let places = pending
        (pending, pendingSize) = ([], 0)
        for place in places {
            if open.size + lines.lines[place].size < size.max { take(place) } else { fill(place) }
        }
    }

    // MARK: Long lines

    private mutating func putLong(_ place: Int) {
        let needed = lines.lines[place].size + pendingSize
        if open.hasWords, open.size + 1 + needed > size.max,
            needed <= size.max || !pending.isEmpty && !hasSentence(lines.lines[place])
        {
            close()
        }
        let room = open.isEmpty ? size.max : size.max - open.size - 1
        takePending()
        if needed <= room { take(place) } else { fill(place) }
    }

    /// Whether a sentence of a line has room below the headings that wait, in the open chunk: they are not left there
    /// without words.
    private func hasSentence(_ line: ChunkLine) -> Bool {
        let markers = lines.bytes(of: Array(line.parts.dropLast()), isHeading: false)
        let opening = ChunkMeter.size(of: markers, in: size.unit)
        let room = size.max - open.size - pendingSize - opening - 2
        guard line.kind == .words, room > 0, let last = line.parts.last else { return false }
        var pieces: [ByteRange] = []
        tree.forEachPiece(of: last) { pieces.append($0) }
        let cut = text.withSpan {
            ChunkCut($0, pieces: pieces[...], of: last, from: last.start, items: [], room: room, unit: size.unit)
        }
        return cut.isWhole || cut.sentence > 0
    }

    /// Fills chunks with the words of a line, cutting it where it has to be.
    private mutating func fill(_ place: Int) {
        let line = lines.lines[place]
        guard line.kind == .row, line.parts.count > 1 else {
            guard let last = line.parts.last else { return }
            return fill(last, behind: Array(line.parts.dropLast()), of: line, at: place, isBroken: false)
        }
        let first = drafts.count
        for cell in line.parts where !cell.isEmpty { fill(cell, behind: [], of: line, at: place, isBroken: false) }
        // Cells on lines of their own may have room together where the row had none.
        let cut = (first..<drafts.count).filter { drafts[$0].end > line.start }
        for index in cut { drafts[index].isCut = true }
        if !cut.isEmpty, !open.isEmpty { open.isCut = true }
    }

    private mutating func fill(
        _ part: ByteRange, behind opening: [ByteRange], of line: ChunkLine, at place: Int, isBroken: Bool
    ) {
        var opening = opening
        var pieces: [ByteRange] = []
        tree.forEachPiece(of: part) { pieces.append($0) }
        let items = itemStarts(in: line)
        var (start, isBroken) = (part.start, isBroken)
        var (nextPiece, nextItem) = (0, 0)
        while start < part.end {
            while nextPiece + 1 < pieces.count, pieces[nextPiece].end <= start || pieces[nextPiece].end > part.end {
                nextPiece += 1
            }
            while nextItem < items.count, items[nextItem] <= start { nextItem += 1 }
            let head = lines.bytes(of: opening + [ByteRange(start, start)], isHeading: false)
            let used =
                (open.isEmpty ? 0 : open.size + 1) + (head.isEmpty ? 0 : ChunkMeter.size(of: head, in: size.unit) + 1)
            if used >= size.max, !open.isEmpty {
                close()
                continue
            }
            // A marker and a title that fill a chunk by themselves.
            if used >= size.max, !opening.isEmpty {
                for part in opening { fill(part, behind: [], of: line, at: place, isBroken: isBroken) }
                close()
                opening = []
                continue
            }
            let room = max(1, size.max - used)
            let cut = text.withSpan { text in
                ChunkCut(
                    text, pieces: pieces[nextPiece...], of: part, from: start, items: items[nextItem...], room: room,
                    unit: size.unit)
            }
            let between = cut.betweenSentences(from: start, room: room)
            if !cut.isWhole, between == 0, open.hasWords {
                close()
                continue
            }
            let end = cut.isWhole ? part.end : between > 0 ? between : cut.withinSentence
            let next = text.withSpan { $0.skippingBlanks(from: end, to: part.end) }
            // A heading and a row are one thing, also where sentences end in them.
            let isWithin = next < part.end && (between == 0 || line.kind != .words)
            add(opening, ByteRange(start, end), of: line, at: place, isCut: isBroken || isWithin)
            (opening, isBroken) = ([], isWithin)
            start = next
            if start < part.end { close() }
        }
    }

    private mutating func add(
        _ opening: [ByteRange], _ range: ByteRange, of line: ChunkLine, at place: Int, isCut: Bool
    ) {
        let end = text.withSpan { $0.trimmingBlanks(from: range.start, to: range.end) }
        let part = ByteRange(range.start, max(end, range.start))
        guard !part.isEmpty else { return }
        // A mark of the source between two words, which became a blank or a break, begins no chunk.
        let words = Array(lines.bytes(of: opening + [part], isHeading: false).drop { $0 == 0x20 || $0 == 0x0A })
        let start = opening.first?.start ?? part.start
        var line = line
        let continues = start != line.start
        // Its marker stands in the chunk before.
        if continues { line.node = line.owner }
        if open.isEmpty { open.continues = continues }
        if isCut { open.isCut = true }
        open.add(
            words, size: ChunkMeter.size(of: words, in: size.unit), of: line, at: place, range: start..<part.end,
            isOuter: false)
    }

    /// Where the items in the words of a line begin.
    private func itemStarts(in line: ChunkLine) -> [Int] {
        let node = tree.nodes[line.owner]
        guard node.text.end > node.text.start else { return [] }
        var starts: [Int] = []
        var next = line.owner + 1
        while next < Int(node.subtreeEnd), tree.nodes[next].range.start < node.text.end {
            starts.append(tree.nodes[next].range.start)
            next += 1
        }
        return starts
    }

    // MARK: Ends

    private mutating func close() {
        guard !open.isEmpty else { return }
        open.run = run
        drafts.append(open)
        open = ChunkDraft()
    }

    /// Ends what stands under one heading. Too little at its end goes to the chunk before it, where that has room.
    private mutating func closeRun() {
        if !open.isEmpty, open.size < size.min, !open.continues, drafts.count > runStart {
            let last = drafts.count - 1
            if drafts[last].size + 1 + open.size <= size.max {
                drafts[last].add(open)
                open = ChunkDraft()
            }
        }
        close()
        run += 1
        runStart = drafts.count
    }

    private mutating func closePending() {
        guard !pending.isEmpty else { return }
        takePending()
        close()
        run += 1
        runStart = drafts.count
    }
}
