/// Makes the tree of one text: the body of a document, or of one attachment.
///
/// Each entry of the text goes where the open divisions (`OpenDivisions`) have a place for it; what is wrong with the
/// numbers is told by `OutlineFaults`. O(entries × depth).
struct OutlineBuilder {
    var tree: Tree
    private var open: OpenDivisions
    private var faults = OutlineFaults()
    private let list: EntryList
    let root: Int

    init(tree: Tree, root: Int, list: EntryList) {
        self.tree = tree
        self.root = root
        self.list = list
        open = OpenDivisions(list.entries)
    }

    /// Adds all entries below the root, in order.
    mutating func build(in text: borrowing Span<UInt8>) {
        let entries = list.entries
        for index in entries.indices {
            switch entries[index].kind {
            case .division: addDivision(entries, at: index, in: text)
            case .heading: addHeading(entries, at: index, in: text)
            case .paragraph: addParagraph(entries, at: index, in: text)
            case .item: addItem(entries, at: index, in: text)
            case .table: addTable(entries[index])
            }
        }
        close(to: 0)
    }

    var diagnostics: [Diagnostic] { faults.diagnostics }

    // MARK: Nodes

    private var top: Int { open.levels.last?.node ?? root }

    @inline(__always)
    private mutating func append(_ node: Node, under parent: Int) -> Int {
        var node = node
        node.parent = Int32(parent)
        node.subtreeEnd = Int32(tree.nodes.count + 1)
        tree.nodes.append(node)
        return tree.nodes.count - 1
    }

    /// Closes divisions until `depth` are open.
    private mutating func close(to depth: Int) {
        while open.levels.count > depth, let level = open.levels.popLast() {
            faults.close(level)
            finish(level.node)
        }
    }

    /// Sets where a node's descendants end, and reaches its range to the last of them.
    private mutating func finish(_ node: Int) {
        tree.nodes[node].subtreeEnd = Int32(tree.nodes.count)
        let parent = Int(tree.nodes[node].parent)
        if parent >= 0 { extend(parent, to: tree.nodes[node].range) }
    }

    private mutating func extend(_ node: Int, to range: ByteRange) {
        tree.nodes[node].range.upper = max(tree.nodes[node].range.upper, range.upper)
    }

    // MARK: Divisions

    private mutating func addDivision(_ entries: [Entry], at index: Int, in text: borrowing Span<UInt8>) {
        let entry = entries[index]
        let depth = open.depth(for: entry)
        let previous = open.sibling(of: entry, at: depth)
        faults.check(entry, after: previous)
        // What was announced of the series goes on to its next division.
        if previous != nil { open.levels[depth].announced = -1 }
        close(to: depth)
        if open.article == nil, !entry.form.isLegislation, !entry.form.isDecimal {
            if previous == nil { faults.checkStart(entry, behind: open.highest) }
            if entry.number > open.highest { open.highest = entry.number }
        }
        if previous == nil, open.isAmbiguous(entry.form) {
            faults.add(.ambiguousDepth, as: .note, Message.ambiguousDepth, entry.marker?.range)
        }
        var level = OpenDivisions.Level(
            form: entry.form, number: entry.number, first: entry.marker?.number ?? 0, node: 0)
        level.layout = entry.level
        level.announced = previous?.announced ?? announced(above: index, of: entries, in: text)
        level.node = append(division(entry, in: text), under: top)
        open.levels.append(level)
        let isFollowed = isFollowed(entries, index, after: previous, in: text)
        fill(level.node, with: entry, isFollowed: isFollowed, in: text)
        if entry.isJoined { faults.add(.joinedLine, as: .note, Message.joinedLine, entry.marker?.range) }
    }

    /// What the words right above the first division of a series announce, as a place among the announcements.
    private mutating func announced(
        above index: Int, of entries: [Entry], in text: borrowing Span<UInt8>
    ) -> Int32 {
        guard index > 0, entries[index].number == 1, entries[index - 1].kind != .table,
            let count = AnnouncedCount(text, in: entries[index - 1].words)
        else { return -1 }
        return faults.announce(count)
    }

