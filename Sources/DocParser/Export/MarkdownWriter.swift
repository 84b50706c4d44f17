/// Writes a document or some of its blocks as Markdown that reads like a page made by hand.
///
/// Markers stay as they are printed; every word of the body is written once and none is added: in an item the problem
/// (针对…的问题) is bold and the remedy in italics.
struct MarkdownWriter: ~Copyable {
    /// Markdown has six levels of headings; a heading that stands deeper, or inside of a paragraph, is a bold line.
    private static let boldLevel = 7

    let document: Document
    let nodes: [Node]
    let text: TextBytes
    var out: ByteWriter
    private var isEmpty = true
    /// How far list items have moved the text in.
    private var indentation = 0
    /// Whether the next line begins a list item.
    private var bullet = false
    private var isBehindItem = false
    /// Takes down the headings that are written; `nil` where nobody asks.
    var headings: MarkdownHeadings?
    /// The links that are put into the words.
    var links = MarkdownLinks()

    init(_ document: Document, to out: consuming ByteWriter) {
        self.document = document
        nodes = document.tree.nodes
        text = document.text.bytes
        self.out = out
    }

    mutating func whole() {
        for line in FrontMatter.lines(of: document.metadata) {
            out.append(string: line)
            out.append("\n")
            isEmpty = false
        }
        if let title = document.metadata.title {
            var words = MarkdownText()
            words.add(Array(title.utf8))
            heading(words, level: 1, of: -1)
        }
        children(of: -1, from: 0, level: 2)
    }

    /// Writes a block with everything in it. Headings are `##` at the outermost level of the document, under its title.
    ///
    /// Among sections with headings one without a title has its marker for a heading: as a paragraph it would stand in
    /// the section before it.
    mutating func block(_ index: Int, level: Int = 2, amongHeadings: Bool = false) {
        let node = nodes[index]
        switch node.kind {
        case .table: table(node)
        case .attachment: attachment(index, level: level)
        case .item: item(index)
        default:
            let isHeading = amongHeadings && node.kind == .section && !node.marker.isEmpty
            if isHeading, node.title.isEmpty, isShort(index) {
                var words = markerWords(of: node)
                if needsBlank(behindMarkerOf: node, before: node.text) { words.addBlank() }
                add(node.text, to: &words)
                heading(words, level: level, of: index)
                return children(of: index, from: index + 1, level: level + 1)
            }
            guard node.title.isEmpty, !isHeading else {
                heading(headingWords(of: node), level: level, of: index)
                let next = node.text.isEmpty ? index + 1 : passage(of: index, after: MarkdownText())
                return children(of: index, from: next, level: level + 1)
            }
            children(of: index, from: lead(of: index), level: level + 1)
        }
    }

    private mutating func children(of index: Int, from first: Int, level: Int) {
        let end = index < 0 ? nodes.count : Int(nodes[index].subtreeEnd)
        let hasHeadings = hasTitledSection(from: first, to: end)
        var next = first
        while next < end {
            block(next, level: level, amongHeadings: hasHeadings)
            next = Int(nodes[next].subtreeEnd)
        }
    }

    /// Whether the words of a section fit a heading: twenty characters at most, and no item among them.
    private func isShort(_ index: Int) -> Bool {
        let node = nodes[index]
        let holdsItem = index + 1 < Int(node.subtreeEnd) && nodes[index + 1].range.start < node.text.end
        return !node.text.isEmpty && node.text.count <= 60 && !holdsItem
    }

    private func hasTitledSection(from first: Int, to end: Int) -> Bool {
        var next = first
        while next < end {
            if nodes[next].kind == .section, !nodes[next].title.isEmpty { return true }
            next = Int(nodes[next].subtreeEnd)
        }
        return false
    }

    // MARK: Headings

    private func headingWords(of node: Node) -> MarkdownText {
        var words = markerWords(of: node)
        if !words.isEmpty, !node.title.isEmpty, needsBlank(behindMarkerOf: node, before: node.title) {
            words.addBlank()
        }
        if let title = document.headingWords(in: node.title) { words.add(Array(title.utf8)) }
        return words
    }

    /// 第一章 总则, 附件1 清单, 1. Scope; but 一、总体要求.
    private func needsBlank(behindMarkerOf node: Node, before words: ByteRange) -> Bool {
        if node.kind == .attachment || node.form.isLegislation || node.form == .portion { return true }
        return words.start > node.marker.end && text[node.marker.end - 1] < 0x80
    }

    private mutating func heading(_ words: MarkdownText, level: Int, of index: Int) {
        startBlock()
        if level < Self.boldLevel { headings?.add(words, of: index) }
        if level < Self.boldLevel {
            for _ in 0..<level { out.append(UInt8(ascii: "#")) }
            out.append(UInt8(ascii: " "))
            words.write(to: &out, place: .heading)
        } else {
            out.append("**")
            words.write(to: &out, place: .heading)
            out.append("**")
        }
        out.append("\n")
    }

