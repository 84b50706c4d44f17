/// Follows the numbers of an address along the tree. No name of a block is written for it.
struct AddressMatcher {
    let tree: Tree

    /// The blocks at an address inside of `root`; -1 for the whole document. O(blocks beside those on the way).
    func blocks(at steps: ArraySlice<Selector.Step>, in root: Int) -> [Int] {
        let found = follow(steps, from: root)
        // Where a number is meant and not exact, one block can be reached on two ways.
        return found.count > 1 ? Set(found).sorted() : found
    }

    private func follow(_ steps: ArraySlice<Selector.Step>, from scope: Int) -> [Int] {
        guard let step = steps.first else { return [scope] }
        let found = candidates(for: step, in: scope).flatMap { follow(steps.dropFirst(), from: $0) }
        guard found.isEmpty else { return found }
        return printed(steps, in: scope).flatMap { follow(steps.dropFirst($0.length), from: $0.index) }
    }

    /// The blocks whose printed numbers are the first steps, where no division shows the first of them: 11.5.1.
    private func printed(_ steps: ArraySlice<Selector.Step>, in scope: Int) -> [(index: Int, length: Int)] {
        var found: [(index: Int, length: Int)] = []
        var prefix = 0
        for (count, step) in steps.prefix(Self.mostNumbers).enumerated() where step.unit == .numbered(.plain) {
            if count > 0 {
                tree.forEachCandidate(in: scope, through: false) { index in
                    let node = tree.nodes[index]
                    if node.form.isDecimal, Int(node.subnumber) == prefix, matches(index, step) {
                        found.append((index, count + 1))
                    }
                }
            }
            prefix = prefix * 1000 + step.number % 1000
        }
        return found
    }

    /// A marker has no more numbers: 1.1.1.1.
    private static let mostNumbers = 4

    /// The blocks that one number leads to.
    ///
    /// An id leads to its block alone. Only where no block has exactly that address, those count that people mean by
    /// it: 第一节 without its chapter, 第十二条（三） for an item, 第十二条第（三）项 without its clause.
    func candidates(for step: Selector.Step, in scope: Int) -> [Int] {
        switch step.unit {
        case .place: return places(step.number, in: scope) { !$0.isUnmarkedHeading }
        case .heading: return places(step.number, in: scope) { $0.isUnmarkedHeading }
        case .numbered(.attachment): return attachments(step, in: scope)
        case .portion: return numbered(step, in: scope) { tree.nodes[$0].form == .portion }
        case .numbered(let unit):
            if unit == .plain, scope >= 0, !tree.nodes[scope].hasAddress, !tree.nodes[scope].beginsNumbers {
                return marked(step, in: scope)
            }
            let exact = numbered(step, in: scope) { tree.unit(of: $0) == unit }
            return exact.isEmpty ? near(step, unit, in: scope) : exact
        }
    }

    private func matches(_ index: Int, _ step: Selector.Step) -> Bool {
        let node = tree.nodes[index]
        return Int(node.number) == step.number && Int(node.occurrence) == step.occurrence && node.hasAddress
    }

    private func numbered(_ step: Selector.Step, in scope: Int, _ isUnit: (Int) -> Bool) -> [Int] {
        var found: [Int] = []
        tree.forEachCandidate(in: scope, through: step.unit == .numbered(.article)) { index in
            // The number rules most of them out, so it comes first.
            guard matches(index, step), isUnit(index), hasInserted(step, index) else { return }
            if tree.scope(of: index) == scope { found.append(index) }
        }
        return found
    }

    /// 第十二条 is not 第十二条之一, and 3.1.3 that no division around it shows is not 3. Other forms keep another number
    /// there.
    private func hasInserted(_ step: Selector.Step, _ index: Int) -> Bool {
        let unit = tree.unit(of: index)
        // Among 目 its last number alone is written.
        if tree.nodes[index].form.isDecimal { return unit != .plain || tree.nodes[index].subnumber == 0 }
        return !unit.isLegislation || Int(tree.nodes[index].subnumber) == step.subnumber
    }

    private func near(_ step: Selector.Step, _ unit: AddressUnit, in scope: Int) -> [Int] {
        let units: Set<AddressUnit> =
            switch unit {
            case .plain, .lawItem: [.lawItem, .lawSubitem]
            default: [unit]
            }
        var found: [Int] = []
        var next = scope + 1
        let end = tree.subtreeEnd(of: scope)
        while next < end {
            let node = tree.nodes[next]
            if matches(next, step), units.contains(tree.unit(of: next)), hasInserted(step, next) { found.append(next) }
            let isOpen =
                switch node.kind {
                case .paragraph, .clause: true
                case .part, .chapter, .section: unit.isLegislation
                case .article, .item, .attachment, .table: false
                }
            next = isOpen ? next + 1 : Int(node.subtreeEnd)
        }
        return found
    }

    /// p2: the second block without an address.
    private func places(_ number: Int, in scope: Int, _ isKind: (Node) -> Bool) -> [Int] {
        tree.children(of: scope).filter { index in
            !tree.nodes[index].hasAddress && !tree.isMarkedPlace(index) && tree.place(of: index) == number
                && isKind(tree.nodes[index])
        }
    }

    /// p1.2: an item of a paragraph without an address.
    private func marked(_ step: Selector.Step, in scope: Int) -> [Int] {
        tree.children(of: scope).filter { index in
            let node = tree.nodes[index]
            return !node.hasAddress && tree.isMarkedPlace(index) && Int(node.number) == step.number
                && Int(node.occurrence) == step.occurrence
        }
    }

    /// 附件 alone stands for all of them; 附件2 for the second where none has a number.
    private func attachments(_ step: Selector.Step, in scope: Int) -> [Int] {
        let all = attachments(in: scope)
        let exact = all.filter { matches($0, step) }
        guard exact.isEmpty, step.occurrence == 1 else { return exact }
        if step.number == 0 { return all }
        let areUnnumbered = all.allSatisfy { tree.nodes[$0].number == 0 }
        return areUnnumbered && step.number <= all.count ? [all[step.number - 1]] : []
    }

    /// The outermost attachments in a part of the tree.
    func attachments(in scope: Int) -> [Int] {
        var found: [Int] = []
        var next = scope + 1
        let end = tree.subtreeEnd(of: scope)
        while next < end {
            let isAttachment = tree.nodes[next].kind == .attachment
            if isAttachment { found.append(next) }
            // An attachment stands behind what it is attached to, at the top of a text.
            next = Int(tree.nodes[next].subtreeEnd)
        }
        return found
    }
}
