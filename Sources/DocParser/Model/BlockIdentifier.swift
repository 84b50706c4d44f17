/// Addresses and ids (contract, section 2): made from the nodes when they are asked for, O(depth) each.
extension Tree {
    /// The address of a node that has one, else its id: the id of its parent and its place there.
    func identifier(of index: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        appendIdentifier(of: index, to: &bytes)
        return bytes
    }

    /// Writes the identifier of a node behind what is in `bytes`.
    func appendIdentifier(of index: Int, to bytes: inout [UInt8]) {
        let outer = outer(of: index)
        if outer >= 0 { appendIdentifier(of: outer, to: &bytes) }
        appendEnding(of: index, behind: outer, to: &bytes)
    }

    /// The block whose identifier begins that of a node; -1 for none.
    func outer(of index: Int) -> Int {
        nodes[index].hasAddress ? scope(of: index) : Int(nodes[index].parent)
    }

    /// Writes what an identifier has behind that of the outer block.
    func appendEnding(of index: Int, behind outer: Int, to bytes: inout [UInt8]) {
        guard nodes[index].hasAddress else { return appendPlace(of: index, to: &bytes) }
        let unit = unit(of: index)
        if outer >= 0 {
            // Numbers are joined by dots; 第三章, 第（三）项 and what stands behind 附件1/ are not.
            if nodes[outer].kind == .attachment {
                bytes.append(UInt8(ascii: "/"))
            } else if unit == .plain {
                bytes.append(UInt8(ascii: "."))
            }
        }
        appendComponent(of: nodes[index], unit: unit, to: &bytes)
        appendOccurrence(nodes[index].occurrence, to: &bytes)
    }

    /// Items of a paragraph without an address are numbered as they are marked, all other blocks by their order.
    private func appendPlace(of index: Int, to bytes: inout [UInt8]) {
        if isMarkedPlace(index) {
            bytes.append(UInt8(ascii: "."))
            Self.append(Int(nodes[index].number), to: &bytes)
            appendOccurrence(nodes[index].occurrence, to: &bytes)
        } else {
            if nodes[index].parent >= 0 { bytes.append(UInt8(ascii: "/")) }
            bytes.append(UInt8(ascii: "p"))
            Self.append(place(of: index), to: &bytes)
        }
    }

    /// Whether a block without an address is named by its marker's number: an item of a block without one.
    func isMarkedPlace(_ index: Int) -> Bool {
        let node = nodes[index]
        return node.kind == .item && node.parent >= 0 && !nodes[Int(node.parent)].hasAddress
    }

    /// The place of a block without an address among those of its parent; from 1.
    ///
    /// An item keeps its marker's number, so its place is in `occurrence`.
    func place(of index: Int) -> Int {
        let node = nodes[index]
        return node.kind == .item ? Int(node.occurrence) : Int(node.number)
    }

    private func appendComponent(of node: Node, unit: AddressUnit, to bytes: inout [UInt8]) {
        let number = Int(node.number)
        switch unit {
        case .attachment:
            bytes.append("附件")
            if number > 0 { Self.append(number, to: &bytes) }
        case .part: appendWritten(node, "编", to: &bytes)
        case .chapter: appendWritten(node, "章", to: &bytes)
        case .lawSection: appendWritten(node, "节", to: &bytes)
        case .article: appendWritten(node, "条", to: &bytes)
        case .clause: appendWritten(node, "款", to: &bytes)
        case .lawItem:
            bytes.append("第（")
            HanNumeral.append(number, to: &bytes)
            bytes.append("）项")
        case .lawSubitem:
            bytes.append("第")
            Self.append(number, to: &bytes)
            bytes.append("目")
        case .plain: Self.append(number, to: &bytes)
        }
    }

    private func appendWritten(_ node: Node, _ unit: StaticString, to bytes: inout [UInt8]) {
        bytes.append("第")
        HanNumeral.append(Int(node.number), to: &bytes)
        bytes.append(unit)
        guard node.subnumber > 0 else { return }
        bytes.append("之")
        HanNumeral.append(Int(node.subnumber), to: &bytes)
    }

    private func appendOccurrence(_ occurrence: UInt32, to bytes: inout [UInt8]) {
        guard occurrence > 1 else { return }
        bytes.append(UInt8(ascii: "~"))
        Self.append(Int(occurrence), to: &bytes)
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number >= 10 { append(number / 10, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: abs(number % 10)))
    }

    /// The nodes directly inside a node; those at the top for -1.
    func children(of parent: Int) -> [Int] {
        var result: [Int] = []
        var next = parent + 1
        let end = subtreeEnd(of: parent)
        while next < end {
            result.append(next)
            next = Int(nodes[next].subtreeEnd)
        }
        return result
    }

    /// The index behind the last descendant of a node; of the whole tree for -1.
    func subtreeEnd(of index: Int) -> Int { index < 0 ? nodes.count : Int(nodes[index].subtreeEnd) }
}
