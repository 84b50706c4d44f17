/// Tells for each line of a document which part of it is printed there: by what was read from the line.
struct ManuscriptReader {
    private var lines: [Manuscript.PrintedLine] = []
    /// Whether a line's part is known.
    private var isKnown: [Bool] = []
    /// The index of a text line's line with words; -1 for those without.
    private var index: [Int32] = []

    static func lines(of document: Document, _ text: borrowing Span<UInt8>) -> [Manuscript.PrintedLine] {
        var reader = ManuscriptReader(document.text, text)
        reader.markPage(document.excluded, text)
        reader.markTree(document.tree.nodes)
        reader.markFields(of: document)
        reader.markRest(text)
        return reader.lines
    }

    private init(_ source: SourceText, _ text: borrowing Span<UInt8>) {
        let starts = source.lineStarts
        index = [Int32](repeating: -1, count: starts.count)
        lines.reserveCapacity(starts.count)
        for number in starts.indices {
            let start = Int(starts[number])
            let end = number + 1 < starts.count ? Int(starts[number + 1]) : text.count
            let first = text.skippingBlanks(from: start, to: end)
            guard first < end else { continue }
            index[number] = Int32(truncatingIfNeeded: lines.count)
            let range = ByteRange(first, text.trimmingBlanks(from: first, to: end))
            lines.append(.init(range: range, part: .text, isIndented: first > start))
        }
        isKnown = [Bool](repeating: false, count: lines.count)
    }

    /// Marks the lines that hold some of a range.
    private mutating func mark(_ range: ByteRange, _ part: Manuscript.Part, onlyNew: Bool = false) {
        var (line, end) = (0, lines.count)
        while line < end {
            let middle = (line + end) / 2
            if lines[middle].range.end > range.start { end = middle } else { line = middle + 1 }
        }
        while line < lines.count, lines[line].range.start < max(range.end, range.start + 1) {
            if !onlyNew || !isKnown[line] {
                lines[line].part = part
                isKnown[line] = true
            }
            line += 1
        }
    }

    private mutating func markPage(_ excluded: [ExcludedRun], _ text: borrowing Span<UInt8>) {
        for run in excluded {
            for number in run.lines where number <= index.count && index[number - 1] >= 0 {
                let line = Int(index[number - 1])
                let range = lines[line].range
                // A page number may be stuck to the last line of its page.
                if run.range.lowerBound > range.start {
                    let end = text.trimmingBlanks(from: range.start, to: run.range.lowerBound)
                    lines[line].range = ByteRange(range.start, end)
                } else if run.range.upperBound < range.end {
                    let start = text.skippingBlanks(from: run.range.upperBound, to: range.end)
                    lines[line].range = ByteRange(start, range.end)
                } else {
                    lines[line].part = .page
                    isKnown[line] = true
                }
            }
        }
    }

    /// Text and attachments.
    private mutating func markTree(_ nodes: [Node]) {
        var next = 0
        while next < nodes.count {
            let node = nodes[next]
            next = Int(node.subtreeEnd)
            guard node.kind == .attachment else {
                mark(node.range, .text, onlyNew: true)
                continue
            }
            mark(node.range, .attached, onlyNew: true)
            if !node.marker.isEmpty { mark(node.marker, .attachmentHead) }
            if !node.title.isEmpty { mark(node.title, .attachedTitle) }
        }
    }

    private mutating func markFields(of document: Document) {
        let text = document.tree.nodes.first { $0.kind != .attachment }?.range.start ?? Int.max
        for field in Self.fields {
            var isFirst = true
            document.metadata.places.forEach(of: field) { evidence in
                if let part = Self.part(of: field, isAbove: evidence.range.lowerBound < text) {
                    let range = ByteRange(evidence.range.lowerBound, evidence.range.upperBound)
                    mark(range, part, onlyNew: part != .title || !isFirst)
                }
                isFirst = false
            }
        }
    }

    /// The fields whose lines are a part, of those that share a line the first to tell which.
    private static let fields = Metadata.Field.allCases.filter { field in
        part(of: field, isAbove: true) != nil || part(of: field, isAbove: false) != nil
    }

    /// What a line is on which a field was read.
    private static func part(of field: Metadata.Field, isAbove: Bool) -> Manuscript.Part? {
        switch field {
        case .title: isAbove ? .title : nil
        case .masthead, .secrecy, .urgency, .copyNumber: .head
        case .documentNumber, .documentNumberParts, .signatories: isAbove ? .head : nil
        case .issuers: isAbove ? nil : .signature
        case .addressees: isAbove ? .addressees : .imprint
        case .dateSigned: isAbove ? .underTitle : .date
        case .attachments: isAbove ? nil : .attachmentNote
        case .note: isAbove ? nil : .note
        case .copiesTo, .printedBy, .datePrinted, .subjects, .disclosure: isAbove ? .head : .imprint
        case .publisher, .datePublished, .indexNumber, .validity: .page
        default: nil
        }
    }

    /// Lines of which nothing was read: above the title they are the head's, else they go on the line above.
    private mutating func markRest(_ text: borrowing Span<UInt8>) {
        guard let title = lines.firstIndex(where: { $0.part == .title }) else { return markUntitled() }
        for line in lines.indices where !isKnown[line] || lines[line].part == .text {
            // An organ that signs and is not the one of the masthead is no issuer, and stands in the tree.
            let isSignature =
                line > title && line + 1 < lines.count && lines[line + 1].part == .date
                && OrganName.isWhole(text, in: lines[line].range)
            if isSignature {
                lines[line].part = .signature
            } else if !isKnown[line] {
                lines[line].part =
                    line < title ? .head : lines[line - 1].part == .title ? .underTitle : lines[line - 1].part
            }
            isKnown[line] = true
        }
    }

    private mutating func markUntitled() {
        var last = Manuscript.Part.head
        for line in lines.indices {
            if isKnown[line] { last = lines[line].part } else { lines[line].part = last }
        }
    }
}
