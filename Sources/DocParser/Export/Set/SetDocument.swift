/// A document as it is set: its paragraphs, each with the part of an official document that it is, top down.
///
/// Head and title are put together from the metadata; the text, what stands under it and the attachments are the source's
/// paragraphs, wrapped lines joined. What belongs to the page is left out.
struct SetDocument {
    private let document: Document
    private let paper: Manuscript
    let form: SetForm
    private(set) var paragraphs: [SetParagraph] = []
    /// The node that the next paragraph may begin with.
    private var nextNode = 0

    private var metadata: Metadata { document.metadata }
    private var nodes: [Node] { document.tree.nodes }

    init(_ document: Document) {
        self.document = document
        paper = document.text.bytes.withSpan { Manuscript(document, today: nil, $0) }
        form = SetForm.of(document)
        document.text.bytes.withSpan { text in
            addHead(text)
            addTitle(text)
            addBody(text)
        }
        paragraphs = SetSigning.added(to: paragraphs, of: metadata)
        moveImprint()
    }

    /// The imprint is the last of all, behind the attachments (7.3.7, 7.4).
    private mutating func moveImprint() {
        guard paragraphs.contains(where: { $0.style == .attachmentHead }) else { return }
        let imprint = paragraphs.filter { $0.style == .imprint }
        paragraphs.removeAll { $0.style == .imprint }
        paragraphs += imprint
    }

    // MARK: Head

    private mutating func addHead(_ text: borrowing Span<UInt8>) {
        for mark in [metadata.copyNumber, metadata.secrecy, metadata.urgency] {
            if let mark { paragraphs.append(SetParagraph(.mark, mark)) }
        }
        // The organs of a joint issue stand one below the other.
        if let masthead = metadata.masthead, !isTitleMasthead || metadata.documentNumber != nil {
            paragraphs.append(SetParagraph(.masthead, lines: masthead.split(separator: " ").map { String($0) }))
        }
        let signatories = isInHead(.signatories) ? metadata.signatories : []
        if form == .order, let place = paper.place(of: .documentNumber) {
            // Its organ stands in the masthead.
            paragraphs.append(SetParagraph(.number, words(in: place, text)))
        } else if let number = metadata.documentNumber {
            let signed = signatories.isEmpty ? "" : "\t签发人：" + signatories.joined(separator: "　")
            paragraphs.append(SetParagraph(.number, number + signed))
        } else if let printed = paper.number, let line = paper.line(of: printed.range) {
            // What is printed where the number stands and was not read as one, 号 is missing, is the clerk's to mend.
            paragraphs.append(SetParagraph(.number, words(in: line.range, text)))
        }
        addHeadDate()
        for number in metadata.otherNumbers { paragraphs.append(SetParagraph(.number, number)) }
    }

    /// Minutes (纪要) have organ and date between number and title; dates that are labelled or alone are the page's.
    private mutating func addHeadDate() {
        let title = paper.titleLines.first?.start ?? 0
        guard let date = paper.place(of: .dateSigned), date.start < title, let line = paper.line(of: date) else {
            return
        }
        document.text.bytes.withSpan { text in
            let isAlone = date.start == line.range.start && date.end == line.range.end
            guard form == .minutes || !isAlone, !text.contains("：", from: line.range.start, to: line.range.end) else {
                return
            }
            paragraphs.append(SetParagraph(.headDate, words(in: line.range, text)))
        }
    }

    private func isInHead(_ field: Metadata.Field) -> Bool {
        guard let place = metadata.places.first(of: field)?.range.lowerBound else { return false }
        return place < nodes.first?.range.start ?? Int.max
    }

    private mutating func addTitle(_ text: borrowing Span<UInt8>) {
        guard let title = metadata.title, !isTitleCarried else { return }
        let printed = paper.titleLines.map { words(in: $0, text) }
        // Printed lines stay, but for those that are wider than the page or set wide, one character apart from the next.
        let isKept = printed.count > 1 && printed.allSatisfy { title.holds($0) }
        let lines = isKept ? printed.flatMap { TitleLines.lines(of: $0) } : TitleLines.lines(of: title)
        paragraphs.append(SetParagraph(.title, lines: lines))
        let end = paper.titleLines.last?.end ?? 0
        for line in paper.lines where line.part == .underTitle && line.range.start >= end {
            // Labelled dates are the page's.
            guard !text.contains("：", from: line.range.start, to: line.range.end) else { continue }
            paragraphs.append(SetParagraph(.underTitle, words(in: line.range, text)))
        }
        let hasLine = paper.lines.contains { $0.part == .addressees }
        if !hasLine, !metadata.addressees.isEmpty {
            paragraphs.append(SetParagraph(.addressees, metadata.addressees.joined(separator: "，") + "："))
        }
    }

    /// An order takes the title of the text that it carries, and has none above its own; a file of attachments alone has that
    /// of the first. A masthead that is the title too is set above the number.
    private var isTitleCarried: Bool {
        if isTitleMasthead, metadata.documentNumber != nil { return true }
        guard let place = paper.place(of: .title), let first = nodes.first, form == .order || first.kind == .attachment
        else { return false }
        return place.start >= first.range.start
    }

