/// Takes apart the heads of attachments that have their title on the same line: 附件1　某某办法.
///
/// GB/T 9704-2012, 7.3.7, sets 附件1 alone, but copies and web pages put both on one line, where it looks like an
/// attachment note. A note names what comes; a head has the text below it, behind the signature, or repeats the name.
struct TitledHeads {
    /// The titles that were cut off, to be put behind the lines of their heads.
    private(set) var titles: [StuckLines.Rest] = []
    /// The keys of the titles that notes name.
    private var names: [[UInt8]] = []
    private var hasText = false
    /// Whether a text with its date (7.3.5) has ended above.
    private var isBehindDate = false
    /// The form of the first division, and the last number of that form.
    private var outer = HeadingForm.none
    private var last = 0
    /// The number of the last article.
    private var lastArticle = 0

    /// More attachments than any note names; each is looked for in every head.
    private static let mostNames = 40

    /// Takes in the titles that a note names.
    mutating func note(_ entries: [AttachmentNoteReader.Entry], in text: borrowing Span<UInt8>) {
        for entry in entries.prefix(Self.mostNames - names.count) { names.append(TitleKey.read(text, entry.title)) }
    }

    /// Goes on behind a line.
    mutating func pass(_ line: Line) {
        if let marker = line.marker, marker.form.isDivision, outer == .none || marker.form == outer {
            (outer, last) = (marker.form, marker.number)
        }
        if let marker = line.marker, marker.form == .article, marker.number > lastArticle {
            lastArticle = marker.number
        }
        if !line.traits.isDisjoint(with: [.hasStop, .division]) { hasText = true }
        if hasText, !line.traits.isDisjoint(with: [.date, .organDate]) { isBehindDate = true }
    }

    /// Cuts the title off a line if that is the head of an attachment.
    mutating func split(_ lines: inout [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let line = lines[index]
        guard !names.isEmpty || isBehindDate || outer != .none || line.level > 0, index + 1 < lines.count,
            line.traits.isDisjoint(with: [.hasStop, .endsComma, .attachmentHead]), line.range.count <= 240,
            let marker = AttachmentMarker.read(text, in: line.range), marker.wordsStart > marker.range.end,
            Self.isText(lines[index + 1])
        else { return false }
        let title = ByteRange(marker.wordsStart, line.range.end)
        // 附件：1.… is a list, whatever stands below.
        guard AttachmentNoteReader.firstMarker(in: title, text) == nil else { return false }
        let key = TitleKey.read(text, title)
        // A note may have its only title below it once more.
        guard key != TitleKey.read(text, lines[index + 1].range) else { return false }
        let isHead =
            names.contains(key) || isBehindDate && (!marker.hasColon || Self.isRunning(lines[index + 1]))
            || beginsAnew(lines[(index + 1)...]) || line.level > 0 && !marker.hasColon
        // 附：某某 is more often a note than a head.
        guard isHead && line.signs.contains(.attachment) || isBehindArticles(lines[(index + 1)...]) else {
            return false
        }
        var rest = StuckLines.cut(&lines[index], at: title.start, in: text)
        rest.range = ByteRange(rest.range.start, HeadingWords.endWithoutMark(text, rest.range))
        rest.traits.remove(.endsColon)
        rest.traits.insert(.named)
        lines[index].range = marker.range
        lines[index].traits.remove(.attachmentNote)
        lines[index].traits.insert(.attachmentHead)
        titles.append(StuckLines.Rest(index: index, line: rest))
        return true
    }

    /// Whether a line may be the first of a text: none of the tail (7.3.5–7.4) or of a page.
    private static func isText(_ line: Line) -> Bool {
        line.traits.isDisjoint(with: [
            .attachmentNote, .attachmentHead, .organ, .person, .date, .organDate, .imprint, .bracketed, .footer,
            .related,
            .navigation, .pageLabel, .pageDate, .symbols,
        ])
    }

    /// Whether the numbers begin anew with a sentence, and those above do not go on: reports, which nobody signs, have a
    /// list of terms (名词解释) behind them.
    private func beginsAnew(_ lines: ArraySlice<Line>) -> Bool {
        guard outer != .none, let first = lines.first, let marker = first.marker, marker.number == 1,
            first.traits.isSuperset(of: [.division, .hasStop])
        else { return false }
        return marker.form == outer
            || !lines.prefix(Self.reach).contains { $0.marker?.form == outer && $0.marker?.number == last + 1 }
    }

    /// Whether the articles above were the last: a law has what it appends right behind them, and no signature between.
    /// Below a rule that is attached or issued itself it may be a note as well.
    private func isBehindArticles(_ lines: ArraySlice<Line>) -> Bool {
        guard names.isEmpty, !isBehindDate, outer.isLegislation, let first = lines.first, Self.isRunning(first) else {
            return false
        }
        // An article with a lower number is one that was in force before.
        return !lines.prefix(Self.reach).contains {
            $0.traits.contains(.legislation) && ($0.marker?.form != .article || $0.marker?.number ?? 0 > lastArticle)
        }
    }

    /// How many lines a division may have behind a note in it.
    private static let reach = 200

    private static func isRunning(_ line: Line) -> Bool {
        !line.traits.isDisjoint(with: [.division, .hasStop, .long, .cells, .leadIn])
    }
}
