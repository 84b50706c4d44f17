/// Makes the tree of one text: the body of a document, or of one attachment.
///
/// A stack of open divisions and a rule of succession: a marker goes on a series that is open, else it opens one inside
/// the innermost division whose form holds it. O(entries × depth).
struct OutlineBuilder {
    /// A division that is open.
    struct Level {
        var form: HeadingForm
        var number: Int
        var node: Int
        /// Whether the series is a list of sentences, one of which ended with ；.
        var isListed = false
        /// Whether it is a clause of an article, which has no marker.
        var isClause = false
        /// The highest number of the sections right inside.
        var highest = 0
        /// The place in `announcements` of what the words above say of its series; -1 where they say nothing.
        var announced: Int32 = -1
    }

    var tree: Tree
    var diagnostics: [Diagnostic] = []
    private(set) var levels: [Level] = []
    /// Counts of divisions that words have announced so far.
    private var announcements: [AnnouncedCount] = []
    /// The highest number of the sections right below the root.
    private var highest = 0
    private var closed = [Int](repeating: 0, count: HeadingForm.allCases.count)
    private let scheme: NumberingScheme
    private let list: EntryList
    let root: Int

    init(tree: Tree, root: Int, list: EntryList) {
        self.tree = tree
        self.root = root
        self.list = list
        scheme = NumberingScheme(list.entries)
    }

    /// Adds all entries below the root, in order.
    mutating func build(in text: borrowing Span<UInt8>) {
        let entries = list.entries
        for index in entries.indices {
            switch entries[index].kind {
            case .division: addDivision(entries, at: index, in: text)
            case .paragraph: addParagraph(entries, at: index, in: text)
            case .table: addTable(entries[index])
            }
        }
        close(to: 0)
    }

    // MARK: Nodes

    private var top: Int { levels.last?.node ?? root }

    /// The index in `levels` of the innermost open article.
    private var article: Int? { levels.lastIndex { $0.form == .article && !$0.isClause } }

    @inline(__always)
    mutating func append(_ node: Node, under parent: Int) -> Int {
        var node = node
        node.parent = Int32(parent)
        node.subtreeEnd = Int32(tree.nodes.count + 1)
        tree.nodes.append(node)
        return tree.nodes.count - 1
    }

