/// Finds the blocks that a place in words means, from where it stands: 第十二条 of the text, 第二款 of the article, 前款.
struct PlaceFinder {
    /// What a place is counted in.
    enum Base {
        /// The text: 本办法第三条, 第三章.
        case text
        /// Where it stands: 第一款 of this article, 第（二）项 of this clause.
        case here
        /// Blocks that are known already: 前款第二项.
        case blocks([Int])
    }

    /// The blocks, in order; whether each place is one and known.
    typealias Found = (blocks: [Int], isKnown: Bool)

    let tree: Tree
    let index: PlaceIndex
    /// Whether the document has one attachment at most, which has no number then (7.3.4), whatever the text calls it.
    private let hasLoneAttachment: Bool
    /// A range of more is cut.
    private static let most = 1000

    init(_ document: Document) {
        tree = document.tree
        hasLoneAttachment = document.metadata.attachments.count <= 1
        index = PlaceIndex(tree)
    }

    /// The blocks of several places. What is not there is left out, and told by `isKnown`.
    func find(_ spans: [PlaceSpan], in base: Base, from block: Int) -> Found {
        var result: Found = ([], !spans.isEmpty)
        for span in spans where result.blocks.count < Self.most {
            let first = find(span.first, in: base, from: block)
            var found = first
            if let last = span.last {
                let end = find(last, in: base, from: block)
                found = first.count == 1 && end.count == 1 ? between(first[0], end[0]) : []
            }
            result.isKnown = result.isKnown && (span.last == nil ? found.count == 1 : !found.isEmpty)
            for block in found.prefix(Self.most) where !result.blocks.contains(block) { result.blocks.append(block) }
        }
        return result
    }

    private func find(_ address: PlaceAddress, in base: Base, from block: Int) -> [Int] {
        var owners = start(of: address, in: base, from: block)
        if let number = address.attachment { owners = owners.flatMap { attachments(number, in: $0) } }
        for unit in PlaceAddress.Unit.allCases where address[unit] > 0 {
            owners = owners.flatMap { step(unit, address, in: $0) }
            if owners.isEmpty { return [] }
        }
        return owners
    }

    /// The attachment with a number, of a text; none where several have it.
    func attachments(_ number: Int, in scope: Int) -> [Int] {
        // What a carried text has attached stands in it, or behind it with the others.
        var found = index.attachments(number, in: scope)
        if found.isEmpty, scope >= 0 { found = index.attachments(number, in: -1) }
        if found.isEmpty, number == 1, hasLoneAttachment { found = index.attachments(0, in: scope) }
        return found.count == 1 ? found : []
    }

    /// The blocks in which the outermost unit of an address is counted.
    private func start(of address: PlaceAddress, in base: Base, from block: Int) -> [Int] {
        let scope = index.scope(of: block)
        switch base {
        case .blocks(let blocks): return blocks
        case .text: return [scope]
        case .here:
            if address[.article] > 0 || address[.chapter] > 0 || address[.part] > 0 { return [scope] }
            if address[.section] > 0 { return [index.around(block) { $0 == .chapter } ?? scope] }
            if address[.clause] == 0, let clause = index.around(block, { $0 == .clause }),
                !step(.item, address, in: clause).isEmpty
            {
                return [clause]
            }
            if let article = index.around(block, { $0 == .article }) { return [article] }
            return [index.around(block) { $0 == .section } ?? scope]
        }
    }

    private func step(_ unit: PlaceAddress.Unit, _ address: PlaceAddress, in owner: Int) -> [Int] {
        let number = address[unit]
        // 第3.1.2条 is no part of an article 第三条.
        if unit == .article, address.hasDecimals { return [] }
        if address.isPortion, unit == .part { return index.portions(number, in: owner) }
        let inserted = unit == .article ? address.inserted : 0
        let found = index.blocks(unit, number, in: owner, inserted: inserted)
        guard found.isEmpty else { return found }
        switch unit {
        // In a notice 第三条 is the section 三、, and 第二项 the section （二） in it.
        case .article where inserted == 0: return index.portions(number, in: owner)
        // An item in plain words under another item, or without the unit 目.
        case .subitem: return index.blocks(.item, number, in: owner)
        case .item: return index.blocks(.subitem, number, in: owner)
        // 第三十四条第一款 of an article that is one clause, whose words stand in the article itself.
        default: return []
        }
    }

