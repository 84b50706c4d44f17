/// Writes a page for people: the frame, and in it outline, fields and text.
struct PageWriter: ~Copyable {
    let document: Document
    /// What diagnostics are said in.
    var language = Language.english
    let nodes: [Node]
    let text: PageText
    var out: ByteWriter
    var trail = IdentifierTrail()
    /// Lines around the body that hold fields, in order, and how many of them are written.
    let fieldLines: [ByteRange]
    var writtenLines = 0
    /// Markers that wait for words.
    var markers: [ByteRange] = []

    init(_ document: Document, to out: consuming ByteWriter) {
        self.document = document
        nodes = document.tree.nodes
        text = PageText(document)
        fieldLines = PageLines.withFields(of: document)
        self.out = out
    }

    mutating func page(home: String?) {
        let title = document.metadata.title ?? document.source.path ?? "公文"
        Self.head(title: title, script: nil, style: PageStyle.document, to: &out)
        for field in Metadata.Field.allCases where !document.metadata.places.of(field).isEmpty { markRule(field) }
        out.append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#text\">跳到正文</a>\n")
        outline(home: home)
        card()
        out.append("<main id=\"text\" tabindex=\"-1\">\n")
        out.append("<article lang=\"zh\">\n")
        body()
        out.append("</article>\n")
        remarks()
        out.append("</main>\n</body>\n</html>\n")
    }

    /// The head of a page up to its style, which stays open.
    ///
    /// - Parameter script: the hash of the one script that may run.
    static func head(title: String, script: StaticString?, style: StaticString, to out: inout ByteWriter) {
        out.append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n")
        out.append(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; ")
        if let script {
            out.append("script-src 'sha256-")
            out.append(script)
            out.append("'; ")
        }
        out.append("base-uri 'none'; form-action 'none'\">\n")
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        out.append(string: "<meta name=\"generator\" content=\"directive \(DocParserVersion.current)\">\n<title>")
        out.append(markup: title)
        out.append("</title>\n<style>\n")
        out.append(PageStyle.common)
        out.append(style)
    }

    /// Pointing at a field marks where it was read.
    private mutating func markRule(_ field: Metadata.Field) {
        let name = field.rawValue
        out.append(string: "body:has(.f-\(name):is(:hover,:focus-within)) .e-\(name),")
        out.append(string: "a[id^=\"e-\(name)-\"]:target+mark{background:var(--mark);color:var(--ink)}\n")
    }

    // MARK: Outline

    private mutating func outline(home: String?) {
        out.append("<nav aria-label=\"目录\">\n")
        if let home {
            out.append("<p><a href=\"")
            out.append(markup: home, inAttribute: true)
            out.append("\">全部公文</a></p>\n")
        }
        var trail = IdentifierTrail()
        var open: [Int] = []
        for index in nodes.indices where isInOutline(nodes[index]) {
            var isSibling = false
            while let last = open.last, index >= Int(nodes[last].subtreeEnd) {
                if isSibling { out.append("</ol>") }
                out.append("</li>\n")
                open.removeLast()
                isSibling = true
            }
            if !isSibling { out.append("<ol>") }
            out.append("<li><a href=\"#")
            let identifier = trail.identifier(of: index, in: document.tree)
            let bytes = Array(trail.out.bytes[identifier])
            out.append(markup: bytes.span, in: bytes.indices, inAttribute: true)
            out.append("\">")
            out.append(markup: heading(of: nodes[index]))
            out.append("</a>")
            open.append(index)
        }
        for _ in open { out.append("</li></ol>") }
        out.append("\n</nav>\n")
    }

    private func isInOutline(_ node: Node) -> Bool {
        switch node.kind {
        case .part, .chapter, .section, .attachment:
            !node.title.isEmpty || node.kind == .attachment && !node.marker.isEmpty
        case .article: !node.marker.isEmpty
        case .clause, .item, .paragraph, .table: false
        }
    }

    func heading(of node: Node) -> String {
        let marker = document.words(in: node.marker) ?? ""
        guard let title = document.headingWords(in: node.title) else { return marker }
        return marker.isEmpty ? title : marker + (marker.hasEndingMark ? "" : " ") + title
    }

    /// Writes `id="…"` for a block. Blocks have to come in order.
    mutating func identify(_ index: Int) {
        let identifier = trail.identifier(of: index, in: document.tree)
        let bytes = Array(trail.out.bytes[identifier])
        out.append(" id=\"")
        out.append(markup: bytes.span, in: bytes.indices, inAttribute: true)
        out.append("\"")
    }
}

extension String {
    /// Whether a marker parts itself from the title: 一、 （一） 1.
    fileprivate var hasEndingMark: Bool {
        switch unicodeScalars.last {
        case "、", "）", ")", ".", "．": true
        default: false
        }
    }
}
