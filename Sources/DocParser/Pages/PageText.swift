/// Words of a document on their way into a page: escaped, with the places of fields and references marked.
///
/// Every byte that comes from a document goes through here or through `append(markup:)`.
struct PageText {
    /// A stretch of the text that is marked in one way.
    private struct Stretch {
        var range: ByteRange
        var fields: [Metadata.Field] = []
        var anchors: [String] = []
        var link: String?
    }

    private let document: Document
    /// Ascending, apart from each other.
    private let stretches: [Stretch]

    init(_ document: Document) {
        self.document = document
        stretches = Self.stretches(of: document)
    }

    // MARK: Words

    /// Writes the words of a range without what the tree leaves out and without the blanks at its ends.
    func write(_ range: ByteRange, to out: inout ByteWriter) {
        let trimmed = document.text.bytes.withSpan { text in
            let start = text.skippingBlanks(from: range.start, to: range.end)
            return ByteRange(start, text.trimmingBlanks(from: start, to: range.end))
        }
        document.tree.forEachPiece(of: trimmed) { write(piece: $0, to: &out) }
    }

    private func write(piece: ByteRange, to out: inout ByteWriter) {
        var start = piece.start
        var next = firstStretch(endingBehind: start)
        document.text.bytes.withSpan { text in
            while next < stretches.count, stretches[next].range.start < piece.end {
                let stretch = stretches[next]
                let (lower, upper) = (max(start, stretch.range.start), min(piece.end, stretch.range.end))
                out.append(markup: text, in: start..<lower)
                open(stretch, isFirst: lower == stretch.range.start, to: &out)
                out.append(markup: text, in: lower..<upper)
                if !stretch.fields.isEmpty { out.append("</mark>") }
                if stretch.link != nil { out.append("</a>") }
                start = upper
                next += 1
            }
            out.append(markup: text, in: start..<max(start, piece.end))
        }
    }

    private func open(_ stretch: Stretch, isFirst: Bool, to out: inout ByteWriter) {
        if let link = stretch.link {
            out.append("<a href=\"#")
            out.append(markup: link, inAttribute: true)
            out.append("\">")
        }
        if isFirst {
            for anchor in stretch.anchors {
                out.append("<a id=\"")
                out.append(string: anchor)
                out.append("\"></a>")
            }
        }
        guard !stretch.fields.isEmpty else { return }
        out.append("<mark class=\"")
        for (place, field) in stretch.fields.enumerated() {
            if place > 0 { out.append(" ") }
            out.append("e-")
            out.append(string: field.rawValue)
        }
        out.append("\">")
    }

    private func firstStretch(endingBehind offset: Int) -> Int {
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].range.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: Marks

    /// The id of the place where a value was read.
    static func anchor(_ field: Metadata.Field, _ place: Int) -> String { "e-\(field.rawValue)-\(place + 1)" }

    /// Cuts the ranges of evidence and of references, which may lie in one another, where one of them begins or ends.
    private static func stretches(of document: Document) -> [Stretch] {
        var marks: [(range: Range<Int>, field: Metadata.Field?, name: String)] = []
        for field in Metadata.Field.allCases where field != .documentNumberParts {
            for (place, evidence) in document.metadata.places.of(field).enumerated() where !evidence.range.isEmpty {
                marks.append((evidence.range, field, anchor(field, place)))
            }
        }
        for reference in document.references where reference.kind == .internal && !reference.range.isEmpty {
            if let id = reference.targets.first?.id { marks.append((reference.range, nil, id)) }
        }
        marks.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        let bounds = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
        var result: [Stretch] = []
        var open: [Int] = []
        var next = 0
        for (start, end) in zip(bounds, bounds.dropFirst()) {
            open.removeAll { marks[$0].range.upperBound <= start }
            while next < marks.count, marks[next].range.lowerBound == start {
                open.append(next)
                next += 1
            }
            guard !open.isEmpty else { continue }
            var stretch = Stretch(range: ByteRange(start, end))
            for index in open {
                let mark = marks[index]
                guard let field = mark.field else {
                    stretch.link = mark.name
                    continue
                }
                if !stretch.fields.contains(field) { stretch.fields.append(field) }
                if mark.range.lowerBound == start { stretch.anchors.append(mark.name) }
            }
            result.append(stretch)
        }
        return result
    }
}
