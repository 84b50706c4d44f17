/// Makes the tree of a whole document from its zones: the body, the attachments, and lines of head and tail that are
/// no field.
struct TreeBuilder {
    private var tree = Tree()
    private var diagnostics: [Diagnostic] = []
    private var tally = AttachmentTally()
    private var layout: Layout
    /// Whether there are headings without a marker.
    private var hasHeadings = false

    private init(_ layout: consuming Layout) {
        self.layout = layout
    }

    /// - Parameters:
    ///   - taken: indices of the lines whose words are values of the metadata.
    ///   - note: the attachments that the attachment note names.
    static func build(
        _ layout: consuming Layout, taken: LineSet, note: AttachmentNote, in text: borrowing Span<UInt8>
    ) -> (tree: Tree, diagnostics: [Diagnostic]) {
        var builder = TreeBuilder(layout)
        builder.tree.gaps = builder.layout.gapsWithFurniture
        // Most lines are one block, some have items.
        builder.tree.nodes.reserveLarge(builder.layout.lines.count * 3 / 2)
        builder.build(taken: taken, in: text)
        if let fault = builder.tally.fault(note) { builder.diagnostics.append(fault) }
        if builder.hasHeadings { builder.tree.markHeadingScopes() }
        builder.tree.settleIdentifiers()
        return (builder.tree, builder.diagnostics)
    }

    private mutating func build(taken: LineSet, in text: borrowing Span<UInt8>) {
        var index = 0
        while index < layout.zones.count {
            let zone = layout.zones[index]
            switch zone {
            case .body:
                let end = self.end(of: [.body], from: index)
                addBody(index..<end, in: text)
                index = end
            case .attachmentHead, .attachedTitleOpen, .attachedTitleEnd, .attached, .attachedTail:
                let end = attachmentEnd(from: index)
                addAttachment(index..<end, taken: taken, in: text)
                index = end
            case .imprint:
                let end = self.end(of: [.imprint], from: index)
                // Before the text there is no imprint: minutes say there who took part.
                let isImprint = end == layout.zones.count || layout.zones[end] != .body
                for line in index..<end where !taken.contains(line) {
                    addLoose(line, isImprint ? .imprint : .underTitle)
                }
                index = end
            default:
                if !zone.isPage, !taken.contains(index) { addLoose(index, zone) }
                index += 1
            }
        }
    }

    private func end(of zones: [Zone], from start: Int) -> Int {
        var end = start
        while end < layout.zones.count, zones.contains(layout.zones[end]) { end += 1 }
        return end
    }

    // MARK: Body

    private mutating func addBody(_ range: Range<Int>, in text: borrowing Span<UInt8>) {
        var list = EntryBuilder.entries(of: layout.lines[range], without: tree.gaps, in: text)
        let count = list.entries.count
        let first = list.entries.firstIndex { $0.kind == .division || $0.kind == .heading } ?? count
        let isWhole = !tree.nodes.contains { $0.parent < 0 && $0.hasAddress }
        if first < count, isWhole { list.mark(0..<first, as: .preamble) }
        if first < count, list.entries[first].form.isLegislation {
            markAdoption(&list.entries, upTo: first, layout.lines[range])
        }
        if range.upperBound == layout.zones.count { layout.lines = [] }
        let notes = NoteWords.mark(&list.entries, in: text)
        let closing = hasBody(behind: range.upperBound) ? notes : closingStart(of: list.entries[..<notes], in: text)
        list.mark(closing..<notes, as: .closing)
        build(&list, cutAt: [closing, notes], under: -1, in: text)
    }

    /// The adoption line of a text that stands below the order that issues it.
    private func markAdoption(_ entries: inout [Entry], upTo end: Int, _ lines: ArraySlice<Line>) {
        for line in lines.prefix(4) where line.traits.contains(.adoption) {
            for index in 0..<end where entries[index].range.contains(line.range) { entries[index].role = .adoption }
        }
    }

    private func hasBody(behind index: Int) -> Bool {
        layout.zones[index...].contains(.body)
    }

