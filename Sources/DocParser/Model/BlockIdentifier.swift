/// Addresses and ids (contract, section 2): made from the nodes when they are asked for, O(depth) each.
extension Tree {
    /// The address of a node that has one, else its id: the id of its parent and its place there.
    func identifier(of index: Int) -> [UInt8] {
        var out = ByteWriter()
        appendIdentifier(of: index, to: &out)
        return out.bytes
    }

    /// Writes the identifier of a node behind what is in `out`.
    func appendIdentifier(of index: Int, to out: inout ByteWriter) {
        let outer = outer(of: index)
        if outer >= 0 { appendIdentifier(of: outer, to: &out) }
        appendEnding(of: index, behind: outer, to: &out)
    }

    /// The block whose identifier begins that of a node; -1 for none.
    func outer(of index: Int) -> Int {
        nodes[index].hasAddress ? scope(of: index) : Int(nodes[index].parent)
    }

    /// Writes what an identifier has behind that of the outer block.
    func appendEnding(of index: Int, behind outer: Int, to out: inout ByteWriter) {
        guard nodes[index].hasAddress else { return appendPlace(of: index, to: &out) }
        let unit = unit(of: index)
        if outer >= 0 {
            // Numbers are joined by dots; 第三章, 第（三）项 and what stands behind 附件1/ are not.
            if nodes[outer].kind == .attachment || nodes[outer].isUnmarkedHeading {
                out.append(UInt8(ascii: "/"))
            } else if unit == .plain {
                out.append(UInt8(ascii: "."))
            }
        }
        appendComponent(of: nodes[index], unit: unit, to: &out)
        appendOccurrence(nodes[index].occurrence, to: &out)
    }

    /// Items of a paragraph without an address are numbered as they are marked, all other blocks by their order, headings
    /// apart from paragraphs.
    private func appendPlace(of index: Int, to out: inout ByteWriter) {
        if isMarkedPlace(index) {
            out.append(UInt8(ascii: "."))
            out.append(Int(nodes[index].number))
            appendOccurrence(nodes[index].occurrence, to: &out)
        } else {
            if nodes[index].parent >= 0 { out.append(UInt8(ascii: "/")) }
            out.append(UInt8(ascii: nodes[index].isUnmarkedHeading ? "h" : "p"))
            out.append(place(of: index))
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

    private func appendComponent(of node: Node, unit: AddressUnit, to out: inout ByteWriter) {
        let number = Int(node.number)
        switch unit {
        case .attachment:
            out.append("附件")
            if number > 0 { out.append(number) }
        case .part: appendWritten(node, "编", to: &out)
        case .subpart: appendWritten(node, "分编", to: &out)
        case .planPart: appendWritten(node, "篇", to: &out)
        case .chapter: appendWritten(node, "章", to: &out)
        case .lawSection: appendWritten(node, "节", to: &out)
        case .article: appendWritten(node, "条", to: &out)
        case .clause: appendWritten(node, "款", to: &out)
        case .lawItem:
            out.append("第（")
            HanNumeral.append(number, to: &out)
            out.append("）项")
        case .lawSubitem:
            out.append("第")
            out.append(number)
            out.append("目")
        case .plain:
            if node.form.isDecimal { appendPrefix(Int(node.subnumber), to: &out) }
            out.append(number)
        }
    }

    /// The numbers before the last of 11.5.1 that no division around it shows.
    private func appendPrefix(_ prefix: Int, to out: inout ByteWriter) {
        guard prefix > 0 else { return }
        appendPrefix(prefix / 1000, to: &out)
        out.append(prefix % 1000)
        out.append(UInt8(ascii: "."))
    }

    private func appendWritten(_ node: Node, _ unit: StaticString, to out: inout ByteWriter) {
        out.append("第")
        HanNumeral.append(Int(node.number), to: &out)
        out.append(unit)
        guard node.subnumber > 0 else { return }
        out.append("之")
        HanNumeral.append(Int(node.subnumber), to: &out)
    }

    private func appendOccurrence(_ occurrence: UInt32, to out: inout ByteWriter) {
        guard occurrence > 1 else { return }
        out.append(UInt8(ascii: "~"))
        out.append(Int(occurrence))
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
