@testable import DocParser

/// A block of a tree that a test writes by hand, without the parser.
struct HandmadeBlock {
    var kind: Block.Kind
    var marker = ""
    var number = 0
    var title = ""
    var text = ""
    var problem = ""
    var remedy = ""
    var role: Role?
    var children: [HandmadeBlock] = []

    /// A division; its kind, form and number are read from the marker.
    static func division(
        _ marker: String, _ title: String = "", text: String = "", role: Role? = nil, _ children: [HandmadeBlock] = []
    ) -> HandmadeBlock {
        let kind: Block.Kind =
            switch form(of: marker).form {
            case .part: .part
            case .chapter: .chapter
            case .article: .article
            default: .section
            }
        return HandmadeBlock(kind: kind, marker: marker, title: title, text: text, role: role, children: children)
    }

    static func article(_ marker: String, _ children: [HandmadeBlock]) -> HandmadeBlock {
        division(marker, "", children)
    }

    static func item(
        _ marker: String, _ text: String = "", problem: String = "", remedy: String = "",
        _ children: [HandmadeBlock] = []
    ) -> HandmadeBlock {
        HandmadeBlock(kind: .item, marker: marker, text: text, problem: problem, remedy: remedy, children: children)
    }

    /// The items' words are put behind `text`, and are part of the paragraph's text.
    static func paragraph(_ text: String, role: Role? = nil, items: [HandmadeBlock] = []) -> HandmadeBlock {
        HandmadeBlock(kind: .paragraph, text: text, role: role, children: items)
    }

    static func clause(_ text: String, _ items: [HandmadeBlock] = []) -> HandmadeBlock {
        HandmadeBlock(kind: .clause, text: text, children: items)
    }

    static func table(_ text: String) -> HandmadeBlock { HandmadeBlock(kind: .table, text: text) }

    static func attachment(_ number: Int, _ title: String = "", _ children: [HandmadeBlock]) -> HandmadeBlock {
        HandmadeBlock(
            kind: .attachment, marker: number > 0 ? "附件\(number)" : "", number: number, title: title,
            children: children)
    }

    static func form(of marker: String) -> (form: HeadingForm, number: Int, subnumber: Int) {
        let bytes = Array((marker + "　字").utf8)
        guard let read = HeadingMarkerReader.read(bytes.span, at: 0, end: bytes.count) else { return (.none, 0, 0) }
        return (read.form, read.number, read.subnumber)
    }
}

/// Writes hand-made blocks down as a text with its tree.
struct TreeSketch {
    private var bytes: [UInt8] = []
    private var tree = Tree()

    static func document(_ blocks: [HandmadeBlock], metadata: Metadata = Metadata()) -> Document {
        var builder = TreeSketch()
        for block in blocks { builder.write(block, parent: -1) }
        builder.tree.settleIdentifiers()
        return Document(
            source: Source(),
            contents: Document.Contents(
                text: SourceText(valid: builder.bytes), tree: builder.tree, metadata: metadata, excluded: [],
                diagnostics: []))
    }

    private mutating func write(_ block: HandmadeBlock, parent: Int) {
        let index = tree.nodes.count
        let start = bytes.count
        let read = HandmadeBlock.form(of: block.marker)
        var node = Node(kind: block.kind, role: block.role, form: read.form, range: .none)
        node.number = Int32(block.kind == .attachment ? block.number : read.number)
        node.subnumber = Int32(read.subnumber)
        node.parent = Int32(parent)
        tree.nodes.append(node)
        tree.nodes[index].marker = words(block.marker)
        tree.nodes[index].title = words(block.title)
        if !block.title.isEmpty { bytes += "\n".utf8 }
        let text = bytes.count
        tree.nodes[index].text = words(block.text)
        tree.nodes[index].problem = place(of: block.problem, from: text)
        tree.nodes[index].remedy = place(of: block.remedy, from: text)
        let isInline = block.children.allSatisfy { $0.kind == .item } && !block.text.isEmpty
        for child in block.children {
            if !isInline { bytes += "\n".utf8 }
            write(child, parent: index)
        }
        // A paragraph's text is the whole paragraph, its items' words included.
        if isInline { tree.nodes[index].text = ByteRange(text, bytes.count) }
        tree.nodes[index].range = ByteRange(start, bytes.count)
        tree.nodes[index].subtreeEnd = Int32(tree.nodes.count)
        if parent < 0 { bytes += "\n".utf8 }
    }

    /// Writes words; line breaks in them are those of wrapped lines.
    private mutating func words(_ words: String) -> ByteRange {
        let start = bytes.count
        for byte in words.utf8 {
            if byte == UInt8(ascii: "\n") { tree.gaps.append(ByteRange(bytes.count, bytes.count + 1)) }
            bytes.append(byte)
        }
        return bytes.count == start ? .none : ByteRange(start, bytes.count)
    }

    private func place(of words: String, from start: Int) -> ByteRange {
        let needle = Array(words.utf8)
        guard let offset = bytes.span.find(needle.span, from: start) else { return .none }
        return ByteRange(offset, offset + needle.count)
    }
}