    /// The index of the first of the lines at the end of an attached text that sign it.
    private func signatureStart(of entries: [Entry]) -> Int {
        var start = entries.count
        while start > 1, entries[start - 1].role == .signature { start -= 1 }
        return start
    }

    /// The index of the first of the paragraphs at the end that speak for the whole document.
    private func closingStart(of entries: ArraySlice<Entry>, in text: borrowing Span<UInt8>) -> Int {
        let isArticle = entries.contains { $0.form == .article }
        guard !isArticle else { return entries.endIndex }
        var start = entries.endIndex
        while start > 1, entries[start - 1].kind == .paragraph, ClosingWords.closes(text, entries[start - 1].words),
            TailShape.isFormula(text, entries[start - 1].words) || !isBareHeading(entries, at: start - 2, in: text)
        {
            start -= 1
        }
        return start
    }

    /// The first paragraph behind a heading that stands alone belongs to it, but not where the one above it has no text
    /// either: those are entries of a list.
    private func isBareHeading(_ entries: ArraySlice<Entry>, at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let entry = entries[index]
        if entry.kind == .heading { return true }
        guard entry.kind == .division, HeadingWords.isBareHeading(text, entry.words) else { return false }
        guard index > 0, entries[index - 1].form == entry.form else { return true }
        let above = entries[index - 1]
        return above.number + 1 != entry.number || !HeadingWords.isBareHeading(text, above.words)
    }

    /// Builds the entries before and from some indices, ascending, each for themselves: what stands at the end of a text
    /// and speaks for all of it is none of its last division's.
    private mutating func build(
        _ list: inout EntryList, cutAt ends: [Int], under root: Int, in text: borrowing Span<UInt8>
    ) {
        // Few are taken off the end, so that the many before them are not copied.
        var parts: [EntryList] = []
        for end in ends.reversed() where end < list.entries.count {
            var last = list
            last.entries = Array(list.entries[end...])
            list.entries.removeLast(list.entries.count - end)
            parts.append(last)
        }
        build(list, under: root, in: text)
        for part in parts.reversed() { build(part, under: root, in: text) }
    }

    private mutating func build(_ list: EntryList, under root: Int, in text: borrowing Span<UInt8>) {
        guard !list.entries.isEmpty else { return }
        if list.entries.contains(where: { $0.kind == .heading }) { hasHeadings = true }
        // Moved there and back: a copy for every run of the body would take time with the square of their number.
        var moved = Tree()
        swap(&moved, &tree)
        var outline = OutlineBuilder(tree: consume moved, root: root, list: list)
        outline.build(in: text)
        tree = outline.tree
        diagnostics += outline.diagnostics
    }

    // MARK: Attachments

    /// An attachment ends where the next begins or another zone does.
    private func attachmentEnd(from start: Int) -> Int {
        var end = start
        var isTitled = false
        var hasHead = false
        while end < layout.zones.count {
            switch layout.zones[end] {
            case .attachmentHead:
                if hasHead || isTitled || end > start { return end }
                hasHead = true
            case .attachedTitleOpen, .attachedTitleEnd:
                if isTitled { return end }
                if layout.zones[end] == .attachedTitleEnd { isTitled = true }
            case .attached, .attachedTail: isTitled = true
            default: return end
            }
            end += 1
        }
        return end
    }

