/// What a number in an address counts: the unit decides how the number is written.
enum AddressUnit: UInt8, Sendable, Hashable {
    /// 附件1
    case attachment
    /// 第一编
    case part
    /// 第一分编
    case subpart
    /// 第一篇
    case planPart
    /// 第一章
    case chapter
    /// 第一节
    case lawSection
    /// 第一条
    case article
    /// 第一款
    case clause
    /// 第（一）项
    case lawItem
    /// 第1目
    case lawSubitem
    /// 1: sections, and items outside of legislation.
    case plain

    /// 编 篇 章 节 条.
    var isLegislation: Bool { rawValue >= AddressUnit.part.rawValue && rawValue <= AddressUnit.article.rawValue }
}

extension Tree {
    /// The unit that a node with an address is counted in.
    func unit(of index: Int) -> AddressUnit {
        switch nodes[index].kind {
        case .attachment: return .attachment
        case .clause: return .clause
        default: break
        }
        switch nodes[index].form {
        case .part: return .part
        case .subpart: return .subpart
        case .planPart: return .planPart
        case .chapter: return .chapter
        case .lawSection: return .lawSection
        case .article: return .article
        case .han, .hanBracketed: return isLegislationItem(index) ? .lawItem : .plain
        default: return isLegislationItem(index) ? .lawSubitem : .plain
        }
    }

    /// 项 and 目: items of an article, not of a paragraph of plain text.
    private func isLegislationItem(_ index: Int) -> Bool {
        guard nodes[index].kind == .item, !nodes[index].form.isSeries else { return false }
        var next = Int(nodes[index].parent)
        while next >= 0 {
            switch nodes[next].kind {
            case .article: return true
            case .section, .attachment: return false
            default: next = Int(nodes[next].parent)
            }
        }
        return false
    }

    /// The node in whose address a node's own continues; -1 where the address begins with it.
    func scope(of index: Int) -> Int {
        let unit = unit(of: index)
        var next = Int(nodes[index].parent)
        while next >= 0, !isScope(next, for: unit) { next = Int(nodes[next].parent) }
        return next
    }

    /// Whether an address continues that of a block around it, for a number of some unit.
    func isScope(_ outer: Int, for unit: AddressUnit) -> Bool {
        guard nodes[outer].hasAddress else { return nodes[outer].beginsNumbers && unit == .plain }
        switch nodes[outer].kind {
        case .attachment: return true
        // Articles are numbered through the chapters (立法技术规范).
        case _ where unit == .article: return false
        case .clause: return !isOnlyClause(outer)
        default: return true
        }
    }

    /// A clause that is the only one of its article is left out of the address of its items.
    func isOnlyClause(_ index: Int) -> Bool {
        guard nodes[index].kind == .clause, nodes[index].number == 1 else { return false }
        let clause = nodes[index]
        guard clause.parent >= 0 else { return false }
        let end = Int(nodes[Int(clause.parent)].subtreeEnd)
        var next = Int(clause.subtreeEnd)
        while next < end {
            if nodes[next].kind == .clause { return false }
            next = Int(nodes[next].subtreeEnd)
        }
        return true
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
            let hasAddress = nodes[next].hasAddress
            if hasAddress { body(next) }
            let isOpen = !hasAddress || through && nodes[next].kind != .attachment || isOnlyClause(next)
            next = isOpen ? next + 1 : Int(nodes[next].subtreeEnd)
        }
    }
}
