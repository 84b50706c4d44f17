extension Manuscript {
    /// A numbered division of the text or of an attachment, 一、（一）1.（1）, with its place in the tree.
    struct Division {
        let index: Int
        let node: Node
        /// The form of the division around it; `.none` at the top.
        let outer: HeadingForm
        /// How many numbered divisions are around it.
        let depth: Int
        /// The index of the attachment that it stands in; -1 for the carrier's own text.
        let attachment: Int
    }

    /// The divisions that the standard numbers (7.3.3), in order: no articles and what stands in them, no items of a
    /// paragraph.
    static func divisions(among nodes: [Node]) -> [Division] {
        // Short notices have none.
        guard nodes.contains(where: { $0.kind == .section }) else { return [] }
        var divisions: [Division] = []
        /// For each node around the place: its form, how many divisions it is in, and whether all is legislation.
        var around: [(end: Int, form: HeadingForm, depth: Int, attachment: Int, isLaw: Bool)] = []
        for (index, node) in nodes.enumerated() {
            while let last = around.last, last.end <= index { around.removeLast() }
            let outer = around.last ?? (nodes.count, .none, 0, -1, false)
            let isLaw = outer.isLaw || node.form.isLegislation || node.form == .portion && node.kind != .section
            let isDivision = node.kind == .section && node.form != .none && !node.form.isLegislation
            // Most blocks have none in them.
            guard isDivision || node.hasChildren(at: index) else { continue }
            if node.kind == .attachment {
                around.append((Int(node.subtreeEnd), .none, 0, index, isLaw))
            } else if isDivision {
                if !isLaw {
                    divisions.append(
                        Division(
                            index: index, node: node, outer: outer.form, depth: outer.depth,
                            attachment: outer.attachment))
                }
                around.append((Int(node.subtreeEnd), node.form, outer.depth + 1, outer.attachment, isLaw))
            } else {
                around.append((Int(node.subtreeEnd), outer.form, outer.depth, outer.attachment, isLaw))
            }
        }
        return divisions
    }
}

extension Node {
    /// Whether blocks stand in it.
    func hasChildren(at index: Int) -> Bool { Int(subtreeEnd) > index + 1 }
}
