/// Writes a document in Akoma Ntoso: every word of the body once, in the order of the text, attachments at the end.
struct AkomaNtosoWriter: ~Copyable {
    let document: Document
    let tree: Tree
    let nodes: [Node]
    private let identifiers: AkomaNtosoIdentifiers
    private let links: AkomaNtosoLinks
    var out = ByteWriter()

    init(_ document: Document) {
        self.document = document
        tree = document.tree
        nodes = document.tree.nodes
        identifiers = AkomaNtosoIdentifiers(tree: document.tree)
        links = AkomaNtosoLinks(document)
    }

    mutating func whole() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.append("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n")
        let blocks = tree.children(of: -1)
        let attachments = blocks.filter { nodes[$0].kind == .attachment }
        let meta = AkomaNtosoMeta(metadata: document.metadata, isAct: hasArticle(blocks))
        text(of: blocks.filter { nodes[$0].kind != .attachment }, meta, component: "main", attachments)
        out.append("</akomaNtoso>\n")
    }

    /// An act where articles or chapters stand at the top or in what does; an attached one does not make its carrier an
    /// act.
    private func hasArticle(_ blocks: [Int]) -> Bool {
        blocks.contains { index in
            switch nodes[index].kind {
            case .article, .chapter: true
            case .part: hasArticle(tree.children(of: index))
            case .section, .clause, .item, .paragraph, .table, .attachment: false
            }
        }
    }

    // MARK: Documents

    /// - Parameter owner: the attachment whose text it is, which may have words of its own.
    private mutating func text(
        of blocks: [Int], _ meta: AkomaNtosoMeta, component: String, _ attachments: [Int], owner: Int? = nil
    ) {
        let name: StaticString = meta.isAct ? "act" : "doc"
        open(name)
        out.append(" name=\"")
        let kind = meta.metadata.documentType ?? (component == "main" ? "document" : "attachment")
        out.append(markup: kind, inAttribute: true)
        out.append("\" contains=\"")
        out.append(meta.metadata.datesAmended.isEmpty ? "originalVersion" : "singleVersion")
        out.append("\">\n")
        meta.write(component: component, to: &out)
        if component == "main" { preface(meta.metadata) }
        let lead = owner.map { nodes[$0].text } ?? ByteRange.none
        if meta.isAct { actBody(blocks, lead) } else { mainBody(blocks, lead) }
        if !attachments.isEmpty {
            out.append("<attachments>\n")
            for index in attachments { attachment(index) }
            out.append("</attachments>\n")
        }
        close(name)
    }

    private mutating func preface(_ metadata: Metadata) {
        guard metadata.title != nil || metadata.documentNumber != nil || !metadata.addressees.isEmpty else { return }
        out.append("<preface>\n")
        if let title = metadata.title { line("<p><docTitle>", title, "</docTitle></p>\n") }
        if let number = metadata.documentNumber { line("<p><docNumber>", number, "</docNumber></p>\n") }
        if !metadata.addressees.isEmpty { line("<p>", metadata.addressees.joined(separator: "，") + "：", "</p>\n") }
        out.append("</preface>\n")
    }

    private mutating func line(_ opening: StaticString, _ words: String, _ closing: StaticString) {
        out.append(opening)
        out.append(markup: words)
        out.append(closing)
    }

    /// Before the first division is the preamble, behind the last one the conclusions.
    private mutating func actBody(_ blocks: [Int], _ lead: ByteRange) {
        let first = blocks.firstIndex { hasDivision($0) } ?? blocks.count
        let last = blocks.lastIndex { hasDivision($0) } ?? first - 1
        container("preamble", Array(blocks[..<first]), lead)
        out.append("<body>\n")
        for index in blocks[first..<max(first, last + 1)] { inHierarchy(index) }
        out.append("</body>\n")
        container("conclusions", Array(blocks[max(first, last + 1)...]))
    }

    private mutating func container(_ name: StaticString, _ blocks: [Int], _ lead: ByteRange = .none) {
        guard !blocks.isEmpty || !lead.isEmpty else { return }
        open(name)
        out.append(">\n")
        if !lead.isEmpty { paragraph(lead, identifier: nil) }
        for index in blocks { plain(index) }
        close(name)
    }

    private mutating func mainBody(_ blocks: [Int], _ lead: ByteRange) {
        out.append("<mainBody>\n")
        if !lead.isEmpty { paragraph(lead, identifier: nil) }
        for index in blocks { if hasDivision(index) { inHierarchy(index) } else { plain(index) } }
        if blocks.isEmpty, lead.isEmpty { out.append("<p/>\n") }
        out.append("</mainBody>\n")
    }

    private mutating func attachment(_ index: Int) {
        let identifier = identifiers.identifier(of: index)
        open("attachment")
        self.identifier(identifier)
        out.append(">\n")
        number(index)
        heading(index)
        var metadata = Metadata()
        metadata.title = document.headingWords(in: nodes[index].title)
        metadata.issuers = document.metadata.issuers
        let inner = innerBlocks(of: index)
        let further = inner.filter { nodes[$0].kind == .attachment }
        let meta = AkomaNtosoMeta(metadata: metadata, isAct: hasArticle(inner))
        let blocks = inner.filter { nodes[$0].kind != .attachment }
        text(of: blocks, meta, component: identifier, further, owner: index)
        close("attachment")
    }

    // MARK: Hierarchy

    /// The children that are not words of the block's own text.
    private func innerBlocks(of index: Int) -> [Int] {
        let end = nodes[index].text.end
        return tree.children(of: index).filter { nodes[index].text.isEmpty || nodes[$0].range.end > end }
    }

    /// Whether a block is a division or holds one, and so can't stand among paragraphs.
    private func hasDivision(_ index: Int) -> Bool {
        switch nodes[index].kind {
        case .section, .part, .chapter, .article, .clause, .item, .attachment: true
        case .paragraph, .table: !innerBlocks(of: index).isEmpty
        }
    }

    private mutating func inHierarchy(_ index: Int) {
        guard hasDivision(index) else {
            hcontainer("paragraph", identifiers.identifier(of: index) + "__hcontainer")
            out.append("<content>\n")
            plain(index)
            out.append("</content>\n")
            return close("hcontainer")
        }
        let element = identifiers.element(of: index)
        let identifier = identifiers.identifier(of: index)
        if "\(element)" == "hcontainer" {
            hcontainer(nodes[index].kind == .attachment ? "attachment" : "paragraph", identifier)
        } else {
            open(element)
            self.identifier(identifier)
            out.append(">\n")
        }
        number(index)
        heading(index)
        let inner = innerBlocks(of: index)
        let first = inner.firstIndex { hasDivision($0) }
        if let first {
            let last = inner.lastIndex { hasDivision($0) } ?? first
            passage("intro", of: index, Array(inner[..<first]))
            for child in inner[first...last] { inHierarchy(child) }
            passage("wrapUp", of: nil, Array(inner[(last + 1)...]))
        } else {
            passage("content", of: index, inner, evenIfEmpty: true)
        }
        close(element)
    }

    /// Paragraphs in an element of their own, the block's words before them.
    private mutating func passage(
        _ name: StaticString, of index: Int?, _ blocks: [Int], evenIfEmpty: Bool = false
    ) {
        let hasWords = index.map { !nodes[$0].text.isEmpty } ?? false
        guard hasWords || !blocks.isEmpty || evenIfEmpty else { return }
        open(name)
        out.append(">\n")
        if let index, hasWords { paragraph(nodes[index].text, identifier: nil) }
        for child in blocks { plain(child) }
        close(name)
    }

    private mutating func number(_ index: Int) {
        guard !nodes[index].marker.isEmpty else { return }
        out.append("<num>")
        words(nodes[index].marker)
        out.append("</num>\n")
    }

    private mutating func heading(_ index: Int) {
        guard !nodes[index].title.isEmpty, let title = document.headingWords(in: nodes[index].title) else { return }
        line("<heading>", title, "</heading>\n")
    }

    private mutating func hcontainer(_ name: StaticString, _ identifier: String) {
        open("hcontainer")
        out.append(" name=\"")
        out.append(name)
        out.append("\"")
        self.identifier(identifier)
        out.append(">\n")
    }

    // MARK: Paragraphs

    /// A paragraph or table without divisions in it.
    private mutating func plain(_ index: Int) {
        let node = nodes[index]
        if node.table >= 0, !tree.tables[Int(node.table)].isEmpty { return table(index) }
        let identifier = identifiers.identifier(of: index)
        if node.text.isEmpty { return paragraph(node.range, identifier: identifier) }
        paragraph(node.text, identifier: identifier)
    }

    private mutating func table(_ index: Int) {
        open("table")
        identifier(identifiers.identifier(of: index))
        out.append(">\n")
        for row in tree.tables[Int(nodes[index].table)] {
            out.append("<tr>")
            for cell in row {
                out.append("<td><p>")
                words(cell)
                out.append("</p></td>")
            }
            if row.isEmpty { out.append("<td><p/></td>") }
            out.append("</tr>\n")
        }
        close("table")
    }

    private mutating func paragraph(_ range: ByteRange, identifier: String?) {
        out.append("<p")
        if let identifier { self.identifier(identifier) }
        out.append(">")
        words(range)
        out.append("</p>\n")
    }

    /// Words with links around those that refer to something.
    private mutating func words(_ range: ByteRange) {
        var pieces: [ByteRange] = []
        tree.forEachPiece(of: range) { pieces.append($0) }
        for piece in pieces {
            for part in links.parts(of: piece) {
                if let target = part.target {
                    out.append("<ref href=\"")
                    out.append(markup: target, inAttribute: true)
                    out.append("\">")
                }
                out.append(markup: document.text.string(in: part.range.range))
                if part.target != nil { out.append("</ref>") }
            }
        }
    }

    // MARK: Tags

    private mutating func open(_ name: StaticString) {
        out.append("<")
        out.append(name)
    }

    private mutating func identifier(_ value: String) {
        out.append(" eId=\"")
        out.append(markup: value, inAttribute: true)
        out.append("\"")
    }

    private mutating func close(_ name: StaticString) {
        out.append("</")
        out.append(name)
        out.append(">\n")
    }
}
