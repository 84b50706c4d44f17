/// A division in the outline of a document, for forms that show nothing but the outline.
struct OutlineEntry {
    /// How many characters of a text stand for a division without a title.
    private static let longest = 30

    /// 1 for what stands at the top.
    let depth: Int
    /// Marker and title (一、总体要求); where there is no title, the first words of its text.
    let label: String

    /// All divisions and attachments in order; paragraphs, items and tables are left out. O(text).
    static func entries(of document: Document) -> [OutlineEntry] {
        let nodes = document.tree.nodes
        var depths = [Int](repeating: 0, count: nodes.count)
        var entries: [OutlineEntry] = []
        for index in nodes.indices {
            let node = nodes[index]
            let around = node.parent < 0 ? 0 : depths[Int(node.parent)]
            let label = isDivision(node.kind) ? label(of: Block(document: document, index: index)) : ""
            depths[index] = label.isEmpty ? around : around + 1
            if !label.isEmpty { entries.append(OutlineEntry(depth: around + 1, label: label)) }
        }
        return entries
    }

    private static func isDivision(_ kind: Block.Kind) -> Bool {
        switch kind {
        case .section, .part, .chapter, .article, .attachment: true
        case .clause, .item, .paragraph, .table: false
        }
    }

    private static func label(of block: Block) -> String {
        let words = block.title ?? beginning(of: block)
        guard let marker = block.marker else { return words }
        // 第一条 为了…, 1. Scope; but 一、总体要求.
        let needsBlank = block.node.form.isLegislation || block.node.form == .portion || block.kind == .attachment
        let isLatin = marker.utf8.last.map { $0 < 0x80 } ?? false
        return words.isEmpty ? marker : marker + (needsBlank || isLatin ? " " : "") + words
    }

    private static func beginning(of block: Block) -> String {
        let first = block.children.first { $0.kind == .clause || $0.kind == .paragraph }
        guard let text = block.text ?? first?.text else { return "" }
        let scalars = text.unicodeScalars
        guard scalars.count > longest else { return text }
        return String(scalars.prefix(longest)) + "…"
    }
}