    /// Whether one line is both, 某局通告: it is set once, as masthead above a number and else as title.
    private var isTitleMasthead: Bool {
        guard form != .order, let title = paper.place(of: .title) else { return false }
        return paper.place(of: .masthead) == title
    }

    // MARK: Text

    private mutating func addBody(_ text: borrowing Span<UInt8>) {
        let starts = self.starts(text)
        var behindTable = 0
        for (index, start) in starts.enumerated() where start.range.start >= behindTable {
            let next = index + 1 < starts.count ? starts[index + 1].range.start : text.count
            let range = ByteRange(start.range.start, min(next, start.range.end))
            let node = node(in: range)
            if let node, nodes[node].kind == .table {
                addTable(nodes[node], text)
                behindTable = nodes[node].range.end
            } else {
                let own = start.part == .text ? behindAddressees(range, text) : range
                add(trimmed(own, text), start.part, node, text)
            }
        }
    }

    /// Where paragraphs begin: lines that do not go on the one above, divisions inside of lines, titles behind 附件1.
    private func starts(_ text: borrowing Span<UInt8>) -> [Manuscript.PrintedLine] {
        var starts: [Manuscript.PrintedLine] = []
        var parts = JoinedParts(paper)
        for line in paper.lines where line.part != .page {
            let pieces = parts.pieces(of: line, isBody: isBody(line.part), text)
            guard isBody(line.part) else {
                starts += pieces
                continue
            }
            // The break of a wrapped line is a gap of the tree, that ends where the line's words begin.
            if let last = starts.last, last.range.end < line.range.start,
                document.tree.gaps.hasGap(in: ByteRange(line.range.start - 1, line.range.start))
            {
                starts[starts.count - 1].range.upper = pieces.first?.range.upper ?? line.range.upper
                starts += pieces.dropFirst()
                continue
            }
            if !Self.isRule(line.range, text) { starts += pieces }
        }
        let inside = divisionsInside(starts)
        guard !inside.isEmpty else { return starts }
        return (starts + inside).sorted { $0.range.start < $1.range.start }
    }

    /// Whether a line is the rule of a table that is drawn with signs: +----+----+.
    private static func isRule(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        text[range.start] == UInt8(ascii: "+") && text.contains("---", from: range.start, to: range.end)
            && range.range.allSatisfy { offset in
                switch text[offset] {
                case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"): true
                default: false
                }
            }
    }

    private func divisionsInside(_ starts: [Manuscript.PrintedLine]) -> [Manuscript.PrintedLine] {
        var found: [Manuscript.PrintedLine] = []
        var line = 0
        for (index, node) in nodes.enumerated() where node.kind != .item {
            let isAttachment = node.kind == .attachment && !node.marker.isEmpty && !node.title.isEmpty
            guard isAttachment || node.form.isDivision && !node.marker.isEmpty || isFurtherBlock(index) else {
                continue
            }
            let place = isAttachment ? node.title.start : node.range.start
            while line < starts.count, starts[line].range.end <= place { line += 1 }
            guard line < starts.count, starts[line].range.start < place else { continue }
            // Behind marks of Markdown a division stands at the start of its line.
            guard place - starts[line].range.start > 8 || isAttachment || isFurtherBlock(index) else { continue }
            found.append(
                .init(range: ByteRange(place, starts[line].range.end), part: isAttachment ? .attachedTitle : .text))
        }
        return found
    }

    /// Whether a block stands behind another one without a marker: rows of a table and what is between them, where a copy
    /// has all of it on one line.
    private func isFurtherBlock(_ index: Int) -> Bool {
        guard index > 0, nodes[index].parent == nodes[index - 1].parent else { return false }
        return Self.isPlain(nodes[index]) && Self.isPlain(nodes[index - 1])
    }

    private static func isPlain(_ node: Node) -> Bool {
        (node.kind == .paragraph || node.kind == .table) && node.role != .imprint
    }