    /// From one place to another: articles through the whole text, others among their siblings.
    private func between(_ first: Int, _ last: Int) -> [Int] {
        if tree.nodes[first].kind == .article, tree.nodes[last].kind == .article {
            return index.articles(from: first, through: last)
        }
        guard first <= last, tree.nodes[first].parent == tree.nodes[last].parent else { return [] }
        var found: [Int] = []
        var next = first
        while next <= last, found.count < Self.most {
            if tree.nodes[next].kind == tree.nodes[first].kind { found.append(next) }
            next = Int(tree.nodes[next].subtreeEnd)
        }
        return found
    }

    // MARK: 前款, 前条, 前项, 上述

    /// The clauses, articles or items before the one in which a block stands, in order.
    func previous(_ unit: PlaceAddress.Unit, _ count: Int, from block: Int) -> Found {
        var found: [Int] = []
        for steps in (1...max(1, min(count, Self.most))).reversed() {
            found += previous(unit, steps: steps, from: block)
        }
        return (found, found.count == count)
    }

    private func previous(_ unit: PlaceAddress.Unit, steps: Int, from block: Int) -> [Int] {
        switch unit {
        case .article:
            let article = index.around(block) { $0 == .article }
            return article.flatMap { index.article(steps, before: $0) }.map { [$0] } ?? []
        case .clause:
            // An item is counted in its clause (立法技术规范): 前款 in it is the clause before that.
            guard let clause = index.around(block, { $0 == .clause || $0 == .paragraph }) else { return [] }
            return sibling(of: clause, .clause, steps)
        case .item:
            if let item = index.around(block, { $0 == .item }) { return sibling(of: item, .item, steps) }
            // In a notice it is the section before, also where a heading stands between them.
            guard let section = index.around(block, { $0 == .section }) else { return [] }
            return earlier(Int(tree.nodes[section].number) - steps, like: section).map { [$0] } ?? []
        default: return []
        }
    }

    private func sibling(of block: Int, _ unit: PlaceAddress.Unit, _ steps: Int) -> [Int] {
        let node = tree.nodes[block]
        guard Int(node.number) > steps else { return [] }
        return index.blocks(unit, Int(node.number) - steps, in: Int(node.parent))
    }

    /// The items with some numbers that stand nearest before a block: 上述（二）, which is no section 二、.
    func above(_ spans: [PlaceSpan], from block: Int, isBracketed: Bool) -> Found {
        var owner = block
        while owner >= -1 {
            let found = find(spans, in: .blocks([owner]), from: block)
            let isAbove = found.blocks.allSatisfy { $0 < block && !(isBracketed && tree.nodes[$0].form == .han) }
            if !found.blocks.isEmpty, isAbove { return found }
            if owner < 0 { break }
            owner = Int(tree.nodes[owner].parent)
        }
        // 二、上述（三）: an item of the section before.
        var blocks: [Int] = []
        for span in spans {
            guard span.last == nil, span.first.innermost == .item,
                let item = lastItem(span.first[.item], before: block, isBracketed: isBracketed)
            else { return ([], false) }
            blocks.append(item)
        }
        return (blocks, !blocks.isEmpty)
    }

    /// The nearest section with a number before another one, of the same form in the same text.
    private func earlier(_ number: Int, like section: Int) -> Int? {
        last(before: section) { node in
            node.kind == .section && Int(node.number) == number && node.form == tree.nodes[section].form
        }
    }

    private func lastItem(_ number: Int, before block: Int, isBracketed: Bool) -> Int? {
        last(before: block) { node in
            guard Int(node.number) == number else { return false }
            return node.kind == .item || node.kind == .section && !(isBracketed && node.form == .han)
        }
    }

    private func last(before block: Int, _ isWanted: (Node) -> Bool) -> Int? {
        let scope = index.scope(of: block)
        var next = block - 1
        while next > scope, block - next <= Self.most {
            if index.scope(of: next) == scope, isWanted(tree.nodes[next]) { return next }
            next -= 1
        }
        return nil
    }
}
