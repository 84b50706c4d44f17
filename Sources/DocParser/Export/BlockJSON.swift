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

    /// A block with everything in it.
    ///
    /// - Parameter withPlace: whether where it came from and the titles around it come first, as `query` gives them.
    mutating func subtree(at root: Int, withPlace: Bool = false) {
        var openEnds: [Int] = []
        for index in root..<Int(nodes[root].subtreeEnd) {
            close(&openEnds, upTo: index)
            if index > root { json.separate() }
            json.beginObject()
            if withPlace, index == root { place(of: index) }
            fields(of: index)
            json.key("children")
            json.beginArray()
            openEnds.append(Int(nodes[index].subtreeEnd))
        }
        close(&openEnds, upTo: Int(nodes[root].subtreeEnd))
    }

    private mutating func place(of index: Int) {
        json.key("path")
        json.string(document.source.path)
        json.key("headings")
        headings(around: index)
    }

    private mutating func close(_ openEnds: inout [Int], upTo index: Int) {
        while let end = openEnds.last, end <= index {
            openEnds.removeLast()
            json.endArray()
            json.endObject()
        }
    }

    private mutating func fields(of index: Int) {
        let node = nodes[index]
        json.key("kind")
        json.string(node.kind.rawValue)
        identifiers(of: index)
        json.key("marker")
        words(in: node.marker)
        json.key("title")
        headingWords(in: node.title)
        json.key("role")
        json.string(node.role?.rawValue)
        json.key("text")
        words(in: node.text)
        json.key("problem")
        words(in: node.problem)
        json.key("remedy")
        words(in: node.remedy)
        json.key("rows")
        cells(of: node)
        json.key("line")
        json.integer(lines.line(at: node.range.start))
        json.key("range")
        range(node.range.range)
    }

    mutating func identifiers(of index: Int) {
        let identifier = document.tree.identifier(of: index)
        json.key("id")
        json.string(identifier)
        json.key("address")
        if nodes[index].hasAddress { json.string(identifier) } else { json.null() }
    }

    /// The rows of a table, each on a line.
    private mutating func cells(of node: Node) {
        guard node.table >= 0 else { return json.null() }
        json.beginArray()
        for row in document.tree.tables[Int(node.table)] {
            json.separate()
            json.beginArray(inline: true)
            for cell in row {
                json.separate()
                if cell.isEmpty { json.out.append(#""""#) } else { words(in: cell) }
            }
            json.endArray()
        }
        json.endArray()
    }
}
