extension Tree {
    /// Decides which blocks have an address, and gives every block what makes its id unique. O(n) but for faulty
    /// numbering, where the blocks of the numbering at fault are visited once more.
    ///
    /// To be called once, when kinds, forms, numbers, parents and ends of subtrees are settled. Sets `hasAddress` and
    /// `occurrence` of all nodes, and the `number` of those that are counted by their order.
    mutating func settleIdentifiers() {
        var settler = AddressSettler(tree: self)
        settler.settleAddresses()
        self = settler.tree
        settlePlaces()
    }

    /// Numbers the blocks without an address: items of one paragraph as they are marked, others by their order.
    private mutating func settlePlaces() {
        var places: [Int32] = [0]
        var marks: [Int32] = [0]
        var ends: [Int32] = [Int32(nodes.count)]
        var faulty: Set<Int> = []
        for index in nodes.indices {
            while let end = ends.last, ends.count > 1, end <= index {
                places.removeLast()
                marks.removeLast()
                ends.removeLast()
            }
            let depth = ends.count - 1
            if !nodes[index].hasAddress {
                if isMarkedPlace(index) {
                    if nodes[index].number <= marks[depth] { faulty.insert(Int(nodes[index].parent)) }
                    marks[depth] = max(marks[depth], nodes[index].number)
                    nodes[index].occurrence = 1
                } else {
                    places[depth] += 1
                    setPlace(of: index, to: places[depth])
                }
            }
            guard nodes[index].subtreeEnd > index + 1 else { continue }
            places.append(0)
            marks.append(0)
            ends.append(nodes[index].subtreeEnd)
        }
        for parent in faulty { countRepeatedMarks(in: parent) }
    }

    private mutating func setPlace(of index: Int, to place: Int32) {
        if nodes[index].kind == .item {
            nodes[index].occurrence = UInt32(place)
        } else {
            nodes[index].number = place
            nodes[index].occurrence = 1
        }
    }

    /// 一是…二是…, and later in the same paragraph 一要…二要….
    private mutating func countRepeatedMarks(in parent: Int) {
        var counts: [Int32: UInt32] = [:]
        for child in children(of: parent) where !nodes[child].hasAddress && isMarkedPlace(child) {
            let count = counts[nodes[child].number, default: 0] + 1
            counts[nodes[child].number] = count
            nodes[child].occurrence = count
        }
    }
}

/// Gives addresses: to all divisions and attachments, and to items where their numbers are free in their division.
private struct AddressSettler {
    var tree: Tree
    /// The blocks around the one that is looked at, and the top of the document.
    private var open: [OpenBlock]
    /// Items whose division is still open, in order.
    private var pending: [Int] = []
    /// Blocks in which a number does not rise.
    private var faulty: [Int] = []
    private var hasArticles = false

    private struct OpenBlock {
        var index: Int
        var end: Int
        var firstPending: Int
        /// The highest number so far of each unit, with the number behind 之.
        var highest = SIMD16<Int64>(repeating: 0)
        var isFaulty = false
        var seriesForm = HeadingForm.none
        var seriesNumber: Int32 = 0
        var seriesCount = 0
        var clauses: Int32 = 0
    }

    init(tree: Tree) {
        self.tree = tree
        open = [OpenBlock(index: -1, end: tree.nodes.count, firstPending: 0)]
    }

    mutating func settleAddresses() {
        for index in tree.nodes.indices {
            close(before: index)
            visit(index)
            let end = Int(tree.nodes[index].subtreeEnd)
            if end > index + 1 { open.append(OpenBlock(index: index, end: end, firstPending: pending.count)) }
        }
        close(before: tree.nodes.count)
        for scope in faulty { countRepeats(in: scope) }
    }

    private mutating func visit(_ index: Int) {
        let kind = tree.nodes[index].kind
        tree.nodes[index].occurrence = 1
        tree.nodes[index].hasAddress = kind != .paragraph && kind != .table
        guard tree.nodes[index].hasAddress else { return }
        if kind == .clause, let last = open.indices.last {
            open[last].clauses += 1
            tree.nodes[index].number = open[last].clauses
        }
        let unit = tree.unit(of: index)
        let scope = tree.scope(of: index)
        // The scope is one of the open blocks; most often the last.
        guard let place = open.lastIndex(where: { $0.index == scope }) else { return }
        if kind == .item, unit == .plain {
            visitItem(index, scope: scope, place: place)
        } else {
            if unit == .article { hasArticles = true }
            count(tree.key(of: index, unit: unit), unit: unit, at: place)
        }
    }

