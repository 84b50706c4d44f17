/// Finds page numbers that are bare figures alone on their lines, 3 or 3/9, as programs that read PDFs leave them.
///
/// A figure says nothing by itself: cells of tables and markers of lists look the same. Page numbers rise by one through
/// the text, with a page of words from each to the next, and they cut sentences or stand beside a form feed.
enum PageNumbers {
    /// A line that may be a page number.
    private struct Candidate {
        var line: Int
        var number: Int
        /// The number of pages behind it, 3/9; 0 where there is none.
        var total: Int
        var hasFormFeed: Bool
        /// Whether only the end of a page explains the line: a form feed beside it, a sentence that it cuts, or its place
        /// below all else.
        var endsPage: Bool
        /// The candidate with the number before it.
        var previous: Int?
        /// How many there are in the chain up to this one, and how many of them end a page.
        var length = 1
        var ends = 0

        /// Its place among the chains.
        var place: Int { total > 0 ? mostPages + number : number }
    }

    /// No document has more pages.
    private static let mostPages = 1000

    /// A page has more words; the last one may have fewer.
    private static let leastPage = 500
    private static let longest = 12

    /// Marks the lines of the longest chain of numbers. O(lines).
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        // Most texts have no such line at all.
        guard let first = lines.firstIndex(where: isFigure) else { return }
        if first == 0, opensPage(lines, in: text) { lines[0].traits.insert(.pageNumber) }
        mark(&lines, from: first, in: text)
    }

    private static func isFigure(_ line: Line) -> Bool {
        line.traits.contains(.figures) && line.range.count <= longest
    }

    /// Whether the first line of all is a page number above the title: no text begins with a figure, and a list or a
    /// table that does has further ones close below.
    private static func opensPage(_ lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        guard lines.count > nearFigures, let number = ArabicNumeral.read(text, at: lines[0].range.start) else {
            return false
        }
        return number.end == lines[0].range.end && number.count <= 3
            && !lines[1..<nearFigures].contains(where: isFigure)
    }

    /// Within how many lines the cells of a row stand.
    private static let nearFigures = 6

    private static func mark(_ lines: inout [Line], from first: Int, in text: borrowing Span<UInt8>) {
        var found: [Candidate] = []
        // The candidate that ends the longest chain with a number, first those without the number of pages.
        var chains: [Int] = []
        for index in first..<lines.count where isFigure(lines[index]) && !TornLines.isPiece(index, of: lines, in: text)
        {
            guard var candidate = candidate(index, lines, text) else { continue }
            if chains.isEmpty { chains = [Int](repeating: -1, count: 2 * mostPages) }
            link(&candidate, to: chains, of: found, in: lines)
            let rival = chains[candidate.place]
            if rival >= 0, isLonger(found[rival], candidate) { continue }
            chains[candidate.place] = found.count
            found.append(candidate)
        }
        guard var last = found.indices.max(by: { isLonger(found[$1], found[$0]) }), isChain(found[last]) else { return }
        while true {
            lines[found[last].line].traits.insert(.pageNumber)
            guard let previous = found[last].previous else { return }
            last = previous
        }
    }

    private static func isLonger(_ candidate: Candidate, _ other: Candidate) -> Bool {
        (candidate.length, candidate.ends) > (other.length, other.ends)
    }

    /// One number alone is a page's only beside a form feed or with the number of pages.
    private static func isChain(_ last: Candidate) -> Bool {
        if last.total > 0 { return last.length > 1 || last.number == last.total && last.endsPage }
        return last.length > 1 && last.ends * 2 >= last.length
    }

    private static func link(
        _ candidate: inout Candidate, to chains: [Int], of found: [Candidate], in lines: [Line]
    ) {
        candidate.ends = candidate.endsPage ? 1 : 0
        let before = chains[candidate.place - 1]
        guard before >= 0, found[before].total == candidate.total else { return }
        let page = lines[candidate.line].range.start - lines[found[before].line].range.end
        guard page >= leastPage || candidate.hasFormFeed || candidate.line == lines.count - 1 else { return }
        candidate.previous = before
        candidate.length += found[before].length
        candidate.ends += found[before].ends
    }

    private static func candidate(_ index: Int, _ lines: [Line], _ text: borrowing Span<UInt8>) -> Candidate? {
        let range = lines[index].range
        guard let number = ArabicNumeral.read(text, at: range.start), number.count <= 3, number.value > 0 else {
            return nil
        }
        var total = 0
        if number.end < range.end {
            let slash = text.skippingBlanks(from: number.end, to: range.end)
            guard text.has("/", at: slash) || text.has("／", at: slash),
                let pages = ArabicNumeral.read(
                    text, at: text.skippingBlanks(from: slash + text.characterLength(at: slash), to: range.end)),
                pages.end == range.end, pages.value >= number.value
            else { return nil }
            total = pages.value
        }
        let hasFormFeed = isBesideFormFeed(index, lines, text)
        return Candidate(
            line: index, number: number.value, total: total, hasFormFeed: hasFormFeed,
            endsPage: hasFormFeed || cuts(index, lines, text) || endsText(index, lines))
    }

    private static func isBesideFormFeed(_ index: Int, _ lines: [Line], _ text: borrowing Span<UInt8>) -> Bool {
        let start = index > 0 ? lines[index - 1].range.end : 0
        let end = index + 1 < lines.count ? lines[index + 1].range.start : text.count
        return text.firstOffset(of: 0x0C, from: start, to: end) < end
    }

    /// Whether a line is the last one, under the signature (7.3.5) or the imprint (7.4).
    private static func endsText(_ index: Int, _ lines: [Line]) -> Bool {
        guard index > 1, index == lines.count - 1 else { return false }
        let above = lines[index - 1].traits
        return !above.isDisjoint(with: [.organDate, .imprint])
            || above.contains(.date) && lines[index - 2].traits.contains(.organ)
    }

    /// Whether a sentence goes on behind a line: the line before it ends with a comma or at the paper's edge, where
    /// another line above ends.
    private static func cuts(_ index: Int, _ lines: [Line], _ text: borrowing Span<UInt8>) -> Bool {
        guard index > 0, index + 1 < lines.count, lines[index + 1].marker == nil else { return false }
        let (line, next) = (lines[index - 1], lines[index + 1])
        let ends: LineTraits = [.endsStop, .endsMark, .endsColon]
        guard line.range.count >= 60, line.traits.isDisjoint(with: ends), text[next.range.start] >= 0xE4 else {
            return false
        }
        if line.traits.contains(.endsComma) { return true }
        let above = lines[max(0, index - 6)..<(index - 1)].map { $0.range.count }
        let edge = max(line.range.count, above.max() ?? 0)
        // A mark or a figure that may not be split leaves a line a little short.
        return line.range.count + 15 >= edge && above.contains { $0 + 15 >= edge }
    }
}
