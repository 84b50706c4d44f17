/// The blocks of a document as JSON (contract, section 2): straight from the nodes, in one pass, without recursion.
extension DocumentWriter {
    /// The blocks at the top of the document, as elements of the list that is open.
    mutating func body() {
        var index = 0
        while index < nodes.count {
            json.separate()
            subtree(at: index)
            index = Int(nodes[index].subtreeEnd)
        }
    }

    /// A block with everything in it; where it came from and the titles around it come first, as `query` gives them.
    mutating func found(_ index: Int) {
        subtree(at: index, withPlace: true)
    }

    private mutating func subtree(at root: Int, withPlace: Bool = false) {
        // On one line a block looks the same on all levels and in all documents.
        if !json.pretty, templates.levels.isEmpty { templates = .blockOnOneLine }
        if json.pretty, templates.depth != json.depth { templates = JSONTemplates(depth: json.depth) }
        for index in root..<Int(nodes[root].subtreeEnd) {
            close(upTo: index)
            if index > root { json.separate() }
            let level = json.pretty ? openEnds.count : 0
            if level == templates.levels.count { templates.appendBlock(pretty: true) }
            block(index, level: level, withPlace: withPlace && index == root)
            openEnds.append(Int(nodes[index].subtreeEnd))
        }
        close(upTo: Int(nodes[root].subtreeEnd))
    }

    private mutating func close(upTo index: Int) {
        while let end = openEnds.last, end <= index {
            openEnds.removeLast()
            json.endArray()
            json.endObject()
        }
    }

    private mutating func block(_ index: Int, level: Int, withPlace: Bool) {
        let node = nodes[index]
        if withPlace { place(of: index) }
        beginTemplate(level, from: withPlace ? 1 : 0)
        value(.kind) { $0.json.name(node.kind.rawValue) }
        identifiers(of: index)
        words(node.marker, .marker)
        if !node.title.isEmpty { value(.title) { $0.headingWords(in: node.title) } }
        if let role = node.role { value(.role) { $0.json.name(role.rawValue) } }
        words(node.text, .text)
        words(node.problem, .problem)
        words(node.remedy, .remedy)
        if node.table >= 0 { value(.rows) { $0.cells(of: node) } }
        place(of: node)
        finishTemplate()
        json.enterList()
    }

    /// The start of a block with its first keys and the comma behind them.
    private mutating func place(of index: Int) {
        json.beginObject()
        json.key("path")
        json.string(document.source.path)
        json.key("headings")
        headings(around: index)
        json.out.append(UInt8(ascii: ","))
        json.leaveObject()
    }

    /// The rows of a table, each on a line.
    private mutating func cells(of node: Node) {
        json.enterObject()
        json.beginArray()
        for row in tree.tables[Int(node.table)] {
            json.separate()
            json.beginArray(inline: true)
            for cell in row {
                json.separate()
                if cell.isEmpty { json.out.append(#""""#) } else { words(in: cell) }
            }
            json.endArray()
        }
        json.endArray()
        json.leaveObject()
    }
}