    /// A line without the addressees that were joined to its head: they are set by themselves.
    private func behindAddressees(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange {
        let places = paper.places(of: .addressees)
        guard let first = places.first, let last = places.last, range.contains(first), range.contains(last),
            first.start - range.start <= 8
        else { return range }
        let hasColon = text.has("：", at: last.end)
        let start = hasColon ? last.end + 3 : text.has(":", at: last.end) ? last.end + 1 : last.end
        return start < range.end ? ByteRange(start, range.end) : range
    }

    private func isBody(_ part: Manuscript.Part) -> Bool {
        switch part {
        case .page, .head, .title, .underTitle: false
        default: true
        }
    }

    /// The outermost block that begins with a paragraph.
    private mutating func node(in range: ByteRange) -> Int? {
        while nextNode < nodes.count, nodes[nextNode].range.start < range.start { nextNode += 1 }
        guard nextNode < nodes.count, nodes[nextNode].range.start < range.end else { return nil }
        return nextNode
    }

    private mutating func addTable(_ node: Node, _ text: borrowing Span<UInt8>) {
        if node.table >= 0 {
            let rows = document.tree.tables[Int(node.table)].map { row in row.map { words(in: $0, text) } }
            return paragraphs.append(SetParagraph(table: rows))
        }
        for line in paper.lines where line.range.start < node.range.end && line.range.end > node.range.start {
            let start = max(line.range.start, node.range.start)
            let end = min(line.range.end, node.range.end)
            paragraphs.append(SetParagraph(.tableLine, words(in: ByteRange(start, end), text)))
        }
    }

    private mutating func add(
        _ range: ByteRange, _ part: Manuscript.Part, _ node: Int?, _ text: borrowing Span<UInt8>
    ) {
        guard !range.isEmpty else { return }
        if form == .order, part != .attached, isSigner(range) { return append(.signer, range, text) }
        switch part {
        case .addressees: append(.addressees, range, text)
        case .attachmentNote: append(.attachmentNote, range, text)
        case .signature: append(.signature, range, text)
        case .date: append(.date, range, text)
        case .note: append(.note, range, text)
        case .imprint: append(.imprint, range, text)
        case .attachmentHead: append(.attachmentHead, range, text)
        case .attachedTitle:
            let isFirst = paragraphs.last?.style != .attachmentHead
            paragraphs.append(SetParagraph(.attachedTitle(opensPage: isFirst), lines: pieces(of: range, text)))
        case .text, .attached, .page, .head, .title, .underTitle: addText(range, node, text)
        }
    }

    /// Whether the name of somebody who signs stands on a line below the text.
    private func isSigner(_ range: ByteRange) -> Bool {
        paper.places(of: .signatories).contains { range.contains($0) } && !isInHead(.signatories)
    }

    private mutating func append(_ style: SetParagraph.Style, _ range: ByteRange, _ text: borrowing Span<UInt8>) {
        paragraphs.append(SetParagraph(style, words(in: range, text)))
    }

    private mutating func addText(_ range: ByteRange, _ index: Int?, _ text: borrowing Span<UInt8>) {
        let label = form == .minutes ? SetForm.attendanceLabel(text, in: range) : 0
        if label > 0 {
            let end = range.start + 3 * label
            let words = [words(in: ByteRange(range.start, end), text), words(in: ByteRange(end, range.end), text)]
            return paragraphs.append(
                SetParagraph(.attendance(label), runs: [.init(words: words[0], level: 1), .init(words: words[1])]))
        }
        guard let index, nodes[index].range.start - range.start <= 8 else { return append(.text, range, text) }
        let node = nodes[index]
        if node.role == .imprint, hasImprint { return append(.imprint, range, text) }
        let start = node.range.start
        let level = SetLevel.of(node, depth: depth(of: index))
        guard node.kind != .paragraph, node.kind != .item, level.isHeading else {
            return append(.text, ByteRange(start, range.end), text)
        }
        // 第一条 is set off; a heading with its mark, where it has one.
        let words = node.title.isEmpty ? node.marker : node.title
        guard !node.title.isEmpty || node.kind == .article else {
            return append(.text, ByteRange(start, range.end), text)
        }
        let stars = text.has("**", at: words.end) ? 2 : 0
        let end = behindMark(words.end + stars, range.end, text)
        if end >= range.end, !node.title.isEmpty {
            return append(level.style, ByteRange(start, range.end), text)
        }
        paragraphs.append(
            SetParagraph(
                .text,
                runs: [
                    .init(
                        words: self.words(in: ByteRange(start, words.end), text)
                            + self.words(in: ByteRange(words.end + stars, end), text), level: level.number),
                    .init(words: self.words(in: ByteRange(end, range.end), text)),
                ]))
    }

    /// Whether copies or who printed it are named: without them, what was taken for the imprint is the end of a form.
    private var hasImprint: Bool {
        !metadata.copiesTo.isEmpty || metadata.printedBy != nil || metadata.datePrinted != nil
            || !metadata.subjects.isEmpty
    }

    private func behindMark(_ end: Int, _ limit: Int, _ text: borrowing Span<UInt8>) -> Int {
        guard end < limit, let mark = Manuscript.closing.word(text, at: end) else { return end }
        return end + mark.utf8CodeUnitCount
    }

    private func depth(of index: Int) -> Int {
        var depth = 1
        var parent = nodes[index].parent
        while parent >= 0 {
            if nodes[Int(parent)].kind != .attachment { depth += 1 }
            parent = nodes[Int(parent)].parent
        }
        return depth
    }

    // MARK: Words

    private func trimmed(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange {
        let start = text.skippingBlanks(from: range.start, to: range.end)
        return ByteRange(start, text.trimmingBlanks(from: start, to: range.end))
    }

    /// The words of a range, of all its lines.
    private func words(in range: ByteRange, _ text: borrowing Span<UInt8>) -> String {
        pieces(of: range, text).joined()
    }

    /// The words of a range, line by line, without what interrupts them and without marks of Markdown.
    private func pieces(of range: ByteRange, _ text: borrowing Span<UInt8>) -> [String] {
        var pieces: [String] = []
        document.tree.forEachPiece(of: range) {
            pieces.append(BoldMarks.removed(from: document.text.string(in: $0.range)))
        }
        return pieces
    }
}
