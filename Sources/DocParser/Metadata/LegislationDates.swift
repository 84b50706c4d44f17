/// Reads the dates of legislation: adoption and amendments (题注), and from when it is in force (施行日期).
enum LegislationDates {
    static func read(_ draft: inout MetadataDraft, in text: borrowing Span<UInt8>) {
        var promulgated: (day: CalendarDay, range: ByteRange, line: Int)?
        // Collections print the line on the adoption above the title, too.
        for index in draft.indices(in: .head) + draft.indices(in: .underTitle) + leadingBody(draft.layout)
        where draft.layout.lines[index].traits.contains(.adoption) {
            adoption(&draft, index, &promulgated, text)
        }
        if draft.metadata.dateSigned == nil, let first = draft.metadata.dateAdopted,
            let place = draft.metadata.places.first(of: .dateAdopted)
        {
            draft.metadata.dateSigned = first
            draft.metadata.places.add(.dateSigned, place)
        } else if draft.metadata.dateSigned == nil, let promulgated {
            draft.metadata.dateSigned = promulgated.day
            draft.note(.dateSigned, promulgated.range, line: promulgated.line)
        }
        if draft.metadata.dateEffective == nil { effective(&draft, text) }
    }

    /// The lines before the first chapter or article: adoption lines may go on there, and stand behind the signature of
    /// the order that issues the text.
    private static func leadingBody(_ layout: Layout) -> [Int] {
        guard let first = layout.zones.firstIndex(of: .body) else { return [] }
        let lines = first..<min(first + 10, layout.lines.count)
        guard let end = lines.first(where: { layout.lines[$0].traits.contains(.legislation) }) else { return [] }
        return (first..<end).filter { layout.zones[$0] == .body }
    }

    /// Each date and the words up to the next tell what happened on it.
    private static func adoption(
        _ draft: inout MetadataDraft, _ index: Int,
        _ promulgated: inout (day: CalendarDay, range: ByteRange, line: Int)?,
        _ text: borrowing Span<UInt8>
    ) {
        let range = draft.layout.lines[index].range
        let dates = self.dates(in: range, text)
        for (place, date) in dates.enumerated() {
            let end = wordsEnd(of: place, among: dates, to: range.end, text)
            let isAmended = ["修正", "修订", "修改"].contains { (word: StaticString) in
                text.contains(word, from: date.range.end, to: end)
            }
            let isAdopted = HeadShape.isPassed(text, from: date.range.end, to: end)
            if isAmended, draft.metadata.dateAdopted != nil || promulgated != nil {
                draft.metadata.datesAmended.append(date.day)
                draft.note(.datesAmended, date.range, line: index)
            } else if isAdopted, draft.metadata.dateAdopted == nil, promulgated == nil {
                draft.metadata.dateAdopted = date.day
                draft.note(.dateAdopted, date.range, line: index)
            } else if promulgated == nil {
                promulgated = (date.day, date.range, index)
            }
        }
    }

    /// Where the words end that tell what happened on a date: at the next one. Of a text that several bodies adopt they
    /// stand behind the last: …1月8日某会议、…2月22日某会议通过.
    private static func wordsEnd(
        of place: Int, among dates: [(day: CalendarDay, range: ByteRange)], to end: Int, _ text: borrowing Span<UInt8>
    ) -> Int {
        var next = place + 1
        while next < dates.count {
            let (start, stop) = (dates[next - 1].range.end, dates[next].range.start)
            let words = text.trimmingBlanks(from: start, to: stop)
            guard text.has("、", before: words), !HeadShape.acts.occur(in: text, from: start, to: words) else {
                return stop
            }
            next += 1
        }
        return end
    }

