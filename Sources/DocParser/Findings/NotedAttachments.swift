extension Manuscript {
    /// The line on which a range stands.
    func line(of range: ByteRange) -> PrintedLine? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].range.end > range.start { high = middle } else { low = middle + 1 }
        }
        return low < lines.count ? lines[low] : nil
    }

    /// An attachment that follows the document.
    struct Attached {
        let node: Node
        let index: Int
        /// 0 for 附件 alone.
        let number: Int
    }

    /// The attachments that have the word 附件 above them.
    static func attached(among nodes: [Node], _ text: borrowing Span<UInt8>) -> [Attached] {
        var found: [Attached] = []
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            defer { index = Int(node.subtreeEnd) }
            guard node.kind == .attachment, !node.marker.isEmpty, text.has("附件", at: node.marker.start) else {
                continue
            }
            var number = node.marker.start + 6
            number = text.skippingBlanks(from: number, to: node.marker.end)
            let value = ArabicNumeral.read(text, at: number)?.value ?? HanNumeral.read(text, at: number)?.value ?? 0
            found.append(Attached(node: node, index: index, number: value))
        }
        return found
    }
}
