/// The blocks of a document as JSON (contract, section 2): straight from the nodes, in one pass, without recursion.
extension DocumentWriter {
    /// The blocks at the top of the document, as elements of the list that is open.
    mutating func body() {
        var templates: [JSONTemplate] = []
        var index = 0
        while index < nodes.count {
            json.separate()
            subtree(at: index, &templates)
            index = Int(nodes[index].subtreeEnd)
        }
    }

    /// A block with everything in it; where it came from and the titles around it come first, as `query` gives them.
    mutating func found(_ index: Int) {
        var templates: [JSONTemplate] = []
        subtree(at: index, &templates, withPlace: true)
    }

    /// - Parameter templates: those of the levels from that of the root on, as far as they were needed.
    private mutating func subtree(at root: Int, _ templates: inout [JSONTemplate], withPlace: Bool = false) {
        let outerDepth = json.depth
        var openEnds: [Int] = []
        for index in root..<Int(nodes[root].subtreeEnd) {
            close(&openEnds, upTo: index)
            if index > root { json.separate() }
            // On one line a block looks the same on all levels.
            let level = json.pretty ? openEnds.count : 0
            if level == templates.count { templates.append(template(depth: outerDepth + 2 * level)) }
            block(index, templates[level], withPlace: withPlace && index == root)
            openEnds.append(Int(nodes[index].subtreeEnd))
        }
        close(&openEnds, upTo: Int(nodes[root].subtreeEnd))
    }

    /// A block up to the bracket before its children.
    private func template(depth: Int) -> JSONTemplate {
        var json = JSONWriter(ByteWriter(), pretty: json.pretty, depth: depth)
        json.beginObject()
        return JSONTemplate(json, keys: JSONTemplate.Key.ofBlock, list: "children")
    }

    private mutating func close(_ openEnds: inout [Int], upTo index: Int) {
        while let end = openEnds.last, end <= index {
            openEnds.removeLast()
            json.endArray()
            json.endObject()
        }
    }

    private mutating func block(_ index: Int, _ template: JSONTemplate, withPlace: Bool) {
        let node = nodes[index]
        if withPlace { place(of: index) }
        beginTemplate(from: withPlace ? 1 : 0)
        value(.kind, template) { $0.json.name(node.kind.rawValue) }
        identifiers(of: index, template)
        words(node.marker, .marker, template)
        if !node.title.isEmpty { value(.title, template) { $0.headingWords(in: node.title) } }
        if let role = node.role { value(.role, template) { $0.json.name(role.rawValue) } }
        words(node.text, .text, template)
        words(node.problem, .problem, template)
        words(node.remedy, .remedy, template)
        if node.table >= 0 { value(.rows, template) { $0.cells(of: node) } }
        value(.line, template) { $0.json.out.append($0.lines.line(at: node.range.start)) }
        value(.range, template) { $0.range(node.range.range) }
        finish(template)
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
