/// The text of a document on its page: every word of the body once, and the lines around it that hold fields.
extension PageWriter {
    mutating func body() {
        children(from: 0, to: nodes.count, level: 2)
        lines(before: .max)
    }

    /// Writes the lines with fields that stand before an offset.
    private mutating func lines(before offset: Int) {
        while writtenLines < fieldLines.count, fieldLines[writtenLines].start < offset {
            let line = fieldLines[writtenLines]
            let title = document.metadata.places.of(.title)
            let isTitle = title.contains { $0.range.overlaps(line.range) }
            if isTitle { out.append("<p class=\"line title\">") } else { out.append("<p class=\"line\">") }
            text.write(line, to: &out)
            out.append("</p>\n")
            writtenLines += 1
        }
    }

    private mutating func children(from first: Int, to end: Int, level: Int) {
        var next = first
        var isList = false
        while next < end {
            let isItem = nodes[next].kind == .item
            if isItem != isList {
                if isItem { out.append("<ul>\n") } else { out.append("</ul>\n") }
                isList = isItem
            }
            // Between the items of a list nothing else may stand.
            if !isItem { lines(before: nodes[next].range.start) }
            block(next, level: level)
            next = Int(nodes[next].subtreeEnd)
        }
        if isList { out.append("</ul>\n") }
    }

    private mutating func block(_ index: Int, level: Int) {
        let node = nodes[index]
        switch node.kind {
        case .table: table(index)
        case .paragraph, .clause: content(of: index, level: level)
        case .item:
            open("<li", index)
            heading(node, level: nil)
            content(of: index, level: level)
            flushMarkers()
            out.append("</li>\n")
        case .section, .part, .chapter, .article, .attachment:
            open("<section", index)
            heading(node, level: min(level, 6))
            content(of: index, level: level + 1)
            flushMarkers()
            out.append("</section>\n")
        }
    }

    private mutating func open(_ tag: StaticString, _ index: Int) {
        out.append(tag)
        identify(index)
        out.append(" class=\"")
        out.append(string: nodes[index].kind.rawValue)
        if let role = nodes[index].role { out.append(string: " role-" + role.rawValue) }
        out.append("\">")
    }

    /// Writes marker and title; a marker without a title waits for the words behind it, but that of a larger division.
    private mutating func heading(_ node: Node, level: Int?) {
        let isHeading =
            !node.title.isEmpty || [.part, .chapter, .attachment].contains(node.kind) && !node.marker.isEmpty
        guard isHeading else {
            if !node.marker.isEmpty { markers.append(node.marker) }
            return
        }
        flushMarkers()
        if let level {
            out.append("<h")
            out.append(level)
            out.append(">")
        } else {
            out.append("<p class=\"heading\">")
        }
        text.write(node.marker, to: &out)
        if !node.marker.isEmpty, node.title.start > node.marker.end { out.append(" ") }
        text.write(node.title, to: &out)
        if let level {
            out.append("</h")
            out.append(level)
            out.append(">\n")
        } else {
            out.append("</p>\n")
        }
    }

    // MARK: Words

    private mutating func content(of index: Int, level: Int) {
        let node = nodes[index]
        let end = Int(node.subtreeEnd)
        let isParagraph = node.kind == .paragraph || node.kind == .clause
        guard !node.text.isEmpty else {
            if isParagraph { anchor(index) }
            return children(from: index + 1, to: end, level: level)
        }
        let first = index + 1
        let hasItems = first < end && nodes[first].kind == .item && nodes[first].range.start < node.text.end
        if isParagraph, hasItems { open("<div", index) }
        let next = hasItems ? passage(of: index, level: level) : first
        if !hasItems { paragraph(node.text, of: isParagraph ? index : nil, in: node) }
        if isParagraph, hasItems { out.append("</div>\n") }
        children(from: next, to: end, level: level)
    }

    /// Writes the words around the items in them, each once. Returns the child behind them.
    private mutating func passage(of index: Int, level: Int) -> Int {
        let node = nodes[index]
        var start = node.text.start
        var child = index + 1
        var isList = false
        while child < Int(node.subtreeEnd), nodes[child].kind == .item, nodes[child].range.start < node.text.end {
            if nodes[child].range.start >= start {
                let before = ByteRange(start, nodes[child].range.start)
                if hasWords(before) {
                    if isList { out.append("</ul>\n") }
                    isList = false
                    paragraph(before, of: nil, in: node)
                }
                if !isList { out.append("<ul>\n") }
                isList = true
                block(child, level: level)
                start = nodes[child].range.end
            } else {
                // Its words are written with those of another series.
                for inner in child..<Int(nodes[child].subtreeEnd) { anchor(inner) }
            }
            child = Int(nodes[child].subtreeEnd)
        }
        if isList { out.append("</ul>\n") }
        let rest = ByteRange(start, max(start, node.text.end))
        if hasWords(rest) { paragraph(rest, of: nil, in: node) }
        return child
    }

    private func hasWords(_ range: ByteRange) -> Bool {
        document.text.bytes.withSpan { text in
            var offset = text.skippingBlanks(from: range.start, to: range.end)
            while offset < range.end, PageLines.isMark(text, at: offset) {
                offset = text.skippingBlanks(from: offset + text.characterLength(at: offset), to: range.end)
            }
            return offset < range.end
        }
    }

    private mutating func anchor(_ index: Int) {
        out.append("<a")
        identify(index)
        out.append("></a>")
    }

    private mutating func paragraph(_ range: ByteRange, of index: Int?, in node: Node) {
        let isPair = !node.remedy.isEmpty && range.contains(node.problem) && range.contains(node.remedy)
        if isPair { out.append("<div class=\"pair\">") }
        if let index { open("<p", index) } else { out.append(isPair ? "<p class=\"problem\">" : "<p>") }
        let waiting = markers
        markers = []
        for (place, marker) in waiting.enumerated() {
            out.append("<b>")
            text.write(marker, to: &out)
            out.append("</b>")
            let behind = place + 1 < waiting.count ? waiting[place + 1].start : range.start
            if behind > marker.end { out.append(" ") }
        }
        if isPair {
            text.write(ByteRange(range.start, node.remedy.start), to: &out)
            out.append("</p><p class=\"remedy\">")
            text.write(ByteRange(node.remedy.start, range.end), to: &out)
        } else {
            text.write(range, to: &out)
        }
        out.append("</p>\n")
        if isPair { out.append("</div>\n") }
    }

    /// Writes markers that have no words behind them.
    private mutating func flushMarkers() {
        guard !markers.isEmpty else { return }
        out.append("<p>")
        for (place, marker) in markers.enumerated() {
            if place > 0 { out.append(" ") }
            out.append("<b>")
            text.write(marker, to: &out)
            out.append("</b>")
        }
        out.append("</p>\n")
        markers = []
    }

    private mutating func table(_ index: Int) {
        flushMarkers()
        let node = nodes[index]
        heading(node, level: nil)
        guard node.table >= 0 else {
            open("<pre", index)
            text.write(node.text, to: &out)
            out.append("</pre>\n")
            return
        }
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"表格\">")
        open("<table", index)
        for (place, row) in document.tree.tables[Int(node.table)].enumerated() {
            out.append("<tr>")
            for cell in row {
                if place == 0 { out.append("<th scope=\"col\">") } else { out.append("<td>") }
                text.write(cell, to: &out)
                if place == 0 { out.append("</th>") } else { out.append("</td>") }
            }
            out.append("</tr>\n")
        }
        out.append("</table></div>\n")
    }
}