    private mutating func addAttachment(_ range: Range<Int>, taken: LineSet, in text: borrowing Span<UInt8>) {
        // Signs alone, like a bracket that was torn off, are no text.
        if layout.lines[range].allSatisfy({ $0.traits.contains(.symbols) }) { return }
        let first = layout.lines[range.lowerBound].range
        var node = Node(kind: .attachment, range: first)
        node.hasAddress = true
        node.subtreeEnd = Int32(tree.nodes.count + 1)
        var start = range.lowerBound
        if layout.zones[start] == .attachmentHead {
            let marker = AttachmentMarker.read(text, in: first)
            node.marker = marker?.range ?? first
            node.number = Int32(truncatingIfNeeded: marker?.number ?? 0)
            tally.add(marker, head: first)
            start += 1
        } else {
            tally.addUnmarked()
        }
        let headStart = start
        while start < range.upperBound, layout.zones[start].isAttachedTitle { start += 1 }
        // Without a head the title is the attachment's first word.
        let titleStart = node.marker.isEmpty ? headStart : titleStart(in: headStart..<start)
        if start > titleStart {
            node.title = ByteRange(layout.lines[titleStart].range.start, layout.lines[start - 1].range.end)
            node.range.upper = node.title.upper
            joinTitle(titleStart..<start)
        }
        tree.nodes.append(node)
        let root = tree.nodes.count - 1
        for line in headStart..<titleStart { addLoose(line, .head, under: root) }
        addAttached(start..<range.upperBound, under: root, taken: taken, in: text)
        tree.nodes[root].subtreeEnd = Int32(tree.nodes.count)
        for child in tree.children(of: root) {
            tree.nodes[root].range.upper = max(tree.nodes[root].range.upper, tree.nodes[child].range.upper)
        }
    }

    /// A document that is passed on (转发) keeps masthead and number above its title (7.2.4, 7.2.5).
    private func titleStart(in range: Range<Int>) -> Int {
        let head = range.dropLast().last { !layout.lines[$0].traits.isDisjoint(with: [.masthead, .number]) }
        return head.map { $0 + 1 } ?? range.lowerBound
    }

    /// The text of an attachment, and its own attachment note, whose numbers are none of divisions. A list of files that a
    /// page has there is the document's.
    private mutating func addAttached(
        _ range: Range<Int>, under root: Int, taken: LineSet, in text: borrowing Span<UInt8>
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            if layout.isAttachedNote(index) {
                if !taken.contains(index) {
                    tally.note(AttachmentNoteReader.entries(in: text, layout.lines[index].range))
                    addLoose(index, .attachedTail, under: root)
                }
                index += 1
                continue
            }
            var end = index
            while end < range.upperBound, !layout.isAttachedNote(end) { end += 1 }
            let lines = layout.lines[index..<end]
            var list = EntryBuilder.entries(of: lines, without: tree.gaps, in: text)
            AttachedRoles.mark(&list.entries, lines)
            let signed = signatureStart(of: list.entries)
            let notes = min(signed, NoteWords.mark(&list.entries, in: text))
            build(&list, cutAt: [closingStart(of: list.entries[..<notes], in: text), notes], under: root, in: text)
            index = end
        }
    }

    /// The line breaks of a title on several lines are no words of it.
    private mutating func joinTitle(_ range: Range<Int>) {
        for index in range.dropFirst() {
            tree.insertGap(ByteRange(layout.lines[index - 1].range.end, layout.lines[index].range.start))
        }
    }

    // MARK: Other lines

    /// A line of head or tail that no field has taken stays in the document as a paragraph.
    private mutating func addLoose(_ index: Int, _ zone: Zone, under root: Int = -1) {
        let line = layout.lines[index]
        guard !line.traits.contains(.symbols) else { return }
        var node = Node(kind: .paragraph, range: line.range)
        node.text = line.range
        node.parent = Int32(root)
        switch zone {
        case .underTitle where line.traits.contains(.adoption): node.role = .adoption
        case .imprint: node.role = .imprint
        case .signature, .date: node.role = .signature
        case .addressees: node.role = .addressees
        default: node.role = nil
        }
        node.subtreeEnd = Int32(tree.nodes.count + 1)
        tree.nodes.append(node)
    }
}

extension Tree {
    /// Adds a gap in order.
    mutating func insertGap(_ gap: ByteRange) {
        guard !gap.isEmpty else { return }
        var index = gaps.count
        while index > 0, gaps[index - 1].lower > gap.lower { index -= 1 }
        if index > 0, gaps[index - 1] == gap { return }
        gaps.insert(gap, at: index)
    }
}
