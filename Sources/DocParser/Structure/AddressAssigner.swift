/// Gives the blocks of a finished tree their places: ordinals of paragraphs, repeats of numbers, items' addresses.
enum AddressAssigner {
    /// O(nodes).
    static func assign(_ tree: inout Tree) {
        number(childrenOf: -1, in: &tree)
        for index in tree.nodes.indices where tree.nodes[index].subtreeEnd > index + 1 {
            number(childrenOf: index, in: &tree)
        }
        numberArticles(in: &tree)
        for index in tree.nodes.indices where isItemScope(tree.nodes[index]) {
            addressItems(of: index, in: &tree)
        }
    }

    /// Numbers that stand more than once among siblings, and ordinals of blocks without a number.
    private static func number(childrenOf parent: Int, in tree: inout Tree) {
        var paragraphs: Int32 = 0
        var clauses: Int32 = 0
        var seen: [Int64: UInt32] = [:]
        var next = parent + 1
        let end = parent < 0 ? tree.nodes.count : Int(tree.nodes[parent].subtreeEnd)
        while next < end {
            let node = tree.nodes[next]
            if node.kind == .clause {
                clauses += 1
                tree.nodes[next].number = clauses
            } else if !node.hasAddress, node.kind != .item {
                paragraphs += 1
                tree.nodes[next].number = paragraphs
            } else if node.hasAddress, node.form != .article {
                let count = (seen[key(node)] ?? 0) + 1
                seen[key(node)] = count
                tree.nodes[next].occurrence = count
            }
            next = Int(node.subtreeEnd)
        }
    }

    /// What makes two siblings' addresses alike: the number, and for written-out addresses the unit.
    private static func key(_ node: Node) -> Int64 {
        let unit: Int64
        switch node.form {
        case .part, .chapter, .lawSection, .article: unit = Int64(node.form.rawValue)
        case _ where node.kind == .attachment: unit = 98
        case .han where node.kind == .item, .hanBracketed where node.kind == .item: unit = 99
        case _ where node.kind == .item: unit = 100
        default: unit = 0
        }
        return unit << 48 | Int64(node.number) << 16 | Int64(node.subnumber)
    }

    /// Articles are numbered through a text, whatever chapters they stand in.
    private static func numberArticles(in tree: inout Tree) {
        var seen: [Int64: UInt32] = [:]
        for index in tree.nodes.indices {
            if tree.nodes[index].kind == .attachment { seen.removeAll(keepingCapacity: true) }
            guard tree.nodes[index].form == .article, tree.nodes[index].kind == .article else { continue }
            let key = key(tree.nodes[index])
            let count = (seen[key] ?? 0) + 1
            seen[key] = count
            tree.nodes[index].occurrence = count
        }
    }

    // MARK: Items

    private static func isItemScope(_ node: Node) -> Bool {
        node.hasAddress && node.kind == .section && node.form != .lawSection
    }

    /// Items go on their division's address where it has one series of them and no divisions with these numbers.
    private static func addressItems(of scope: Int, in tree: inout Tree) {
        var items: [Int] = []
        var numbers: Set<Int32> = []
        for child in tree.children(of: scope) {
            let node = tree.nodes[child]
            if node.kind == .item {
                items.append(child)
            } else if node.kind == .paragraph {
                items += tree.children(of: child)
            } else if node.hasAddress {
                numbers.insert(node.number)
            }
        }
        guard !items.isEmpty else { return }
        var last: Int32 = 0
        for item in items {
            guard tree.nodes[item].number == last + 1, !numbers.contains(last + 1) else { return }
            last += 1
        }
        for item in items { tree.nodes[item].hasAddress = true }
    }
}
