/// The blocks of a document by the numbers that people cite them by: made in one pass, each found at once.
struct PlaceIndex {
    /// What a block is found under: the block around it that its number counts in, and its unit.
    private struct Key: Hashable {
        var owner: Int32
        var unit: UInt8
        var number: Int32
        var inserted: Int32 = 0
    }

    /// Units beside those of `PlaceAddress`.
    private static let portion = UInt8(PlaceAddress.Unit.allCases.count)
    private static let attachment = portion + 1

    private let tree: Tree
    private var found: [Key: [Int32]] = [:]
    /// The attachment around each block; -1 for the document itself.
    private var scopes: [Int32]
    /// The articles of the text in order, and the place of each block's among them.
    private var articles: [Int32] = []
    /// The texts that have any.
    private var legislation: Set<Int32> = []

    init(_ tree: Tree) {
        self.tree = tree
        scopes = [Int32](repeating: -1, count: tree.nodes.count)
        for index in tree.nodes.indices { add(index) }
    }

    private mutating func add(_ index: Int) {
        let node = tree.nodes[index]
        let parent = Int(node.parent)
        let outer = parent < 0 ? -1 : tree.nodes[parent].kind == .attachment ? node.parent : scopes[parent]
        scopes[index] = outer
        let number = node.number
        switch node.kind {
        case .attachment: insert(index, Key(owner: outer, unit: Self.attachment, number: number))
        case .article:
            articles.append(Int32(index))
            legislation.insert(outer)
            insert(index, key(.article, number, in: outer, inserted: node.subnumber))
        case .part, .chapter: insertDivision(index, scope: outer)
        case .clause, .paragraph: insert(index, key(.clause, number, in: node.parent))
        case .item: insertItem(index)
        case .section:
            insertDivision(index, scope: outer)
            if tree.scope(of: index) == Int(outer) {
                insert(index, Key(owner: outer, unit: Self.portion, number: number))
            }
            insert(index, key(.item, number, in: node.parent))
        case .table: break
        }
    }

    private mutating func insertDivision(_ index: Int, scope: Int32) {
        let node = tree.nodes[index]
        let unit: PlaceAddress.Unit? =
            switch tree.unit(of: index) {
            case .part, .planPart: .part
            case .subpart: .subpart
            case .chapter: .chapter
            case .lawSection: .section
            default: nil
            }
        guard let unit else { return }
        insert(index, key(unit, node.number, in: scope))
        if node.parent != scope { insert(index, key(unit, node.number, in: node.parent)) }
    }

    /// An item is found in its clause, in its article, and in the item around it.
    private mutating func insertItem(_ index: Int) {
        let node = tree.nodes[index]
        let unit: PlaceAddress.Unit = tree.unit(of: index) == .lawSubitem ? .subitem : .item
        insert(index, key(unit, node.number, in: node.parent))
        guard node.parent >= 0 else { return }
        let outer = tree.nodes[Int(node.parent)]
        if outer.kind == .clause || outer.kind == .paragraph {
            insert(index, key(unit, node.number, in: outer.parent))
        }
    }

    private func key(_ unit: PlaceAddress.Unit, _ number: Int32, in owner: Int32, inserted: Int32 = 0) -> Key {
        Key(owner: owner, unit: UInt8(unit.rawValue), number: number, inserted: inserted)
    }

    private mutating func insert(_ index: Int, _ key: Key) { found[key, default: []].append(Int32(index)) }

    // MARK: Looking up

    /// The blocks of a unit and number in a block; -1 for the document itself.
    func blocks(_ unit: PlaceAddress.Unit, _ number: Int, in owner: Int, inserted: Int = 0) -> [Int] {
        let key = key(unit, Int32(clamping: number), in: Int32(owner), inserted: Int32(clamping: inserted))
        return found[key, default: []].map(Int.init)
    }

    /// The outermost sections with a number, of a text without articles.
    func portions(_ number: Int, in scope: Int) -> [Int] {
        found[Key(owner: Int32(scope), unit: Self.portion, number: Int32(clamping: number)), default: []].map(Int.init)
    }

    /// The attachments with a number in a text; 0 for the one without.
    func attachments(_ number: Int, in scope: Int) -> [Int] {
        found[Key(owner: Int32(scope), unit: Self.attachment, number: Int32(clamping: number)), default: []].map(
            Int.init)
    }

    /// The attachment around a block; -1 for the document itself.
    func scope(of block: Int) -> Int { block < 0 ? -1 : Int(scopes[block]) }

    /// Whether a text is written in articles.
    func hasArticles(in scope: Int) -> Bool { legislation.contains(Int32(scope)) }

    /// The articles from one to another, in order.
    func articles(from first: Int, through last: Int) -> [Int] {
        guard let start = place(of: first), let end = place(of: last), start <= end else { return [] }
        return articles[start...end].map(Int.init)
    }

    /// The article before another one, by a number of steps.
    func article(_ steps: Int, before article: Int) -> Int? {
        guard let place = place(of: article), place >= steps else { return nil }
        let found = Int(articles[place - steps])
        return scopes[found] == scopes[article] ? found : nil
    }

    private func place(of article: Int) -> Int? {
        var (low, high) = (0, articles.count)
        while low < high {
            let middle = (low + high) / 2
            if articles[middle] < Int32(article) { low = middle + 1 } else { high = middle }
        }
        return low < articles.count && articles[low] == Int32(article) ? low : nil
    }

    /// The nearest block of a kind around a block, or itself.
    func around(_ block: Int, _ isWanted: (Block.Kind) -> Bool) -> Int? {
        var next = block
        while next >= 0 {
            if isWanted(tree.nodes[next].kind) { return next }
            next = Int(tree.nodes[next].parent)
        }
        return nil
    }
}
