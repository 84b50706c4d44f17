/// Finds the blocks that a selector names, as indices of the tree in document order.
struct SelectorMatcher {
    /// The selector asks for one thing and it is not there.
    enum Fault: Error {
        case notFound
        case ambiguous([Int])
        case backwards
    }

    private let document: Document
    private let tree: Tree
    private let addresses: AddressMatcher

    init(_ document: Document) {
        self.document = document
        tree = document.tree
        addresses = AddressMatcher(tree: tree)
    }

    func blocks(matching selector: Selector) throws(Fault) -> [Int] {
        let found = try blocks(at: selector.target)
        switch selector.reach {
        case .itself: return found
        case .children: return Set(found.flatMap { tree.children(of: $0) }).sorted()
        case .descendants: return Set(found.flatMap { $0 + 1..<tree.subtreeEnd(of: $0) }).sorted()
        }
    }

    private func blocks(at target: Selector.Target) throws(Fault) -> [Int] {
        switch target {
        case .everything: return [-1]
        case .metadata, .found: return []
        case .words(let words): return WordMatcher(document).blocks(containing: words)
        case .role(let role): return blocks(of: role)
        case .title(let title, let attachments):
            return try found(blocks(titled: title, in: attachments))
        case .place(let place): return try found(blocks(at: place))
        case .span(let first, let last):
            return try span(from: found(blocks(at: first)), to: found(blocks(at: last)))
        }
    }

    private func found(_ blocks: [Int]) throws(Fault) -> [Int] {
        guard !blocks.isEmpty else { throw .notFound }
        return blocks
    }

    /// The items that state a problem, else the sections whose heading says so; for other roles the blocks of the role.
    private func blocks(of role: Role) -> [Int] {
        if role == .problems {
            let items = tree.nodes.indices.filter { tree.nodes[$0].kind == .item && !tree.nodes[$0].problem.isEmpty }
            if !items.isEmpty { return items }
        }
        return tree.nodes.indices.filter { tree.nodes[$0].role == role }
    }

    // MARK: Places

    /// Looks in a text itself, and in its attachments only for what it has not.
    private func search(in scope: Int, _ find: (Int) -> [Int]) throws(Fault) -> [Int] {
        let own = find(scope)
        guard own.isEmpty else { return own }
        var hits: [[Int]] = []
        for attachment in addresses.attachments(in: scope) {
            let found = try search(in: attachment, find)
            if !found.isEmpty { hits.append(found) }
        }
        if hits.count > 1 { throw .ambiguous(hits.flatMap(\.self)) }
        return hits.first ?? []
    }

    private func blocks(titled title: [UInt8], in attachments: [Selector.Step]) throws(Fault) -> [Int] {
        func find(_ scope: Int) -> [Int] { titles(title, in: scope) ?? marked(title, in: scope, items: true) ?? [] }
        guard !attachments.isEmpty else { return try search(in: -1, find) }
        return addresses.blocks(at: attachments[...], in: -1).flatMap(find)
    }

    private func blocks(at place: Selector.Place) throws(Fault) -> [Int] {
        guard place.attachments.isEmpty else {
            return addresses.blocks(at: place.attachments[...], in: -1).flatMap { blocks(at: place, in: $0) }
        }
        return try search(in: -1) { scope in
            let found = blocks(at: place, in: scope)
            if !found.isEmpty { return found }
            return marked(place.printed, in: scope, items: true) ?? exactTitles(place.printed, in: scope)
        }
    }

    private func blocks(at place: Selector.Place, in scope: Int) -> [Int] {
        if let marker = place.marker, let starts = marked(marker, in: scope, items: false) {
            let found = starts.flatMap { addresses.blocks(at: place.steps.dropFirst(), in: $0) }
            if !found.isEmpty { return found }
        }
        // （三） that is printed nowhere is not 三、.
        if place.isMarkerOnly { return [] }
        return addresses.blocks(at: place.steps[...], in: scope)
    }

    // MARK: Ranges