    private mutating func attachment(_ index: Int, level: Int) {
        if !isEmpty {
            startBlock()
            out.append("---\n")
        }
        let words = headingWords(of: nodes[index])
        if !words.isEmpty { heading(words, level: level, of: index) }
        let next = nodes[index].text.isEmpty ? index + 1 : passage(of: index, after: MarkdownText())
        children(of: index, from: next, level: level + 1)
    }

    // MARK: Words

    private func markerWords(of node: Node) -> MarkdownText {
        var words = MarkdownText()
        let isBold = node.kind == .article && node.title.isEmpty
        if isBold { words.addMark("**") }
        document.tree.forEachPiece(of: node.marker) { words.add(text, in: $0.range) }
        if isBold { words.addMark("**") }
        return words
    }

    /// Writes marker and words of a block without a heading; where its words are in its children, the marker goes
    /// before those of the first. Returns the index of the first child that is not written yet.
    private mutating func lead(of index: Int) -> Int {
        let node = nodes[index]
        var marker = node.title.isEmpty ? markerWords(of: node) : headingWords(of: node)
        guard node.text.isEmpty else {
            if !marker.isEmpty, node.text.start > node.marker.end { marker.addBlank() }
            return passage(of: index, after: marker)
        }
        guard !marker.isEmpty else { return index + 1 }
        let first = index + 1
        guard first < Int(node.subtreeEnd), node.title.isEmpty, isPlain(nodes[first]) else {
            paragraph(marker)
            return first
        }
        if nodes[first].text.start > node.marker.end { marker.addBlank() }
        let next = passage(of: first, after: marker)
        children(of: first, from: next, level: Self.boldLevel)
        return Int(nodes[first].subtreeEnd)
    }

    private func isPlain(_ node: Node) -> Bool {
        (node.kind == .clause || node.kind == .paragraph) && node.marker.isEmpty && node.title.isEmpty
            && !node.text.isEmpty
    }

    /// Writes the words of a block around the items in them, each once. Returns the index of the child behind them.
    private mutating func passage(of index: Int, after marker: MarkdownText) -> Int {
        let node = nodes[index]
        var words = marker
        var start = node.text.start
        var child = index + 1
        while child < Int(node.subtreeEnd), nodes[child].kind == .item, nodes[child].range.start < node.text.end {
            // Words that two series of items share are written with the first.
            if nodes[child].range.start >= start {
                add(ByteRange(start, nodes[child].range.start), to: &words)
                paragraph(words)
                words = MarkdownText()
                item(child)
                start = nodes[child].range.end
            }
            child = Int(nodes[child].subtreeEnd)
        }
        if start < node.text.end {
            add(ByteRange(start, node.text.end), to: &words, emphasizing: node)
        }
        paragraph(words)
        return child
    }

    private mutating func item(_ index: Int) {
        indentation += 2
        bullet = true
        children(of: index, from: lead(of: index), level: Self.boldLevel)
        bullet = false
        indentation -= 2
    }

    /// Adds the words of a range without the blanks at its ends.
    private func add(_ range: ByteRange, to words: inout MarkdownText, emphasizing node: Node? = nil) {
        let trimmed = text.withSpan { text in
            let start = text.skippingBlanks(from: range.start, to: range.end)
            return ByteRange(start, text.trimmingBlanks(from: start, to: range.end))
        }
        var marks = links.marks(in: trimmed, beside: node.map { emphases(in: $0) } ?? [])
        document.tree.forEachPiece(of: trimmed) { piece in
            var start = piece.start
            while let (offset, mark) = marks.first, offset <= piece.end {
                if offset > start { words.add(text, in: start..<offset) }
                words.addMark(mark)
                start = max(start, offset)
                marks.removeFirst()
            }
            words.add(text, in: start..<piece.end)
        }
        for (_, mark) in marks { words.addMark(mark) }
    }

    /// Where the marks of problem and remedy stand. 针 and 题 at the ends of the bold words make sure that Markdown
    /// reads the marks: next to a quotation mark it would not.
    private func emphases(in node: Node) -> [(offset: Int, mark: StaticString)] {
        guard !node.problem.isEmpty else { return [] }
        let isMarked = text.withSpan { text in
            text.has("针对", before: node.problem.start) && text.has("的问题", at: node.problem.end)
        }
        guard isMarked else { return [] }
        var marks: [(offset: Int, mark: StaticString)] = [
            (node.problem.start - "针对".utf8.count, "**"), (node.problem.end + "的问题".utf8.count, "**"),
        ]
        if !node.remedy.isEmpty { marks += [(node.remedy.start, "*"), (node.remedy.end, "*")] }
        return marks
    }

    private mutating func paragraph(_ words: MarkdownText) {
        guard words.hasWords else { return }
        startBlock()
        words.write(to: &out, place: .paragraph, indentation: indentation)
        out.append("\n")
    }

    /// The blank line before a block, its indentation, and the mark of a list item.
    mutating func startBlock() {
        if !isEmpty, !(bullet && isBehindItem) { out.append("\n") }
        isEmpty = false
        out.append(blanks: bullet ? indentation - 2 : indentation)
        if bullet { out.append("- ") }
        isBehindItem = bullet
        bullet = false
    }

    /// The blanks that a further line of a block begins with.
    mutating func continueBlock() {
        out.append(blanks: indentation)
    }
}
