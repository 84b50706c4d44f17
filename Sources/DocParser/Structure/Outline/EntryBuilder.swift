/// Turns the lines of a text into entries, and takes apart the divisions that were joined to one line.
///
/// A marker inside a line counts only as the next number of an open series, or as the first of a series whose second
/// follows likewise or starts a line (contract, section 2); what is left over may be items of the paragraph.
struct EntryBuilder {
    private var list = EntryList()
    /// The last number of each form since a division that outranks it.
    private var open = [Int](repeating: 0, count: HeadingForm.allCases.count)
    /// A bit for each form that has had a number.
    private var seen: UInt32 = 0
    /// The last number of each form, for numbers that run on through the divisions around them.
    private var last = [Int](repeating: 0, count: HeadingForm.allCases.count)
    /// Whether the text is made of articles, whose items are always divisions.
    private let isLegislation: Bool
    /// Whether the text has lost its line breaks, so that what would be items of one paragraph are divisions.
    private let isOneLine: Bool
    /// What interrupts the words of wrapped lines.
    private let gaps: [ByteRange]

    /// A bit for each form before those of items.
    private static var divisions: UInt32 { 1 << UInt32(HeadingForm.isSeries.rawValue) - 1 }

    private init(isLegislation: Bool, isOneLine: Bool, gaps: [ByteRange]) {
        self.isLegislation = isLegislation
        self.isOneLine = isOneLine
        self.gaps = gaps
    }

    static func entries(
        of lines: ArraySlice<Line>, without gaps: [ByteRange], in text: borrowing Span<UInt8>
    ) -> EntryList {
        let isLegislation = lines.contains { $0.marker?.form == .article && $0.traits.contains(.legislation) }
        var builder = EntryBuilder(isLegislation: isLegislation, isOneLine: isOneLine(lines), gaps: gaps)
        builder.list.entries.reserveLarge(lines.count)
        var index = lines.startIndex
        while index < lines.endIndex {
            if let table = TableFinder.table(at: index, in: lines, text) {
                builder.append(table)
                index = table.next
                continue
            }
            builder.append(lines[index], at: index, in: lines, text)
            index += 1
        }
        if isLegislation { UnnumberedHeadings.mark(&builder.list.entries, in: text) }
        // What heads nothing is a paragraph.
        if let last = builder.list.entries.indices.last, builder.list.entries[last].kind == .heading {
            builder.list.entries[last].kind = .paragraph
        }
        ItemFinder.markParagraphs(&builder.list.entries)
        SeriesHeadings.read(&builder.list.entries, in: text)
        return builder.list
    }

    /// Whether all of a text stands on one line, or nearly all: what a page has besides may have kept its own lines.
    private static func isOneLine(_ lines: ArraySlice<Line>) -> Bool {
        guard let first = lines.first, let last = lines.last else { return false }
        if first.number == last.lastNumber { return true }
        guard let longest = lines.max(by: { $0.range.count < $1.range.count }), longest.range.count >= longText else {
            return false
        }
        let whole = lines.reduce(0) { $0 + ($1.number == longest.number ? $1.range.count : 0) }
        return whole * 10 >= lines.reduce(0) { $0 + $1.range.count } * 9
    }

    /// Three hundred characters: a shorter paragraph may be all that a document says.
    private static let longText = 900

    /// How far away the next marker of a series may be whose first ones were joined to one line: the divisions inside of
    /// the last of them stand between.
    private static let longestReach = 60

    /// The first marker of each form that starts one of the following lines.
    private static func nextMarkers(after index: Int, in lines: ArraySlice<Line>) -> [HeadingMarker] {
        var markers: [HeadingMarker] = []
        for line in lines[(index + 1)..<max(index + 1, min(lines.endIndex, index + longestReach))] {
            guard let marker = line.marker, marker.form.isDivision,
                !markers.contains(where: { $0.form == marker.form })
            else { continue }
            markers.append(marker)
        }
        return markers
    }

    private mutating func append(_ table: FoundTable) {
        var entry = Entry(kind: .table, range: table.range, words: table.range)
        if let rows = table.rows {
            entry.table = Int32(truncatingIfNeeded: list.tables.count)
            list.tables.append(rows)
        }
        list.entries.append(entry)
    }

