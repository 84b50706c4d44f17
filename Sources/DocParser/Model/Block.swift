/// A block of a document: a division, an item, a paragraph, a table or an attachment.
///
/// A block is a small view into its document; children, parent and texts are made when they are asked for.
public struct Block: Sendable, Hashable, Identifiable, CustomStringConvertible {
    /// What a block is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// 层次 一、（一）1.（1）, and 节 in legislation.
        case section
        /// 编, 篇
        case part
        /// 章
        case chapter
        /// 条
        case article
        /// 款: a paragraph of an article.
        case clause
        /// 列举项, and 项 and 目 in legislation.
        case item
        case paragraph
        case table
        /// 附件, and the text that an order or notice carries.
        case attachment
    }

    let document: Document
    let index: Int

    var node: Node { document.tree.nodes[index] }

    public var kind: Kind { node.kind }
    public var role: Role? { node.role }

    /// The name of the block, unique in its document and a selector; see the contract for how it is made.
    public var id: String { String(decoding: document.tree.identifier(of: index), as: UTF8.self) }

    /// The place in the numbering (`2.3.2`, `第十二条第二款`); `nil` for blocks outside of it.
    public var address: String? {
        node.hasAddress ? String(decoding: document.tree.identifier(of: index), as: UTF8.self) : nil
    }

    /// The marker as it is printed (`2．`).
    public var marker: String? { document.words(in: node.marker) }

    /// The heading without its marker and closing 。
    public var title: String? { document.headingWords(in: node.title) }

    /// The block's own words; `nil` where they are in its children.
    public var text: String? { document.words(in: node.text) }

    /// The words between 针对 and 的问题, in an item.
    public var problem: String? { document.words(in: node.problem) }

    /// What is to be done about the problem.
    public var remedy: String? { document.words(in: node.remedy) }

    /// The cells of a table, row by row, where they are certain.
    public var rows: [[String]]? {
        guard node.table >= 0 else { return nil }
        return document.tree.tables[Int(node.table)].map { row in row.map { document.words(in: $0) ?? "" } }
    }

    /// The 1-based line on which the block begins. O(log lines).
    public var line: Int { document.text.line(at: node.range.start) }

    /// The 1-based number of the printed page on which the block begins; `nil` where the source has no pages. O(log lines).
    public var page: Int? { document.text.page(ofLine: line) }

    /// Byte offsets from the marker or first word to the last character of the last descendant.
    public var range: Range<Int> { node.range.range }

    /// The blocks directly inside this one, in order.
    public var children: [Block] {
        document.tree.children(of: index).map { Block(document: document, index: $0) }
    }

    /// The items of this block: its own, and those of its paragraphs.
    public var items: [Block] {
        children.flatMap { child in
            switch child.kind {
            case .item: [child]
            case .paragraph, .clause: child.children.filter { $0.kind == .item }
            default: [Block]()
            }
        }
    }

    /// The block around this one; `nil` at the top.
    public var parent: Block? {
        node.parent < 0 ? nil : Block(document: document, index: Int(node.parent))
    }

    /// The titles of the blocks around this one, outermost first.
    public var headings: [String] {
        var titles: [String] = []
        var next = parent
        while let block = next {
            if let title = block.title { titles.append(title) }
            next = block.parent
        }
        return titles.reversed()
    }

    /// The block's range as indices of `string`, which has to be the document's decoded text. O(n).
    public func range(in string: String) -> Range<String.Index>? {
        let utf8 = string.utf8
        guard let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound, limitedBy: utf8.endIndex),
            let upper = utf8.index(lower, offsetBy: range.count, limitedBy: utf8.endIndex)
        else { return nil }
        return lower..<upper
    }

    /// Kind, id and heading: `section 2.3.2 强化问题导向`.
    public var description: String {
        title.map { "\(kind.rawValue) \(id) \($0)" } ?? "\(kind.rawValue) \(id)"
    }

    public static func == (left: Block, right: Block) -> Bool {
        left.index == right.index && left.document == right.document
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(index)
        hasher.combine(node)
    }
}
