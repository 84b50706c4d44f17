/// Addresses and ids (contract, section 2): made from the nodes when they are asked for, O(depth) each.
extension Tree {
    /// The address of a node that has one, else its id: the id of its parent and its place there.
    func identifier(of index: Int) -> [UInt8] {
        let node = nodes[index]
        guard node.hasAddress else { return unnumberedIdentifier(of: index) }
        var prefix = scope(of: index)
        let name = component(of: node)
        if let last = prefix.last, needsDot(after: last, node: node) { prefix.append(UInt8(ascii: ".")) }
        prefix += Array(name.utf8)
        return prefix
    }

    private func unnumberedIdentifier(of index: Int) -> [UInt8] {
        let node = nodes[index]
        let parent = Int(node.parent)
        let isItem = node.kind == .item && parent >= 0 && nodes[parent].kind != .attachment
        let place = isItem ? ".\(node.number)" : "p\(node.number)"
        guard parent >= 0 else { return Array(place.utf8) }
        var result = identifier(of: parent)
        if !isItem, result.last != UInt8(ascii: "/") { result.append(UInt8(ascii: "/")) }
        return result + Array(place.utf8)
    }

    /// The address of what a node is numbered in.
    private func scope(of index: Int) -> [UInt8] {
        let node = nodes[index]
        var next = Int(node.parent)
        while next >= 0, !isScope(nodes[next], of: node, at: next) { next = Int(nodes[next].parent) }
        guard next >= 0 else { return [] }
        let prefix = identifier(of: next)
        return nodes[next].kind == .attachment ? prefix + [UInt8(ascii: "/")] : prefix
    }

    private func isScope(_ outer: Node, of node: Node, at index: Int) -> Bool {
        guard outer.hasAddress else { return false }
        if outer.kind == .attachment { return true }
        // Articles are numbered through the chapters (立法技术规范 1.5).
        if node.form == .article { return false }
        // A clause that is the only one is left out of the address of its items.
        if outer.kind == .clause, outer.parent >= 0 {
            let article = nodes[Int(outer.parent)]
            return !(outer.number == 1 && outer.subtreeEnd == article.subtreeEnd)
        }
        return true
    }

    /// Numbers are joined by dots; 第三章, 第（三）项 and what stands behind 附件1/ are not.
    private func needsDot(after last: UInt8, node: Node) -> Bool {
        last != UInt8(ascii: "/") && !isWrittenOut(node)
    }

    private func isWrittenOut(_ node: Node) -> Bool {
        node.form.isLegislation || node.kind == .clause || isLegislationItem(node)
    }

    /// 项 and 目: items of an article, not of a paragraph of plain text.
    func isLegislationItem(_ node: Node) -> Bool {
        guard node.kind == .item, !node.form.isSeries else { return false }
        var next = Int(node.parent)
        while next >= 0 {
            if nodes[next].kind == .article { return true }
            if nodes[next].kind == .section || nodes[next].kind == .attachment { return false }
            next = Int(nodes[next].parent)
        }
        return false
    }

    private func component(of node: Node) -> String {
        let number = Int(node.number)
        let repeated = node.occurrence > 1 ? "~\(node.occurrence)" : ""
        let inserted = node.subnumber > 0 ? "之" + HanNumeral.write(Int(node.subnumber)) : ""
        let name =
            switch node.form {
            case _ where node.kind == .attachment: number > 0 ? "附件\(number)" : "附件"
            case _ where node.kind == .clause: "第" + HanNumeral.write(number) + "款"
            case .part: "第" + HanNumeral.write(number) + "编" + inserted
            case .chapter: "第" + HanNumeral.write(number) + "章" + inserted
            case .lawSection: "第" + HanNumeral.write(number) + "节" + inserted
            case .article: "第" + HanNumeral.write(number) + "条" + inserted
            case .han where isLegislationItem(node), .hanBracketed where isLegislationItem(node):
                "第（" + HanNumeral.write(number) + "）项"
            case _ where isLegislationItem(node): "第\(number)目"
            default: "\(number)"
            }
        return name + repeated
    }

    /// The nodes directly inside a node; those at the top for -1.
    func children(of parent: Int) -> [Int] {
        var result: [Int] = []
        var next = parent + 1
        let end = parent < 0 ? nodes.count : Int(nodes[parent].subtreeEnd)
        while next < end {
            result.append(next)
            next = Int(nodes[next].subtreeEnd)
        }
        return result
    }
}
