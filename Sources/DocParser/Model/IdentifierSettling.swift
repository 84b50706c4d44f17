extension Tree {
    /// Decides which blocks have an address, and gives every block what makes its id unique. O(n) but for faulty
    /// numbering, where the blocks of the numbering at fault are visited once more.
    ///
    /// To be called once, when kinds, forms, numbers, parents and ends of subtrees are settled. Sets `hasAddress` and
    /// `occurrence` of all nodes, and the `number` of those that are counted by their order.
    mutating func settleIdentifiers() {
        var settler = AddressSettler(end: nodes.count)
        settler.settle(&self)
    }

    /// The number of a node as its address shows it, with the number behind 之; more than 0.
    fileprivate func key(of index: Int, unit: AddressUnit) -> Int64 {
        let further = unit.isLegislation || nodes[index].form.isDecimal ? Int64(nodes[index].subnumber) : 0
        return (Int64(nodes[index].number) + 1) << 24 | further
    }
}

/// Gives addresses: to all divisions and attachments, and to items where their numbers are free in their division.
private struct AddressSettler {
    /// The blocks around the one that is looked at, and the top of the document.
    private var open: [OpenBlock]
    /// Items whose division is still open, in order.
    private var pending: [Int] = []
    /// Blocks in which a number does not rise.
    private var faulty: [Int] = []
    /// Blocks with items that have no address: their places are counted at the end.
    private var unaddressed: Set<Int> = []
    /// Divisions whose printed numbers no division around them shows: 11.5.
    private var prefixed: [Int] = []
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
        var places: Int32 = 0
        var headings: Int32 = 0
    }

    init(end: Int) {
        open = [OpenBlock(index: -1, end: end, firstPending: 0)]
    }

    mutating func settle(_ tree: inout Tree) {
        for index in tree.nodes.indices {
            close(before: index, in: &tree)
            visit(index, in: &tree)
            let end = Int(tree.nodes[index].subtreeEnd)
            if end > index + 1 { open.append(OpenBlock(index: index, end: end, firstPending: pending.count)) }
        }
        close(before: tree.nodes.count, in: &tree)
        dropTakenPrefixes(in: &tree)
        for scope in faulty { countRepeats(in: scope, of: &tree) }
        for parent in unaddressed { countPlaces(in: parent, of: &tree) }
    }

    private mutating func visit(_ index: Int, in tree: inout Tree) {
        let kind = tree.nodes[index].kind
        let last = open.count - 1
        tree.nodes[index].occurrence = 1
        let isHeading = tree.nodes[index].isUnmarkedHeading
        tree.nodes[index].hasAddress = kind != .paragraph && kind != .table && !isHeading
        guard !isHeading else {
            open[last].headings += 1
            tree.nodes[index].number = open[last].headings
            return
        }
        guard tree.nodes[index].hasAddress else {
            open[last].places += 1
            tree.nodes[index].number = open[last].places
            return
        }
        if kind == .clause {
            open[last].clauses += 1
            tree.nodes[index].number = open[last].clauses
        }
        if tree.nodes[index].form.isDecimal, tree.nodes[index].subnumber > 0 { prefixed.append(index) }
        let unit = tree.unit(of: index)
        // The scope is one of the open blocks; most often the last.
        var place = last
        while place > 0, !tree.isScope(open[place].index, for: unit) { place -= 1 }
        if kind == .item, unit == .plain {
            visitItem(index, scope: open[place].index, place: place, in: &tree)
        } else {
            if unit == .article { hasArticles = true }
            count(tree.key(of: index, unit: unit), unit: unit, at: place)
        }
    }

    /// Where a division beside it has the number that 11.5 begins with, its printed numbers would be another's address.
    /// What it has instead, its last number alone, may be what others begin with.
    private mutating func dropTakenPrefixes(in tree: inout Tree) {
        for (scope, indices) in Dictionary(grouping: prefixed, by: { tree.scope(of: $0) }) {
            var taken: Set<Int> = []
            tree.forEachNumbered(in: scope, through: false) { other in
                let kept = Int(tree.nodes[other].form.isDecimal ? tree.nodes[other].subnumber : 0)
                taken.insert(kept * 1000 + Int(tree.nodes[other].number))
            }
            var waiting: [Int: [Int]] = [:]
            for index in indices {
                var prefix = Int(tree.nodes[index].subnumber)
                while prefix > 0 {
                    waiting[prefix, default: []].append(index)
                    prefix /= 1000
                }
            }
            var numbers = waiting.keys.filter(taken.contains)
            while let number = numbers.popLast() {
                for index in waiting[number] ?? [] where tree.nodes[index].subnumber > 0 {
                    tree.nodes[index].subnumber = 0
                    let own = Int(tree.nodes[index].number)
                    if taken.insert(own).inserted { numbers.append(own) }
                    if !faulty.contains(scope) { faulty.append(scope) }
                }
            }
        }
    }

    private mutating func visitItem(_ index: Int, scope: Int, place: Int, in tree: inout Tree) {
        let node = tree.nodes[index]
        guard scope >= 0, tree.nodes[scope].kind != .attachment else {
            tree.nodes[index].hasAddress = false
            unaddressed.insert(Int(node.parent))
            return
        }
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

    private mutating func close(before index: Int, in tree: inout Tree) {
        while open.count > 1, open[open.count - 1].end <= index {
            if pending.count > open[open.count - 1].firstPending { settleItems(of: open[open.count - 1], in: &tree) }
            open.removeLast()
        }
    }

    /// Items go on with the address of their division where the division has one series of them, and where none of
    /// their addresses is that of a division (contract, section 2).
    private mutating func settleItems(of block: OpenBlock, in tree: inout Tree) {
        let own = takePending(of: block, in: tree)
        let hasDivisions = block.highest[Int(AddressUnit.plain.rawValue)] > 0
        guard block.seriesCount > 1 || hasDivisions else { return }
        var taken: Set<Int32> = []
        if hasDivisions {
            tree.forEachNumbered(in: block.index, through: false) { child in
                if tree.nodes[child].kind != .item { taken.insert(tree.nodes[child].number) }
            }
        }
        guard block.seriesCount > 1 || own.contains(where: { taken.contains(tree.nodes[$0].number) }) else { return }
        for item in own {
            for inner in item..<Int(tree.nodes[item].subtreeEnd) where tree.nodes[inner].kind == .item {
                tree.nodes[inner].hasAddress = false
                unaddressed.insert(Int(tree.nodes[inner].parent))
            }
        }
    }

    /// The items that are counted in a block; those that are not, as items of an only clause, which its article counts,
    /// stay pending.
    private mutating func takePending(of block: OpenBlock, in tree: borrowing Tree) -> [Int] {
        var own: [Int] = []
        var kept = block.firstPending
        for place in block.firstPending..<pending.count {
            if tree.scope(of: pending[place]) == block.index {
                own.append(pending[place])
            } else {
                pending[kept] = pending[place]
                kept += 1
            }
        }
        pending.removeLast(pending.count - kept)
        return own
    }

    /// Numbers that repeat among those of one block: the second gets `~2`. What is printed 2.1.1 goes before the （1） of
    /// 2.1, as it shows its address itself.
    private func countRepeats(in scope: Int, of tree: inout Tree) {
        var counts: [Int64: UInt32] = [:]
        var repeats: [(index: Int, occurrence: UInt32)] = []
        for isDecimal in [true, false] {
            tree.forEachNumbered(in: scope, through: hasArticles) { index in
                let unit = tree.unit(of: index)
                guard tree.nodes[index].form.isDecimal == isDecimal, tree.nodes[index].kind != .item || unit != .plain
                else { return }
                let key = tree.key(of: index, unit: unit) << 4 | Int64(unit.rawValue)
                let count = counts[key, default: 0] + 1
                counts[key] = count
                if count > 1 { repeats.append((index, count)) }
            }
        }
        for repeated in repeats { tree.nodes[repeated.index].occurrence = repeated.occurrence }
    }

    /// Numbers the blocks without an address: items of one paragraph as they are marked (一是…二是…, and later in the
    /// same paragraph 一要…二要…), others by their order.
    private func countPlaces(in parent: Int, of tree: inout Tree) {
        var counts: [Int32: UInt32] = [:]
        var place: Int32 = 0
        for child in tree.children(of: parent)
        where !tree.nodes[child].hasAddress && !tree.nodes[child].isUnmarkedHeading {
            if tree.isMarkedPlace(child) {
                let count = counts[tree.nodes[child].number, default: 0] + 1
                counts[tree.nodes[child].number] = count
                tree.nodes[child].occurrence = count
                continue
            }
            place += 1
            if tree.nodes[child].kind == .item {
                tree.nodes[child].occurrence = UInt32(place)
            } else {
                tree.nodes[child].number = place
            }
        }
    }
}
