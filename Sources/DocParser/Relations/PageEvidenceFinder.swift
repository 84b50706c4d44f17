/// Finds the page evidence of all lines; O(n).
enum PageEvidenceFinder {
    /// The evidence of each line; empty where nothing says that there is a page around the text.
    static func evidence(
        of lines: [Line], _ copies: TitleCopies, of source: SourceText, in text: borrowing Span<UInt8>
    ) -> [PageEvidence] {
        let hasLayouts = !source.layouts.isEmpty
        guard hasLayouts || hasSigns(lines) else { return [] }
        var evidence = [PageEvidence](repeating: [], count: lines.count)
        if hasLayouts {
            for index in lines.indices { evidence[index] = own(source.layout(ofLine: Int(lines[index].number))) }
            markLinks(&evidence, of: lines, in: text)
            markContent(&evidence)
        }
        PageCompany.mark(&evidence, of: lines, copies, in: text)
        return evidence
    }

    /// Whether a text has what only pages have: a link or foot, or several of their labels.
    private static func hasSigns(_ lines: [Line]) -> Bool {
        var labels = 0
        for line in lines {
            if !line.traits.isDisjoint(with: PageCompany.signs) { return true }
            if line.traits.contains(.pageLabel) { labels += 1 }
        }
        return labels >= 2
    }

    /// What the layout of a line says by itself.
    private static func own(_ layout: LineLayout) -> PageEvidence {
        var evidence: PageEvidence = []
        switch layout.frame {
        case .navigation, .footer, .aside: evidence.insert(.frame)
        case .unseen: evidence.insert(.unseen)
        case .none, .header, .repeated: break
        }
        switch layout.setPart {
        case .masthead: evidence.insert(.setMasthead)
        case .attachedTitle: evidence.insert(.setAttachedTitle)
        case .none, .text, .other: break
        }
        if layout.has(.inContent) { evidence.insert(.inContent) }
        if layout.isLink {
            evidence.insert(.link)
        } else if layout.level >= 1, layout.level <= 3 {
            evidence.insert(.heading)
        }
        return evidence
    }

    private static func markLinks(
        _ evidence: inout [PageEvidence], of lines: [Line], in text: borrowing Span<UInt8>
    ) {
        var plain: Set<[UInt8]> = []
        for index in lines.indices where !evidence[index].contains(.link) {
            plain.insert(TitleKey.read(text, lines[index].range))
        }
        for index in lines.indices where evidence[index].contains(.link) {
            if lines[index].traits.contains(.attachmentNote) || namesFile(lines[index], in: text) {
                evidence[index].remove(.link)
            } else if plain.contains(TitleKey.read(text, lines[index].range)) {
                evidence[index].remove(.link)
                evidence[index].insert(.linkCopy)
            }
        }
        markBetween(&evidence)
    }

    /// A link to a file is the document's: what it has for an attachment, or for itself.
    private static func namesFile(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        files.contains { text.has($0, before: line.range.end) }
    }

    private static let files: [StaticString] = [
        ".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", ".ofd", ".zip", ".rar", ".ppt", ".pptx", ".et",
    ]

    /// How far a link above and one below may be from a line between them.
    private static let near = 2

    private static func markBetween(_ evidence: inout [PageEvidence]) {
        var last = -1 - near
        var pending: [Int] = []
        for index in evidence.indices {
            if evidence[index].isDisjoint(with: [.link, .linkCopy]) {
                if index - last <= near { pending.append(index) }
                continue
            }
            for place in pending where index - place <= near { evidence[place].insert(.betweenLinks) }
            pending.removeAll(keepingCapacity: true)
            last = index
        }
    }

    private static func markContent(_ evidence: inout [PageEvidence]) {
        guard let first = evidence.firstIndex(where: { $0.contains(.inContent) }),
            let last = evidence.lastIndex(where: { $0.contains(.inContent) })
        else {
            // The headings of a page without a text are those of its columns.
            for index in evidence.indices { evidence[index].remove(.heading) }
            return
        }
        let inside = evidence.reduce(0) { $0 + ($1.contains(.inContent) ? 1 : 0) }
        // A block that holds the whole page tells nothing.
        guard inside * 10 < evidence.count * 9 else {
            for index in evidence.indices { evidence[index].remove(.inContent) }
            return
        }
        for index in evidence.indices
        where !evidence[index].isDisjoint(with: [.link, .linkCopy, .frame, .betweenLinks]) {
            evidence[index].remove(.inContent)
        }
        for index in evidence.indices where !evidence[index].contains(.unseen) {
            if index < first { evidence[index].insert(.aboveContent) }
            if index > last { evidence[index].insert(.belowContent) }
        }
    }
}
