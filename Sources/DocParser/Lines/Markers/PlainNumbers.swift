/// Finds headings that are numbered without any mark, 1　总则, as contingency plans (应急预案) have them above 1.1; where
/// a text processor numbered them, its copies lack the blank: 1总则.
///
/// A figure says nothing by itself (10 元及以上面额…): such a line counts where the decimals below it go on from its
/// number, or where it goes on from a heading that they told or leads from 1 up to it, names and does not count, and has
/// text below it. In a text without decimals it counts as one of a series from 1 on, all of which stand alone between
/// sentences.
enum PlainNumbers {
    /// A line that may be such a heading.
    private struct Candidate {
        var line: Int
        var marker: HeadingMarker
        /// Whether the decimals below it go on from its number.
        var isFollowed: Bool
        /// Whether a line stands below that is another than its number's next: a row of a list has none.
        var hasText: Bool
        /// Whether it stands alone between sentences, as a heading does.
        var isBetweenSentences = false
        /// Whether the text has ended between the candidate before and this one.
        var isBehindEnd = false
    }

    /// A heading is shorter: thirty characters.
    private static let longest = 90

    /// What the text ends with (7.3.3–7.3.5): a number behind it is another text's, or a list's.
    private static let ends: LineTraits = [.attachmentHead, .attachmentNote, .date, .organDate]

    /// O(lines).
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        let found = candidates(lines, in: text)
        guard !found.isEmpty else { return }
        let headings =
            lines.contains { $0.marker?.form == .decimal2 }
            ? numbered(found.reversed(), in: text) : series(found.reversed(), in: text)
        for heading in headings {
            lines[heading.line].marker = heading.marker
            lines[heading.line].traits.insert(.division)
        }
    }

    /// The headings among candidates in order that decimals tell, those that go on from them, and those from 1 on that
    /// lead up to them.
    private static func numbered(_ candidates: [Candidate], in text: borrowing Span<UInt8>) -> [Candidate] {
        var headings: [Candidate] = []
        // Candidates from 1 on that no decimals have told so far.
        var leading: [Candidate] = []
        var last = 0
        for heading in candidates {
            if heading.isBehindEnd {
                last = 0
                leading = []
            }
            let number = heading.marker.number
            if !heading.isFollowed {
                guard heading.hasText, !HeadingMarkerReader.counts(text, at: heading.marker.wordsStart) else {
                    continue
                }
                guard last > 0, number == last + 1 else {
                    if number == 1 { leading = [] }
                    if number == leading.count + 1 { leading.append(heading) }
                    continue
                }
            } else if number != last + 1, number == leading.count + 1 {
                headings += leading
            }
            leading = []
            last = number
            headings.append(heading)
        }
        return headings
    }

    /// The candidates in order that make series: from 1 on, at least two, each alone between sentences.
    private static func series(_ candidates: [Candidate], in text: borrowing Span<UInt8>) -> [Candidate] {
        var headings: [Candidate] = []
        var run: [Candidate] = []
        for heading in candidates {
            let stands = heading.isBetweenSentences
            if heading.isBehindEnd || stands && heading.marker.number != run.count + 1 {
                if run.count > 1 { headings += run }
                run = []
            }
            guard stands, heading.marker.number == run.count + 1,
                !HeadingMarkerReader.counts(text, at: heading.marker.wordsStart)
            else { continue }
            run.append(heading)
        }
        return run.count > 1 ? headings + run : headings
    }

    /// The candidates from the last one to the first.
    private static func candidates(_ lines: [Line], in text: borrowing Span<UInt8>) -> [Candidate] {
        var found: [Candidate] = []
        // The line with the next marker below.
        var following: Int?
        for index in lines.indices.reversed() {
            if lines[index].marker != nil {
                following = index
            } else if let marker = read(lines[index], in: text) {
                let next = following.flatMap { lines[$0].marker }
                let isFollowed =
                    next?.form == .decimal2 && next?.number == marker.number && next?.subnumber == 1
                let isRow = found.last.map { $0.line == index + 1 && $0.marker.number == marker.number + 1 } ?? false
                found.append(
                    Candidate(
                        line: index, marker: marker, isFollowed: isFollowed, hasText: !isRow && index + 1 < lines.count,
                        isBetweenSentences: isBetweenSentences(index, lines, marker)))
                following = nil
            } else if !found.isEmpty, endsText(lines[index]) {
                found[found.count - 1].isBehindEnd = true
            }
        }
        return found
    }

    /// An organ alone signs where it is set in from the margin; one of a list is not.
    private static func endsText(_ line: Line) -> Bool {
        !line.traits.isDisjoint(with: ends) || line.traits.isSuperset(of: [.organ, .isSetIn])
    }

    /// Whether text stands right below a line, and above it the end of the text of the heading before.
    private static func isBetweenSentences(_ index: Int, _ lines: [Line], _ marker: HeadingMarker) -> Bool {
        guard index + 1 < lines.count, lines[index + 1].traits.contains(.hasStop) else { return false }
        return marker.number == 1 || index > 0 && lines[index - 1].traits.contains(.endsStop)
    }

    @inline(__always)
    private static func read(_ line: Line, in text: borrowing Span<UInt8>) -> HeadingMarker? {
        guard HeadingMarkerReader.mayBePlain(text, at: line.range.start),
            let marker = HeadingMarkerReader.plain(text, at: line.range.start, end: line.range.end),
            line.range.count <= longest, line.traits.isDisjoint(with: [.hasStop, .hasComma, .cells, .endsColon])
        else { return nil }
        return marker
    }
}
