/// The lines of a text with their zones: what the context stage hands to the outline and the metadata.
struct Layout: Sendable {
    var lines: [Line] = []
    var zones: [Zone] = []
    /// What the page says of each line; empty where there is no page around the text.
    var page: [PageEvidence] = []
    /// Indices of the lines around the text: of all that are in neither body nor attached text, few in a long document.
    var margins: [Int] = []
    /// The index of the first line of a carried text's title, or the number of lines: what stands below is no evidence for
    /// the document (contract, section 2).
    var carriedStart = 0
    /// The lines of the title, and what they were chosen over.
    private(set) var title = TitleChoice()
    /// Which lines of the head say the same.
    let copies: TitleCopies
    var pageNumbers: [Line] = []
    var contents: [[Line]] = []
    var gaps: [ByteRange] = []
    var diagnostics: [Diagnostic] = []

    /// Reads lines, takes out page numbers and contents lists, joins what was wrapped, and finds the zones.
    init(of text: SourceText, in bytes: borrowing Span<UInt8>) {
        lines = LineSplitter.split(text, in: bytes)
        let listed = text.layouts.isEmpty ? [] : LayoutTraits.mark(&lines, of: text, in: bytes)
        let removed = PageFurniture.remove(from: &lines, in: bytes)
        PlainNumbers.mark(&lines, in: bytes)
        if !text.layouts.isEmpty { LayoutHeadings.mark(&lines, of: text, in: bytes) }
        let collected = CollectedTitle.mark(&lines, in: bytes)
        pageNumbers = removed.pageNumbers
        contents = removed.contents
        if !listed.isEmpty { contents = (contents + listed).sorted { $0[0].range.lower < $1[0].range.lower } }
        let joined = WrappedLines.join(&lines, gaps: &gaps, around: pageNumbers, in: bytes)
        SoleAttachment.mark(&lines, in: bytes)
        LineContext.mark(&lines, gaps: &gaps, in: bytes)
        TextsBehind.mark(&lines, in: bytes)
        copies = TitleCopies(in: lines, bytes)
        page = PageEvidenceFinder.evidence(of: lines, copies, of: text, in: bytes)
        let reading = ZoneFinder.read(lines, copies, TitleLayout(of: text), beside: page, in: bytes)
        (zones, title) = (reading.zones, reading.title)
        if joined > 0 { tell(joined: Array(gaps.prefix(joined))) }
        UnmarkedAttachment.settle(&zones, of: lines)
        CollectedTitle.unmark(&lines, from: collected, zones, in: bytes)
        // What was cut out of another document, with the word 附件 above it, has no carrier.
        let isCarried = zones.first { !$0.isPage } != .attachmentHead
        carriedStart = isCarried ? zones.firstIndex(where: \.isAttachedTitle) ?? zones.count : zones.count
        margins = indices { $0 != .body && $0 != .attached }
    }

    /// Tells of lines that were joined, but for those of titles, which break by sense (7.3.1).
    private mutating func tell(joined: [ByteRange]) {
        let titles = zones.indices.filter { zones[$0].isTitle || zones[$0].isAttachedTitle }.map { lines[$0].range }
        let others = joined.filter { gap in !titles.contains { $0.contains(gap) } }
        guard let first = others.first else { return }
        diagnostics.append(Diagnostic(.note, .wrappedLines, Message.wrappedLines(others.count), range: first))
    }

    /// Indices of the lines in some zones, in order. Counted first: a list that grows is copied again and again.
    func indices(where isIncluded: (Zone) -> Bool) -> [Int] {
        var count = 0
        for zone in zones where isIncluded(zone) { count += 1 }
        var indices: [Int] = []
        indices.reserveCapacity(count)
        for index in zones.indices where isIncluded(zones[index]) { indices.append(index) }
        return indices
    }

    /// The gaps, and the page numbers and contents outside of them: they may stand between the rows of a table.
    var gapsWithFurniture: [ByteRange] {
        guard !pageNumbers.isEmpty || !contents.isEmpty else { return gaps }
        var merged: [ByteRange] = []
        var next = 0
        for line in furniture {
            while next < gaps.count, gaps[next].start <= line.start {
                merged.append(gaps[next])
                next += 1
            }
            if (merged.last?.end ?? 0) <= line.start { merged.append(line) }
        }
        return merged + gaps[next...]
    }

    /// Page numbers and lines of contents, in order.
    private var furniture: [ByteRange] {
        let numbers = pageNumbers.map(\.range)
        guard !contents.isEmpty else { return numbers }
        return (numbers + contents.joined().map(\.range)).sorted { $0.lower < $1.lower }
    }

    /// Whether a line is what a page says of itself and does not show.
    func isUnseen(_ index: Int) -> Bool { index < page.count && page[index].contains(.unseen) }

    /// Whether a line belongs to the attachment note (附件说明) under an attached text.
    func isAttachedNote(_ index: Int) -> Bool {
        zones[index] == .attachedTail && lines[index].traits.contains(.attachmentNote)
    }
}
