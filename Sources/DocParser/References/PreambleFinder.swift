/// Tells the passages in which a document says what it rests on: what stands before its first division, and its first
/// article (立法技术规范).
struct PreambleFinder {
    private let tree: Tree
    private let text: TextBytes
    /// The end of the preamble of the document, and of the texts that it carries, as the first block behind it.
    private var ends: [Int: Int] = [:]

    /// How a passage says what a document rests on.
    enum Ground { case none, preamble, article, list }

    /// Plans and rules have a section of what they rest on, which names it without 根据.
    static let grounds: WordSet = [
        "编制依据", "制定依据", "起草依据", "政策依据", "法律依据", "法规依据", "文件依据", "主要依据", "法律法规依据", "规划依据", "评估依据", "设计依据", "立法依据",
        "执法依据", "编制的依据", "编写依据", "设定依据", "实施依据", "决策依据", "工作依据",
    ]

    init(_ document: Document) {
        tree = document.tree
        text = document.text.bytes
        ends[-1] = end(in: -1)
        for index in tree.nodes.indices where tree.nodes[index].kind == .attachment { ends[index] = end(in: index) }
    }

    /// The first division at the top of a text; in a document without any, the second paragraph. An attached text without
    /// divisions is a form that is filled in, and rests on nothing.
    private func end(in scope: Int) -> Int {
        var next = scope + 1
        let limit = tree.subtreeEnd(of: scope)
        var firstParagraph: Int?
        while next < limit {
            let node = tree.nodes[next]
            if node.kind == .attachment { break }
            if node.kind != .paragraph, node.kind != .table { return next }
            if firstParagraph == nil, node.role == nil || node.role == .preamble { firstParagraph = next }
            next = Int(node.subtreeEnd)
        }
        if scope >= 0 { return scope }
        return firstParagraph.map { Int(tree.nodes[$0].subtreeEnd) } ?? limit
    }

    /// What a block is of the preamble, the first article or the list of what the text rests on.
    func ground(of block: Int) -> Ground {
        var next = block
        while next >= 0 {
            let node = tree.nodes[next]
            if node.role == .adoption { return .none }
            if node.role == .preamble { return .preamble }
            if node.kind == .section, !node.title.isEmpty,
                text.withSpan({ Self.grounds.end($0, before: node.title.end) })
            {
                return .list
            }
            if node.kind == .article { return node.number == 1 && node.subnumber == 0 ? .article : .none }
            let parent = Int(node.parent)
            if parent < 0 || tree.nodes[parent].kind == .attachment, let end = ends[parent] {
                return block < end ? .preamble : .none
            }
            next = parent
        }
        return .none
    }
}