    /// Closes divisions until `depth` are open.
    private mutating func close(to depth: Int) {
        while levels.count > depth, let level = levels.popLast() {
            if !level.isClause { closed[Int(level.form.rawValue)] = level.number }
            if level.announced >= 0 { compare(announcements[Int(level.announced)], with: level.number) }
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
        let depth = self.depth(for: entry)
        let isSibling = depth < levels.count && !levels[depth].isClause && isAlike(levels[depth].form, entry.form)
        let previous = isSibling ? levels[depth] : nil
        check(entry, after: previous)
        if isSibling { levels[depth].announced = -1 }
        close(to: depth)
        if article == nil, !entry.form.isLegislation, !entry.form.isDecimal {
            countSection(entry, startsSeries: previous == nil)
        }
        if previous == nil, let outer = levels.last, scheme.isAmbiguous(outer.form, entry.form) {
            diagnostics.append(
                Diagnostic(.note, .ambiguousDepth, Message.ambiguousDepth, range: entry.marker?.range))
        }
        let endsListed = text.has("；", before: entry.range.end) || text.has(";", before: entry.range.end)
        var level = Level(form: entry.form, number: entry.number, node: 0)
        level.isListed = endsListed || previous?.isListed ?? false
        level.announced = previous?.announced ?? announced(above: index, of: entries, in: text)
        level.node = append(division(entry), under: top)
        levels.append(level)
        let isFollowed = isFollowed(entries, index, after: previous, in: text)
        fill(level.node, with: entry, isListed: level.isListed, isFollowed: isFollowed, in: text)
        if entry.isJoined {
            diagnostics.append(Diagnostic(.note, .joinedLine, Message.joinedLine, range: entry.marker?.range))
        }
    }

    /// What the words right above the first division of a series announce, as a place in `announcements`.
    private mutating func announced(
        above index: Int, of entries: [Entry], in text: borrowing Span<UInt8>
    ) -> Int32 {
        guard index > 0, entries[index].number == 1, entries[index - 1].kind != .table,
            text.has("：", before: entries[index - 1].words.end),
            let count = AnnouncedCount(text, in: entries[index - 1].words)
        else { return -1 }
        announcements.append(count)
        return Int32(truncatingIfNeeded: announcements.count - 1)
    }

    private mutating func compare(_ announced: AnnouncedCount, with count: Int) {
        guard announced.count != count else { return }
        let message = Message.countMismatch(announced: announced.count, found: count)
        diagnostics.append(Diagnostic(.warning, .countMismatch, message, range: announced.range))
    }

    /// How many divisions stay open around a new one.
    private func depth(for entry: Entry) -> Int {
        let form = entry.form
        if form.isLegislation {
            return levels.firstIndex { !$0.form.isLegislation || $0.form >= form } ?? levels.count
        }
        let floor = article.map { $0 + 1 } ?? 0
        var same: Int?
        for index in levels.indices.reversed()
        where index >= floor && levels[index].form == form && !levels[index].isClause {
            if levels[index].number + 1 == entry.number { return index }
            same = same ?? index
        }
        if let relative = relative(of: entry, from: floor) { return relative }
        // 1. inside （一） may hold another list 1. further in; a restart on the spot is a fault of the text.
        if let same,
            entry.number > 1 || same == levels.count - 1 || levels[same...].dropFirst().allSatisfy({ $0.isClause })
                || !isInner(form, than: levels[levels.count - 1].form)
        {
            return same
        }
        var depth = levels.count
        while depth > floor, !levels[depth - 1].isClause, !holds(levels[depth - 1].form, form) { depth -= 1 }
        return depth
    }

    /// A series in which the punctuation of the markers changes: 1. 2、 3．; not where 1）2） stood inside （1）.
    private func relative(of entry: Entry, from floor: Int) -> Int? {
        guard entry.number > 1, let family = Self.family(of: entry.form) else { return nil }
        return levels.indices.reversed().first { index in
            index >= floor && !levels[index].isClause && levels[index].number + 1 == entry.number
                && Self.family(of: levels[index].form) == family && levels[index].form != entry.form
                && !scheme.isSeen(entry.form, inside: levels[index].form)
        }
    }

    /// Whether markers of two forms can be of one series.
    private func isAlike(_ form: HeadingForm, _ other: HeadingForm) -> Bool {
        form == other || Self.family(of: form) != nil && Self.family(of: form) == Self.family(of: other)
    }

    private static func family(of form: HeadingForm) -> Int? {
        switch form {
        case .arabicDot, .arabicComma: 1
        case .arabicBracketed, .arabicHalfBracketed: 2
        default: nil
        }
    }

    private func holds(_ outer: HeadingForm, _ inner: HeadingForm) -> Bool {
        outer == inner || scheme.isOuter(outer, than: inner)
    }

    private func isInner(_ form: HeadingForm, than other: HeadingForm) -> Bool {
        scheme.isOuter(other, than: form)
    }

    /// Gaps and repeats are diagnostics; numbers that run on through the sections are no fault.
    private mutating func check(_ entry: Entry, after previous: Level?) {
        guard entry.marker?.subnumber == 0 || !entry.form.isLegislation else { return }
        let runsOn = closed[Int(entry.form.rawValue)]
        let last = entry.form == .article ? max(runsOn, previous?.number ?? 0) : previous?.number
        if let last, entry.number <= last, entry.number > 0 {
            diagnostics.append(
                Diagnostic(
                    .warning, .numberingRepeat, Message.numberingRepeat(entry.number, after: last),
                    range: entry.marker?.range))
        } else if entry.number > (last ?? 0) + 1, last != nil || entry.number != runsOn + 1 {
            diagnostics.append(
                Diagnostic(
                    .warning, .numberingGap, Message.numberingGap(entry.number, expected: (last ?? 0) + 1),
                    range: entry.marker?.range))
        }
    }

    /// Counts a section among those of the division around it. A series that begins there with a number that has stood
    /// before takes an address a second time.
    private mutating func countSection(_ entry: Entry, startsSeries: Bool) {
        let last = levels.last?.highest ?? highest
        // A gap tells of the same fault.
        if startsSeries, entry.number <= last, diagnostics.last?.range != entry.marker?.range.range {
            diagnostics.append(
                Diagnostic(
                    .warning, .numberingRepeat, Message.numberingRepeat(entry.number, after: last),
                    range: entry.marker?.range))
        }
        guard entry.number > last else { return }
        if levels.isEmpty { highest = entry.number } else { levels[levels.count - 1].highest = entry.number }
    }

    private func division(_ entry: Entry) -> Node {
        let marker = entry.marker
        var node = Node(kind: kind(of: entry.form), range: entry.range)
        node.form = entry.form
        node.marker = marker?.range ?? .none
        node.number = Int32(truncatingIfNeeded: entry.number)
        node.subnumber = entry.form.isLegislation ? Int32(truncatingIfNeeded: marker?.subnumber ?? 0) : 0
        node.hasAddress = true
        return node
    }

    private func kind(of form: HeadingForm) -> Block.Kind {
        switch form {
        case .part, .planPart: .part
        case .chapter: .chapter
        case .article: .article
        case .lawSection: .section
        default: article == nil ? .section : .item
        }
    }

    /// Whether text or divisions that belong to an entry come behind it.
    private func isFollowed(
        _ entries: [Entry], _ index: Int, after previous: Level?, in text: borrowing Span<UInt8>
    ) -> Bool {
        guard index + 1 < entries.count else { return false }
        let next = entries[index + 1]
        guard next.kind == .division else { return !endsList(entries, index, after: previous, in: text) }
        let form = entries[index].form
        guard next.form != form, !next.form.isLegislation || next.form.rawValue > form.rawValue else { return false }
        return !levels.contains { $0.form == next.form } && holds(form, next.form)
    }

    /// Whether an entry is the last of a list of names, each closed by a full stop, so that what follows is no text of it
    /// (提供下列服务的机构：（一）…。（二）…。).
    private func endsList(
        _ entries: [Entry], _ index: Int, after previous: Level?, in text: borrowing Span<UInt8>
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
        _ node: Int, with entry: Entry, isListed: Bool, isFollowed: Bool, in text: borrowing Span<UInt8>
    ) {
        guard !entry.words.isEmpty else { return }
        if entry.form.isLegislation {
            fillLegislation(node, with: entry, isFollowed: isFollowed, in: text)
            return
        }
        let parts =
            tree.nodes[node].kind == .item
            ? HeadingWords.Parts(title: .none, text: entry.words)
            : HeadingWords.parts(of: entry.words, in: text, isFollowed: isFollowed, isListed: isListed)
        tree.nodes[node].title = parts.title
        tree.nodes[node].role = RoleWords.role(of: parts.title, in: text)
        guard !parts.text.isEmpty else { return }
        guard !parts.title.isEmpty else {
            tree.nodes[node].text = parts.text
            addItems(of: parts.text, marks: entry.marks, under: node, in: text)
            return
        }
        addLeaf(.paragraph, parts.text, marks: entry.marks, under: node, in: text)
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
        let title = ArticleTitle.read(in: text, entry.words, isFollowed: isFollowed)
        tree.nodes[node].title = title.words
        let words = ByteRange(title.end, entry.words.end)
        if !words.isEmpty { addClause(words, marks: entry.marks, in: text) }
    }

    // MARK: Paragraphs

    @inline(__always)
    private mutating func addParagraph(_ entries: [Entry], at index: Int, in text: borrowing Span<UInt8>) {
        let entry = entries[index]
        if fillsTitle(entry, text) { return }
        if let article {
            if !isBetweenItems(entries, at: index) {
                close(to: article + 1)
                addClause(entry.words, marks: entry.marks, in: text)
                return
            }
        } else if text.has("：", before: entry.words.end) {
            closeForLeadIn(entries, at: index)
        }
        addLeaf(.paragraph, entry.words, role: entry.role, marks: entry.marks, under: top, in: text)
    }

    /// What leads in to a series (…决定如下：) stands beside it, behind a list that ends there; under a heading it is its
    /// text.
    @inline(never)
    private mutating func closeForLeadIn(_ entries: [Entry], at index: Int) {
        guard index + 1 < entries.count, entries[index + 1].kind == .division, entries[index + 1].number == 1,
            !entries[index + 1].form.isLegislation
        else { return }
        let depth = depth(for: entries[index + 1])
        if depth < levels.count, tree.nodes[levels[depth].node].title.isEmpty { close(to: depth) }
    }

    /// A chapter whose heading stands on the next line.
    private mutating func fillsTitle(_ entry: Entry, _ text: borrowing Span<UInt8>) -> Bool {
        guard let level = levels.last, level.form.isLegislation, level.form != .article,
            tree.nodes[level.node].title.isEmpty, Int(tree.nodes[level.node].subtreeEnd) == tree.nodes.count,
            entry.words.count <= 120, !text.contains("。", from: entry.words.start, to: entry.words.end)
        else { return false }
        tree.nodes[level.node].title = entry.words
        extend(level.node, to: entry.words)
        return true
    }

    /// A paragraph between two items of one series belongs to the item before it.
    private func isBetweenItems(_ entries: [Entry], at index: Int) -> Bool {
        guard let level = levels.last, !level.isClause, level.form != .article else { return false }
        let open = levels[(article.map { $0 + 1 } ?? 0)...].filter { !$0.isClause }
        // Series that began anew behind the paragraph: their next numbers do not go on from those before it.
        var begun: [HeadingForm] = []
        for next in entries[(index + 1)...].prefix(Self.reach) where next.kind == .division {
            if next.form.isLegislation { return false }
            guard let level = open.last(where: { $0.form == next.form }), !begun.contains(next.form) else { continue }
            if level.number + 1 == next.number { return true }
            if next.form == open.first?.form { return false }
            begun.append(next.form)
        }
        return false
    }

    /// How many entries of one item's list and words may stand before the next item: more than any article has.
    private static let reach = 200

    private mutating func addClause(_ words: ByteRange, marks: Range<Int32>, in text: borrowing Span<UInt8>) {
        let node = addLeaf(.clause, words, marks: marks, under: top, in: text)
        levels.append(Level(form: .article, number: 0, node: node, isClause: true))
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
        if let announced = AnnouncedCount(text, in: lead) { compare(announced, with: items.count) }
    }
}