    private mutating func append(
        _ line: Line, at index: Int, in lines: ArraySlice<Line>, _ text: borrowing Span<UInt8>
    ) {
        guard !line.traits.contains(.symbols) else { return }
        var entry = Entry(kind: .paragraph, range: line.range, words: line.range)
        entry.level = line.level
        if let marker = line.marker, marker.form.isDivision {
            entry.kind = .division
            entry.marker = marker
            entry.words = ByteRange(marker.wordsStart, line.range.end)
            note(marker)
        } else if line.marker != nil {
            entry.marker = line.marker
        } else if line.level > 0, !isLegislation {
            entry.kind = .heading
            return list.entries.append(entry)
        }
        guard entry.words.count > 24,
            line.signs.contains(.inlineMark) || InlineMarkFinder.mayStart(text, entry.words)
                || entry.kind == .division && !entry.form.isLegislation && line.signs.contains(.blank)
                    && InlineMarkFinder.figure(behindHeadingAt: entry.words, in: text) != nil
        else {
            list.entries.append(entry)
            return
        }
        let marks = InlineMarkFinder.marks(
            in: text, entry.words, without: gaps, behindHeading: entry.kind == .division)
        guard !marks.isEmpty else {
            list.entries.append(entry)
            return
        }
        let mayBegin = marks.contains { $0.marker.seriesNumber == 1 && $0.marker.form.isDivision }
        let next = mayBegin ? Self.nextMarkers(after: index, in: lines) : []
        let joined = self.joined(marks, in: entry, followedBy: next, text)
        cut(entry, at: joined, marks: marks, in: text, followedBy: next)
    }

    private mutating func note(_ marker: HeadingMarker) {
        open[Int(marker.form.rawValue)] = marker.seriesNumber
        last[Int(marker.form.rawValue)] = marker.seriesNumber
        // Those inside of it, among those that were seen.
        var inner = seen & Self.divisions & ~(2 << UInt32(marker.form.rawValue) - 1)
        while inner != 0 {
            open[inner.trailingZeroBitCount] = 0
            inner &= inner - 1
        }
        seen |= 1 << UInt32(marker.form.rawValue)
    }

    // MARK: Joined divisions

    /// The indices of those marks that begin divisions.
    private mutating func joined(
        _ marks: [InlineMark], in entry: Entry, followedBy next: [HeadingMarker], _ text: borrowing Span<UInt8>
    ) -> [Int] {
        var result: [Int] = []
        for (index, mark) in marks.enumerated() where mark.marker.form.isDivision {
            let marker = mark.marker
            let form = Int(marker.form.rawValue)
            // 第二条之一 was put in behind 第二条.
            let isInserted = marker.subnumber > 0 && marker.form.isLegislation
            let expected = isInserted ? open[form] : open[form] + 1
            let continues = open[form] > 0 && marker.seriesNumber == expected && mark.opening != .words
            let runsOn = index == 0 && self.runsOn(mark, in: entry, text)
            if continues && mark.opening != .comma || runsOn
                || marker.seriesNumber == 1
                    && begins(mark, at: index, of: marks, after: result, in: entry, followedBy: next, text)
            {
                result.append(index)
                note(marker)
            }
        }
        return result
    }

    /// Whether the first mark in a division goes on with numbers that run through the divisions around them.
    private func runsOn(_ mark: InlineMark, in entry: Entry, _ text: borrowing Span<UInt8>) -> Bool {
        let marker = mark.marker
        let last = last[Int(marker.form.rawValue)]
        guard entry.kind == .division, last > 1, marker.seriesNumber == last + 1 else { return false }
        switch mark.opening {
        case .stop: return true
        case .words:
            let heading = ByteRange(entry.words.start, marker.range.start)
            return !entry.form.isLegislation && !text.has("第", before: heading.end)
                && isHeading(heading, of: entry.form, before: mark, text)
        default: return false
        }
    }