    private mutating func visitItem(_ index: Int, scope: Int, place: Int) {
        guard scope >= 0, tree.nodes[scope].kind != .attachment else {
            tree.nodes[index].hasAddress = false
            return
        }
        let node = tree.nodes[index]
        if node.form != open[place].seriesForm || node.number <= open[place].seriesNumber {
            open[place].seriesCount += 1
        }
        open[place].seriesForm = node.form
        open[place].seriesNumber = node.number
        pending.append(index)
    }

    private mutating func count(_ key: Int64, unit: AddressUnit, at place: Int) {
        let slot = Int(unit.rawValue)
        if key > open[place].highest[slot] {
            open[place].highest[slot] = key
        } else if !open[place].isFaulty {
            open[place].isFaulty = true
            faulty.append(open[place].index)
        }
    }

    private mutating func close(before index: Int) {
        while let last = open.last, last.index >= 0, last.end <= index {
            open.removeLast()
            settleItems(of: last)
        }
    }

    /// Items go on with the address of their division where the division has one series of them, and where none of
    /// their addresses is that of a division (contract, section 2).
    private mutating func settleItems(of block: OpenBlock) {
        guard pending.count > block.firstPending else { return }
        // Items of an only clause are counted in its article.
        let own = pending[block.firstPending...].filter { tree.scope(of: $0) == block.index }
        let others = pending[block.firstPending...].filter { tree.scope(of: $0) != block.index }
        pending.removeSubrange(block.firstPending...)
        pending += others
        var taken: Set<Int32> = []
        if block.highest[Int(AddressUnit.plain.rawValue)] > 0 {
            tree.forEachNumbered(in: block.index, through: false) { child in
                if tree.nodes[child].kind != .item { taken.insert(tree.nodes[child].number) }
            }
        }
        guard block.seriesCount > 1 || own.contains(where: { taken.contains(tree.nodes[$0].number) }) else { return }
        for item in own {
            for inner in item..<Int(tree.nodes[item].subtreeEnd) where tree.nodes[inner].kind == .item {
                tree.nodes[inner].hasAddress = false
            }
        }
    }

    /// Numbers that repeat among those of one block: the second gets `~2`.
    private mutating func countRepeats(in scope: Int) {
        var counts: [Int64: UInt32] = [:]
        var repeats: [(index: Int, occurrence: UInt32)] = []
        tree.forEachNumbered(in: scope, through: hasArticles) { index in
            let unit = tree.unit(of: index)
            if tree.nodes[index].kind == .item, unit == .plain { return }
            let key = tree.key(of: index, unit: unit) << 4 | Int64(unit.rawValue)
            let count = counts[key, default: 0] + 1
            counts[key] = count
            if count > 1 { repeats.append((index, count)) }
        }
        for repeated in repeats { tree.nodes[repeated.index].occurrence = repeated.occurrence }
    }
}

extension Tree {
    /// The number of a node as its address shows it, with the number behind 之; 0 for an unnumbered attachment is 1.
    fileprivate func key(of index: Int, unit: AddressUnit) -> Int64 {
        let node = nodes[index]
        let inserted = unit.isLegislation ? Int64(node.subnumber) : 0
        return (Int64(node.number) + 1) << 24 | inserted
    }

    /// Calls back with the nodes whose address continues that of `scope`, in order.
    func forEachNumbered(in scope: Int, through: Bool, _ body: (Int) -> Void) {
        forEachCandidate(in: scope, through: through) { index in
            if self.scope(of: index) == scope { body(index) }
        }
    }

    /// Calls back with the nodes whose address could continue that of `scope`: all of those that do, and some others.
    ///
    /// `through`: whether to look inside of divisions too, as articles are numbered through them.
    func forEachCandidate(in scope: Int, through: Bool, _ body: (Int) -> Void) {
        var next = scope + 1
        let end = subtreeEnd(of: scope)
        while next < end {
            let node = nodes[next]
            if node.hasAddress { body(next) }
            let isOpen = !node.hasAddress || through && node.kind != .attachment || isOnlyClause(next)
            next = isOpen ? next + 1 : Int(node.subtreeEnd)
        }
    }
}