    private func span(from starts: [Int], to ends: [Int]) throws(Fault) -> [Int] {
        if starts.count == 1, ends.count == 1 {
            guard starts[0] <= ends[0] else { throw .backwards }
            return blocks(from: starts[0], through: ends[0])
        }
        // （一）-（三） stands for those of every section.
        var found: [Int] = []
        for start in starts {
            let parent = tree.nodes[start].parent
            if let end = ends.first(where: { $0 >= start && tree.nodes[$0].parent == parent }) {
                found += blocks(from: start, through: end)
            }
        }
        return try self.found(found)
    }

    /// The largest blocks from one place to another. Of articles only articles: they are numbered through the chapters.
    private func blocks(from start: Int, through end: Int) -> [Int] {
        let isArticle = tree.nodes[start].kind == .article
        var found: [Int] = []
        var next = start
        while next <= end {
            let node = tree.nodes[next]
            let holdsEnd = next < end && end < Int(node.subtreeEnd)
            if isArticle ? node.kind == .article : !holdsEnd || next == start { found.append(next) }
            let isOpen = isArticle ? node.kind != .article && node.kind != .attachment : holdsEnd && next != start
            next = isOpen ? next + 1 : Int(node.subtreeEnd)
        }
        return found
    }

    // MARK: Markers and titles

    /// Calls back with the blocks of a text, those of its attachments left out.
    private func filter(in scope: Int, _ isIncluded: (Int) -> Bool) -> [Int] {
        var found: [Int] = []
        var next = scope + 1
        let end = tree.subtreeEnd(of: scope)
        while next < end {
            if isIncluded(next) { found.append(next) }
            next = tree.nodes[next].kind == .attachment ? Int(tree.nodes[next].subtreeEnd) : next + 1
        }
        return found
    }

    /// The divisions whose marker is printed so; `nil` if there is none. Items of a paragraph (一是, 首先) only if asked
    /// for.
    private func marked(_ marker: [UInt8], in scope: Int, items: Bool) -> [Int]? {
        let read = HeadingMarkerReader.read(marker.span, at: 0, end: marker.count)
        let whole = read?.range.end == marker.count ? read : nil
        var words: [UInt8] = []
        let found = filter(in: scope) { index in
            let node = tree.nodes[index]
            guard !node.marker.isEmpty else { return false }
            if !items, node.kind == .item, tree.unit(of: index) == .plain { return false }
            // ㈢ and 〔三〕 are other prints of （三）.
            if let whole, whole.form == node.form { return isSame(whole, node) }
            fold(node.marker, into: &words)
            return words == marker
        }
        return found.isEmpty ? nil : found
    }

    private func isSame(_ marker: HeadingMarker, _ node: Node) -> Bool {
        marker.number == Int(node.number)
            && (!marker.form.isLegislation || marker.subnumber == Int(node.subnumber))
    }

    private func exactTitles(_ title: [UInt8], in scope: Int) -> [Int] {
        var words: [UInt8] = []
        return filter(in: scope) { index in
            guard !tree.nodes[index].title.isEmpty else { return false }
            fold(tree.nodes[index].title, into: &words)
            return words == title
        }
    }

    /// The blocks with a title; else those that are headed so with their marker; else those whose title contains it.
    private func titles(_ title: [UInt8], in scope: Int) -> [Int]? {
        var exact: [Int] = []
        var withMarker: [Int] = []
        var containing: [Int] = []
        var words: [UInt8] = []
        _ = filter(in: scope) { index in
            let node = tree.nodes[index]
            guard !node.title.isEmpty else { return false }
            fold(node.title, into: &words)
            if words == title { exact.append(index) }
            if words.span.find(title.span, from: 0) != nil { containing.append(index) }
            guard exact.isEmpty, !node.marker.isEmpty, title.count > words.count else { return false }
            fold(node.marker, into: &words)
            append(node.title, to: &words)
            if words == title { withMarker.append(index) }
            return false
        }
        return [exact, withMarker, containing].first { !$0.isEmpty }
    }

    private func fold(_ range: ByteRange, into words: inout [UInt8]) {
        words.removeAll(keepingCapacity: true)
        append(range, to: &words)
    }

    private func append(_ range: ByteRange, to words: inout [UInt8]) {
        tree.forEachPiece(of: range) { piece in
            document.text.bytes.withSpan { text in
                WordFolding.append(text, from: piece.start, to: piece.end, to: &words)
            }
        }
    }
}