    /// Whether a mark with the number 1 begins a series of divisions.
    private func begins(
        _ mark: InlineMark, at index: Int, of marks: [InlineMark], after joined: [Int], in entry: Entry,
        followedBy next: [HeadingMarker], _ text: borrowing Span<UInt8>
    ) -> Bool {
        let form = mark.marker.form
        // The second of a series is near the first; a line of markers alone must not be searched for each of them.
        let near = marks[index..<min(marks.count, index + 64)]
        let second = near.dropFirst().contains {
            $0.marker.form == form && $0.marker.seriesNumber == 2 && $0.opening != .words && $0.opening != .comma
        }
        let last = near.filter { $0.marker.form == form }.map(\.marker.seriesNumber).max() ?? 1
        let goesOn = next.first { $0.form == form }?.seriesNumber == last + 1 && last == (second ? last : 1)
        guard second || goesOn else { return false }
        let wordsBefore = ByteRange(
            joined.last.map { marks[$0].marker.wordsStart } ?? entry.words.start, mark.marker.range.start)
        switch mark.opening {
        case .words, .start:
            let outer = joined.last.map { marks[$0].marker.form } ?? entry.form
            return isHeading(wordsBefore, of: outer, before: mark, text)
        case .comma: return false
        case _ where isOneLine && form.isOutline: return true
        // Behind words that lead in to it, a list that ends with its line is a series of items.
        case .colon: return goesOn || isLegislation || holdsSeries(mark, near)
        case .semicolon: return goesOn || isLegislation
        case .stop: return goesOn || isLegislation || entry.kind == .division
        }
    }

    /// Whether another series of divisions begins between the first and the second of a series: items hold none.
    private func holdsSeries(_ mark: InlineMark, _ marks: ArraySlice<InlineMark>) -> Bool {
        let inner = marks.dropFirst().prefix { $0.marker.form != mark.marker.form }
        return inner.contains { first in
            first.marker.seriesNumber == 1 && first.marker.form.isDivision
                && inner.contains { $0.marker.form == first.marker.form && $0.marker.seriesNumber == 2 }
        }
    }

    /// Whether the words behind the marker of a division are a heading that another form of divisions may follow.
    private func isHeading(
        _ words: ByteRange, of form: HeadingForm, before mark: InlineMark, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard form.isDivision, form != mark.marker.form else { return false }
        // Behind a blank the text has begun: 一、用水保障　结合小（1）型水库实际.
        let isText =
            mark.marker.form == .arabicBracketed && text.contains("\u{3000}", from: words.start, to: words.end)
        return !isText && HeadingWords.isBareHeading(text, words)
    }

    /// Appends the entries that an entry falls into.
    private mutating func cut(
        _ entry: Entry, at joined: [Int], marks: [InlineMark], in text: borrowing Span<UInt8>,
        followedBy next: [HeadingMarker]
    ) {
        let place = Int32(truncatingIfNeeded: list.marks.count)
        list.marks += marks
        var part = entry
        part.marks = place..<place + Int32(truncatingIfNeeded: marks.count)
        guard !joined.isEmpty else { return list.entries.append(part) }
        let items = isLegislation ? itemForms(joined.map { marks[$0] }, followedBy: next) : 0
        var next = 0
        for index in joined + [marks.count] {
            let stop = index < marks.count ? marks[index].marker.range.start : entry.range.end
            let end = text.trimmingBlanks(from: part.range.start, to: stop)
            part.range = ByteRange(part.range.start, end)
            part.words = ByteRange(min(part.words.start, end), end)
            while next < marks.count, marks[next].marker.range.start < part.words.start { next += 1 }
            let first = next
            while next < marks.count, marks[next].marker.range.end <= end { next += 1 }
            part.marks = place + Int32(truncatingIfNeeded: first)..<place + Int32(truncatingIfNeeded: next)
            if !part.range.isEmpty { list.entries.append(part) }
            guard index < marks.count else { break }
            let marker = marks[index].marker
            part = Entry(
                kind: .division, marker: marker, range: ByteRange(marker.range.start, entry.range.end),
                words: ByteRange(marker.wordsStart, entry.range.end),
                isJoined: items & 1 << UInt32(marker.form.rawValue) == 0)
        }
    }

    /// The forms, as bits, of the series that stand wholly inside a clause, behind words that lead in to them: there items
    /// (项) are written so, and no line was joined.
    private func itemForms(_ marks: [InlineMark], followedBy next: [HeadingMarker]) -> UInt32 {
        var forms: UInt32 = 0
        for (index, mark) in marks.enumerated() where mark.opening == .colon && mark.marker.seriesNumber == 1 {
            let form = mark.marker.form
            let count = marks[index...].last { $0.marker.form == form }?.marker.seriesNumber
            let goesOn = next.contains { $0.form == form && $0.seriesNumber - 1 == count }
            if !form.isLegislation, !goesOn { forms |= 1 << UInt32(form.rawValue) }
        }
        return forms
    }
}