    /// A heading without a marker: its level in the source says where it stands between the numbered ones.
    private mutating func addHeading(_ entries: [Entry], at index: Int, in text: borrowing Span<UInt8>) {
        let entry = entries[index]
        let depth = open.depth(forHeadingAt: index, of: entries)
        close(to: depth)
        var node = Node(kind: .section, range: entry.range)
        node.title = ByteRange(entry.words.start, HeadingWords.endWithoutMark(text, entry.words))
        node.role = RoleWords.role(of: node.title, in: text)
        var level = OpenDivisions.Level(form: .none, number: 0, node: append(node, under: top))
        level.layout = entry.level
        open.add(heading: level)
    }

    private func division(_ entry: Entry, in text: borrowing Span<UInt8>) -> Node {
        let marker = entry.marker
        var node = Node(kind: kind(of: entry.form), range: entry.range)
        node.form = entry.form
        node.marker = marker?.range ?? .none
        node.number = Int32(truncatingIfNeeded: entry.number)
        node.subnumber =
            entry.form.isLegislation
            ? Int32(truncatingIfNeeded: marker?.subnumber ?? 0) : entry.form.isDecimal ? missingNumbers(entry, text) : 0
        node.hasAddress = true
        return node
    }

    /// The numbers of 11.5.1 before the last that the divisions around it do not show.
    private func missingNumbers(_ entry: Entry, _ text: borrowing Span<UInt8>) -> Int32 {
        guard let marker = entry.marker else { return 0 }
        var numbers: [Int] = []
        var offset = marker.range.start
        while offset < marker.range.end {
            if let number = ArabicNumeral.read(text, at: offset) {
                numbers.append(number.value)
                offset = number.end
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        let around = open.levels.filter { !$0.isClause && $0.form != .none }.flatMap { level in
            Self.numbers(Int(tree.nodes[level.node].subnumber)) + [level.number]
        }
        let outer = numbers.dropLast()
        for shown in stride(from: outer.count, to: 0, by: -1) where around.suffix(shown) == outer.prefix(shown) {
            return Int32(truncatingIfNeeded: outer.dropFirst(shown).reduce(0) { $0 * 1000 + $1 })
        }
        return Int32(truncatingIfNeeded: outer.reduce(0) { $0 * 1000 + $1 })
    }

    /// The numbers that a node keeps before its own.
    private static func numbers(_ kept: Int) -> [Int] { kept > 0 ? numbers(kept / 1000) + [kept % 1000] : [] }

    private func kind(of form: HeadingForm) -> Block.Kind {
        switch form {
        case .part, .subpart, .planPart: .part
        case .chapter: .chapter
        case .article: .article
        case .lawSection: .section
        default: open.article == nil ? .section : .item
        }
    }

    /// Whether text or divisions that belong to an entry come behind it.
    private func isFollowed(
        _ entries: [Entry], _ index: Int, after previous: OpenDivisions.Level?, in text: borrowing Span<UInt8>
    ) -> Bool {
        guard index + 1 < entries.count else { return false }
        let next = entries[index + 1]
        if next.kind == .heading { return open.depth(forHeadingAt: index + 1, of: entries) == open.levels.count }
        guard next.kind == .division else { return !endsList(entries, index, after: previous, in: text) }
        let form = entries[index].form
        guard next.form != form, !next.form.isLegislation || next.form.rawValue > form.rawValue else { return false }
        return !open.levels.contains { $0.form == next.form } && open.holds(form, next.form)
    }

    /// Whether an entry is the last of a list of names, each closed by a full stop, so that what follows is no text of it
    /// (提供下列服务的机构：（一）…。（二）…。).
    private func endsList(
        _ entries: [Entry], _ index: Int, after previous: OpenDivisions.Level?, in text: borrowing Span<UInt8>
    ) -> Bool {
        guard let previous, previous.number + 1 == entries[index].number, tree.nodes[previous.node].title.isEmpty,
            entries[index - 1].form == entries[index].form
        else { return false }
        return [entries[index - 1], entries[index]].allSatisfy { entry in
            let end = HeadingWords.endWithoutMark(text, entry.words)
            return text.has("。", before: entry.words.end)
                && HeadingWords.isBareHeading(text, ByteRange(entry.words.start, end))
        }
    }

    // MARK: Words

    private mutating func fill(
        _ node: Int, with entry: Entry, isFollowed: Bool, in text: borrowing Span<UInt8>
    ) {
        guard !entry.words.isEmpty else { return }
        if entry.form.isLegislation {
            fillLegislation(node, with: entry, isFollowed: isFollowed, in: text)
            return
        }
        let heading = entry.heading
        guard heading.shape != .none, isFollowed || !heading.needsText else {
            tree.nodes[node].text = entry.words
            addItems(of: entry.words, marks: entry.marks, under: node, in: text)
            return
        }
        tree.nodes[node].title = heading.title
        tree.nodes[node].role = RoleWords.role(of: heading.title, in: text)
        if !heading.text.isEmpty { addLeaf(.paragraph, heading.text, marks: entry.marks, under: node, in: text) }
    }

    /// Chapters have titles; an article's words are its first clause, but for a title in 【】 or alone on its line.
    private mutating func fillLegislation(
        _ node: Int, with entry: Entry, isFollowed: Bool, in text: borrowing Span<UInt8>
    ) {
        guard entry.form == .article else {
            tree.nodes[node].title = ByteRange(entry.words.start, HeadingWords.endWithoutMark(text, entry.words))
            tree.nodes[node].role = RoleWords.role(of: tree.nodes[node].title, in: text)
            return
        }
        var words = entry.words
        if entry.heading.shape != .none, isFollowed || !entry.heading.needsText {
            tree.nodes[node].title = entry.heading.title
            words = entry.heading.text
        }
        if !words.isEmpty { addClause(words, marks: entry.marks, in: text) }
    }

    // MARK: Paragraphs

    @inline(__always)
    private mutating func addParagraph(_ entries: [Entry], at index: Int, in text: borrowing Span<UInt8>) {
        let entry = entries[index]
        if fillsTitle(entry, text) { return }
        if let article = open.article {
            if !isBetweenItems(entries, at: index) {
                close(to: article + 1)
                addClause(entry.words, marks: entry.marks, in: text)
                return
            }
        } else if text.has(.colon, before: entry.words.end) {
            closeForLeadIn(entries, at: index)
        }
        addLeaf(.paragraph, entry.words, role: entry.role, marks: entry.marks, under: top, in: text)
    }

    /// A paragraph of a series is an item of the division that it stands in. An article is made of clauses, and where no
    /// division is open the paragraphs are the text's own.
    private mutating func addItem(_ entries: [Entry], at index: Int, in text: borrowing Span<UInt8>) {
        guard open.article == nil, !open.levels.isEmpty, let marker = entries[index].marker else {
            return addParagraph(entries, at: index, in: text)
        }
        finish(append(ItemFinder.item(marker, paragraph: entries[index].words, in: text), under: top))
    }

    /// What leads in to a series (…决定如下：) stands beside it, behind a list that ends there; under a heading it is its
    /// text.
    @inline(never)
    private mutating func closeForLeadIn(_ entries: [Entry], at index: Int) {
        guard index + 1 < entries.count, entries[index + 1].kind == .division, entries[index + 1].number == 1,
            !entries[index + 1].form.isLegislation
        else { return }
        let depth = open.depth(for: entries[index + 1])
        if depth < open.levels.count, tree.nodes[open.levels[depth].node].title.isEmpty { close(to: depth) }
    }

    /// A chapter whose heading stands on the next line.
    private mutating func fillsTitle(_ entry: Entry, _ text: borrowing Span<UInt8>) -> Bool {
        guard let level = open.levels.last, level.form.isLegislation, level.form != .article,
            tree.nodes[level.node].title.isEmpty, Int(tree.nodes[level.node].subtreeEnd) == tree.nodes.count,
            entry.words.count <= 120, !text.contains("。", from: entry.words.start, to: entry.words.end)
        else { return false }
        tree.nodes[level.node].title = entry.words
        extend(level.node, to: entry.words)
        return true
    }

    /// A paragraph between two items of one series belongs to the item before it.
    private func isBetweenItems(_ entries: [Entry], at index: Int) -> Bool {
        guard let level = open.levels.last, !level.isClause, level.form != .article else { return false }
        let around = open.levels[(open.article.map { $0 + 1 } ?? 0)...].filter { !$0.isClause }
        // Series that began anew behind the paragraph: their next numbers do not go on from those before it.
        var begun: [HeadingForm] = []
        for next in entries[(index + 1)...].prefix(Self.reach) where next.kind == .division {
            if next.form.isLegislation { return false }
            guard let level = around.last(where: { $0.form == next.form }), !begun.contains(next.form) else { continue }
            if level.number + 1 == next.number { return true }
            if next.form == around.first?.form { return false }
            begun.append(next.form)
        }
        return false
    }

    /// How many entries of one item's list and words may stand before the next item: more than any article has.
    private static let reach = 200

    private mutating func addClause(_ words: ByteRange, marks: Range<Int32>, in text: borrowing Span<UInt8>) {
        let node = addLeaf(.clause, words, marks: marks, under: top, in: text)
        open.levels.append(OpenDivisions.Level(form: .article, number: 0, node: node, isClause: true))
    }

    private mutating func addTable(_ entry: Entry) {
        var node = Node(kind: .table, range: entry.range)
        node.text = entry.words
        if entry.table >= 0 {
            node.table = Int32(truncatingIfNeeded: tree.tables.count)
            tree.tables.append(list.tables[Int(entry.table)])
        }
        finish(append(node, under: top))
    }

    @discardableResult
    private mutating func addLeaf(
        _ kind: Block.Kind, _ words: ByteRange, role: Role? = nil, marks: Range<Int32>, under parent: Int,
        in text: borrowing Span<UInt8>
    ) -> Int {
        var node = Node(kind: kind, role: role, range: words)
        node.text = words
        node.hasAddress = kind == .clause
        let index = append(node, under: parent)
        addItems(of: words, marks: marks, under: index, in: text)
        finish(index)
        return index
    }

    /// Words behind a heading begin anew: a marker that stands there counts as well.
    private static func withStart(
        _ marks: [InlineMark], of words: ByteRange, in text: borrowing Span<UInt8>
    ) -> [InlineMark] {
        guard marks.first?.marker.range.lower != words.lower,
            let first = HeadingMarkerReader.read(text, at: words.start, end: words.end), first.form.isSeries
        else { return marks }
        return [InlineMark(marker: first, opening: .start)] + marks
    }

    private mutating func addItems(
        of words: ByteRange, marks: Range<Int32>, under parent: Int, in text: borrowing Span<UInt8>
    ) {
        guard !marks.isEmpty || InlineMarkFinder.mayStart(text, words) else { return }
        let items: [Node]
        if let joined = JoinedWords(text, words, without: tree.gaps) {
            let bytes = joined.bytes.span
            let marks = InlineMarkFinder.marks(in: bytes, joined.whole, behindHeading: false)
            items = ItemFinder.items(among: marks, of: joined.whole, in: bytes).map { joined.node(of: $0) }
        } else {
            let inside = list.marks[Int(marks.lowerBound)..<Int(marks.upperBound)]
                .filter { words.contains($0.marker.range) }
            items = ItemFinder.items(among: Self.withStart(inside, of: words, in: text), of: words, in: text)
        }
        for item in items { finish(append(item, under: parent)) }
        guard let first = items.first else { return }
        let lead = ByteRange(words.start, first.range.start)
        if let announced = AnnouncedCount(text, in: lead) { faults.compare(announced, with: items.count) }
    }
}