    static func dates(
        in range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> [(day: CalendarDay, range: ByteRange)] {
        var dates: [(day: CalendarDay, range: ByteRange)] = []
        var offset = range.start
        while offset < range.end {
            if let found = DateReader.read(text, at: offset, end: range.end) {
                dates.append((found.day, ByteRange(offset, found.end)))
                offset = found.end
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        return dates
    }

    /// 自2018年1月1日起施行: said by the carrier, else by the last article of the text that it issues.
    private static func effective(_ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        let body = draft.indices(in: .body)
        // Looked for first, as most of these lines have no such word and are asked twice.
        let carriers = (body.suffix(8).reversed() + body.prefix(4)).filter { index in
            let range = draft.layout.lines[index].range
            // 于 and 从 need 起 behind the day.
            let isFrom =
                text.contains("自", from: range.start, to: range.end)
                || text.contains("起", from: range.start, to: range.end)
            return isFrom && !speaksOfAnother(range, draft, text)
        }
        for index in carriers where note(&draft, index, text) { return }
        let attached = draft.indices(in: .attached)
        if carriesDecision(draft.layout, above: attached.first, text),
            let sentence = attached.first(where: { isDecisions(draft.layout.lines[$0].range, text) })
        {
            if !note(&draft, sentence, text) { effectiveUnderTitle(&draft, text) }
            return
        }
        // What a decision amends and prints anew says since when it was in force before.
        if !attached.isEmpty, !body.suffix(8).contains(where: { isFromItsDay(draft.layout.lines[$0].range, text) }) {
            let end = firstEnd(of: attached, draft.layout)
            let issued = attached.prefix { $0 < end }
            for index in issued.suffix(6).reversed() where note(&draft, index, text) { return }
            for index in attached.suffix(6).reversed() where note(&draft, index, text) { return }
        }
        effectiveUnderTitle(&draft, text)
        guard draft.metadata.dateEffective == nil, draft.metadata.documentType != nil else { return }
        for index in carriers {
            guard let written = writtenInForce(text, draft.layout.lines[index].range),
                let fault = DraftFaults.fault(.dateEffective, of: written, text)
            else { continue }
            draft.diagnostics.append(fault)
            return
        }
    }

    /// Where the first of the texts ends that stand behind a document: the next has its own head or title.
    private static func firstEnd(of attached: [Int], _ layout: Layout) -> Int {
        guard let first = attached.first else { return 0 }
        return layout.zones[first...].firstIndex { $0 == .attachmentHead || $0.isAttachedTitle } ?? layout.zones.count
    }

    /// Whether the first title of what is carried is that of a decision on amendments.
    private static func carriesDecision(_ layout: Layout, above first: Int?, _ text: borrowing Span<UInt8>) -> Bool {
        guard let first, layout.carriedStart < first else { return false }
        let title = layout.lines[layout.carriedStart].range.start
        return text.contains("修改", from: title, to: layout.lines[first].range.start)
    }

    /// The sentence that a decision ends with, whether an order issues it or not: what it amends stands behind it.
    private static func isDecisions(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        text.has("本决定", at: range.start) && text.contains("起施行", from: range.start, to: range.end)
    }

    /// What stands for the day from which words say that something is in force, where it is not filled in or there is no
    /// such day; a month alone is meant so.
    private static func writtenInForce(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange? {
        var offset = range.start
        while let place = text.find("自", from: offset, to: range.end) {
            offset = place + 3
            let start = text.skippingBlanks(from: offset, to: range.end)
            guard let day = text.find("日", from: start, to: min(range.end, start + longestDate)) else { continue }
            let date = ByteRange(start, day + 3)
            if isInForce(text, at: date.end, to: range.end), DateReader.written(text, in: date) != nil { return date }
        }
        return nil
    }

    /// With wide blanks for the figures.
    private static let longestDate = 80

    /// 自公布之日起施行: no day of the calendar.
    private static func isFromItsDay(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard let place = text.find("之日起", from: range.start, to: range.end) else { return false }
        return isInForce(text, at: place + 6, to: range.end)
    }

    /// 2018年2月8日公布 自2018年2月8日起施行: the last such day in the adoption lines is that of the text as it stands.
    private static func effectiveUnderTitle(_ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        for index in draft.indices(in: .underTitle).reversed()
        where draft.layout.lines[index].traits.contains(.adoption) {
            let range = draft.layout.lines[index].range
            let last = dates(in: range, text).last { isInForce(text, at: $0.range.end, to: range.end) }
            guard let last else { continue }
            draft.metadata.dateEffective = last.day
            draft.note(.dateEffective, last.range, line: index)
            return
        }
    }

    private static func note(_ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>) -> Bool {
        let range = draft.layout.lines[index].range
        let found: (day: CalendarDay, range: ByteRange)?
        // 起施 may end a page, and 行 begin the next.
        if let joined = JoinedWords(text, range, without: draft.layout.gaps) {
            found = inForce(joined.bytes.span, joined.whole).map { ($0.day, joined.range(of: $0.range)) }
        } else {
            found = inForce(text, range)
        }
        guard let found else { return false }
        draft.metadata.dateEffective = found.day
        draft.note(.dateEffective, found.range, line: index)
        return true
    }

    /// The first day from which words say that something is in force.
    private static func inForce(
        _ text: borrowing Span<UInt8>, _ range: ByteRange
    ) -> (day: CalendarDay, range: ByteRange)? {
        var offset = range.start
        while offset < range.end {
            guard let word = froms.word(text, at: offset) else {
                offset += text.characterLength(at: offset)
                continue
            }
            offset += word.utf8CodeUnitCount
            let start = text.skippingBlanks(from: offset, to: range.end)
            if let date = DateReader.read(text, at: start, end: range.end),
                isInForce(text, at: date.end, to: range.end, needsStart: !text.has("自", before: offset))
            {
                return (date.day, ByteRange(start, date.end))
            }
        }
        return nil
    }

    /// Words before the day from which something is in force.
    private static let froms: WordSet = ["自", "从", "于"]

    /// Whether a sentence begins with the name of another text, which is in force since then: 《某法》自…起施行. What a
    /// document issues is named in its title or stands behind it.
    private static func speaksOfAnother(
        _ range: ByteRange, _ draft: MetadataDraft, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard text.has("《", at: range.start), let close = text.find("》", from: range.start, to: range.end),
            draft.layout.carriedStart >= draft.layout.lines.count, draft.metadata.masthead == nil,
            let stop = text.find("。", from: close, to: range.end), stop + 3 < range.end
        else { return false }
        return !TitleShape.promulgates(text, behind: close + 3)
    }

    /// - Parameter needsStart: whether 起 has to stand behind the day, as where 于 or 从 stands before it.
    private static func isInForce(
        _ text: borrowing Span<UInt8>, at offset: Int, to end: Int, needsStart: Bool = false
    ) -> Bool {
        let isStart = text.has("起", at: offset)
        guard isStart || !needsStart else { return false }
        let start = text.skippingBlanks(from: isStart ? offset + 3 : offset, to: end)
        return ["施行", "实施", "执行", "生效", "启用", "正式施行", "正式实施"].contains { (word: StaticString) in
            text.spacedEnd(of: word, at: start, to: end) != nil
        }
    }
}
