extension Document {
    /// What the document refers to, in the order of the text: places of its own, other documents, laws, forms (引用).
    ///
    /// One row for each unit as it is printed: 第五条、第十二条 is one with two targets, 《A》、《B》 are two. They are looked for
    /// when they are asked for, every time: O(n). Targets are those within the document; `ReferenceIndex` finds them in others.
    public var references: [Reference] { ReferenceRows(self).rows() }
}

/// Makes rows of what was taken down.
struct ReferenceRows {
    let scanner: ReferenceScanner
    let document: Document

    /// - Parameter last: an offset of the text; what stands in further blocks is not read.
    init(_ document: Document, upTo last: Int = .max) {
        self.document = document
        var scanner = ReferenceScanner(document, upTo: last)
        scanner.scan()
        self.scanner = scanner
    }

    func rows() -> [Reference] {
        var lines = LineCounter(document.text)
        let own = CarriedTexts(document)
        return scanner.mentions.map { row($0, &lines, own) }
    }

    private func row(_ mention: Mention, _ lines: inout LineCounter, _ own: CarriedTexts) -> Reference {
        let range = scanner.running.place(of: mention.range)
        let block = document.block(at: range.start, in: scanner.running.passages[mention.passage].block)
        let line = lines.line(at: range.start)
        var row = Reference(
            kind: kind(of: mention), relation: mention.relation, text: document.printed(range),
            title: mention.named.title,
            number: mention.named.number, place: mention.places.written,
            targets: mention.blocks.map { Reference.Target(path: document.source.path, id: document.id(of: $0)) },
            isResolved: mention.isKnown, line: line, range: range.range,
            page: document.text.page(ofLine: line),
            id: block < 0 ? nil : document.id(of: block), places: mention.places)
        if row.kind != .internal, let targets = own.targets(of: row) {
            row.targets = targets.targets
            row.isResolved = targets.isKnown
        }
        return row
    }

    /// What an order (令) issues is a rule by order.
    private func kind(of mention: Mention) -> Reference.Kind {
        guard mention.relation == .issues, mention.named.kind == .document, !mention.isSettled else {
            return mention.named.kind
        }
        // The type of an order may be that of the text that it carries; its number says what it is.
        let code = Array((document.metadata.documentNumberParts?.code ?? "").utf8)
        let isOrder = ["令", "命令"].contains(document.metadata.documentType ?? "")
        return isOrder || code.span.has("令", before: code.count) ? .law : .document
    }
}

extension Document {
    func id(of block: Int) -> String { String(decoding: tree.identifier(of: block), as: UTF8.self) }

    /// The innermost block around an offset among those in a block. O(depth), or the items of a paragraph.
    func block(at offset: Int, in outer: Int) -> Int {
        guard outer >= 0 else { return outer }
        var block = outer
        var next = outer + 1
        while next < Int(tree.nodes[block].subtreeEnd), tree.nodes[next].range.start <= offset {
            if tree.nodes[next].range.contains(offset) {
                block = next
                next += 1
            } else {
                next = Int(tree.nodes[next].subtreeEnd)
            }
        }
        return block
    }
}
