/// Tells a title by its place alone: the first line of a text, right above its first paragraph or division, or the line
/// that a page prints above its source and day with the text below them, or what stands between the number and the
/// addressees.
///
/// Titles end with a document type (GB/T 9704-2012, 7.3.1), but those of policies, systems and agreements with any word:
/// …若干政策, …考勤制度.
enum TitlePlace {
    /// What begins below a title, behind what the page has there.
    enum Below: Sendable { case text, other, title, nothing }

    /// What a line says that is of a document: a text, who made it or when.
    private static let says: LineTraits = [
        .organ, .person, .date, .organDate, .bracketed, .masthead, .number, .headMark, .addressees, .adoption,
        .salutation, .leadIn, .hasStop, .endsStop, .hasComma, .long, .division, .contentsHead, .attachmentHead,
        .attachmentNote, .endsMark, .endsColon, .cells, .titleSignature,
    ]

    static func below(_ index: Int, of lines: [Line]) -> Below {
        guard let line = lines[index...].prefix(mostPageLines).first(where: { $0.traits.isDisjoint(with: pageSigns) })
        else { return index + mostPageLines < lines.count ? .other : .nothing }
        if !line.traits.isDisjoint(with: says) { return .text }
        return isEntry(line) ? .title : .other
    }

    /// Whether a title is one of several below each other, with the page's days between them at most.
    static func isEntry(_ title: Range<Int>, of lines: [Line], _ copies: TitleCopies) -> Bool {
        guard !copies.isAgain(title.lowerBound), !copies.isRepeated(title.lowerBound),
            below(title.upperBound, of: lines) != .text,
            let above = lines[..<title.lowerBound].suffix(3).last(where: { $0.traits.isDisjoint(with: pageSigns) })
        else { return false }
        return isEntry(above)
    }

    /// Whether a line may be an entry of a list of titles: what is shorter is the name of such a list, 通知公告.
    private static func isEntry(_ line: Line) -> Bool { line.traits.contains(.titleEnd) && line.range.count >= 24 }

    enum Certainty: Sendable { case none, low, high, page }

    /// How much the place alone tells that some lines are the title.
    static func certainty(
        of title: Range<Int>, below: Below, of lines: [Line], in text: borrowing Span<UInt8>
    ) -> Certainty {
        guard title.count == 1, title.upperBound < lines.count else { return .none }
        let (first, next) = (title.lowerBound, title.upperBound)
        // A type at the end of the first line may be that of the site: 某区政府信息公开目录.
        let isFirst = first == 0 && !lines[first].traits.contains(.titleEnd)
        if isHeadline(lines[first], in: text), isAbovePageLines(next, isFirst: isFirst, of: lines, in: text) {
            return .page
        }
        guard isTitle(lines[first], in: text) else { return .none }
        if lines.count > 2, first <= mostLetterhead, lines[..<first].allSatisfy(isLetterhead), opensText(lines[next]) {
            return .high
        }
        // Drafts may lack the type.
        if first > 0, lines[next].traits.contains(.addressees), lines[first].traits.contains(.about),
            !lines[first - 1].traits.isDisjoint(with: [.number, .masthead])
        {
            return .high
        }
        // The name of the window stands above the links of a page.
        return first == 0 && (below == .text || lines[next].traits.contains(.navigation)) ? .low : .none
    }

    /// Whether what may be a title is the first line that speaks of a document, right above the first division or sentence:
    /// above it stand words of a page at most, a menu or the name of a site.
    static func isFirst(_ title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        guard title.lowerBound <= mostPageLines, title.upperBound < lines.count, opensText(lines[title.upperBound]),
            lines[..<title.lowerBound].allSatisfy({ $0.traits.isDisjoint(with: ofDocument) })
        else { return false }
        let last = lines[title.upperBound - 1]
        return last.traits.contains(.titleEnd) && last.traits.isDisjoint(with: others.subtracting(.titleEnd))
            || title.count == 1 && isTitle(last, shortest: shortName, in: text)
    }

    /// Four characters: 考勤制度.
    private static let shortName = 12

    /// What no line above a title has where the page alone speaks.
    private static let ofDocument: LineTraits = [
        .hasStop, .endsStop, .long, .division, .addressees, .titleEnd, .about, .adoption, .leadIn, .salutation, .number,
        .masthead,
    ]

    /// More lines than stand above a title besides those of the head (7.2).
    private static let mostLetterhead = 2

    /// What may stand above the title on the first page: the organ, a company, the number of the page.
    private static func isLetterhead(_ line: Line) -> Bool {
        !line.traits.isDisjoint(with: [.organ, .masthead, .headMark, .figures])
            && line.traits.isDisjoint(with: [.hasStop, .division, .titleEnd])
    }

    /// More lines than a page has between a title and its text.
    private static let mostPageLines = 20

    private static let pageSigns: LineTraits = [.pageLabel, .pageDate, .navigation, .footer, .related]

    /// Whether a page has its source or day at a line, and the text below them.
    private static func isAbovePageLines(
        _ next: Int, isFirst: Bool, of lines: [Line], in text: borrowing Span<UInt8>
    ) -> Bool {
        var begin = next
        var isTold = false
        var isLabel = false
        while begin < lines.count, begin - next < mostPageLines,
            isLabel || !lines[begin].traits.isDisjoint(with: pageSigns.union(.symbols)) || isControl(lines[begin])
        {
            isTold = isTold || isSource(lines[begin], in: text)
            begin += 1
            // The value of a label may stand below it.
            isLabel =
                lines[begin - 1].traits.isSuperset(of: [.pageLabel, .endsColon]) && begin < lines.count
                && lines[begin].traits.isDisjoint(with: [.hasStop, .endsStop, .long, .addressees, .division])
        }
        guard isTold, begin < lines.count else { return false }
        // 简介：… below a title is of what the page collects.
        if lines[next - 1].traits.contains(.titleEnd), isLabelled(lines[begin], in: text) { return false }
        return isFirst || opensText(lines[begin]) || lines[begin].traits.contains(.endsMark)
    }

    /// Whether a line may be one of the page's controls, who wrote the text, or a piece of a day that was cut: a few
    /// characters that say nothing of a document. 小字号, 订阅, 09-.
    private static func isControl(_ line: Line) -> Bool {
        line.range.count <= longestControl && line.traits.isDisjoint(with: says)
    }

    /// Eight characters.
    private static let longestControl = 24

    private static func isLabelled(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        let end = min(line.range.end, line.range.start + longestLabel)
        return line.signs.contains(.colon) && text.contains(.colon, from: line.range.start, to: end)
    }

    /// Four characters and the colon.
    private static let longestLabel = 15

    /// Whether a line says where or when a page got its text: 来源：…, 发布时间：…, 2021-04-16 09:30.
    private static func isSource(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        if line.traits.contains(.pageDate) { return true }
        guard line.traits.contains(.pageLabel) else { return false }
        return PageTableReader.pairs(of: line.range, line: 0, in: text).contains {
            $0.label.field == .publisher || $0.label.field == .datePublished
        }
    }

    /// Six to fifty characters.
    private static let lengths = 18...150

    /// What tells that a line is something else.
    private static let others: LineTraits = [
        .hasStop, .hasComma, .endsStop, .endsColon, .endsComma, .endsMark, .division, .masthead, .number, .headMark,
        .titleEnd, .organ, .date, .organDate, .adoption, .addressees, .salutation, .leadIn, .attachmentNote,
        .attachmentHead, .person, .bracketed, .imprint, .closing, .pageLabel, .navigation, .footer, .related, .pageDate,
        .cells, .figures, .symbols, .contentsHead, .contentsEntry, .contentsLine,
    ]

    /// Whether a line may be the title of what a page tells, which has commas, blanks and marks as news has them.
    private static func isHeadline(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        lengths.contains(line.range.count) && line.traits.isDisjoint(with: noHeadline) && !issues(line, in: text)
            && !text.has("的", before: line.range.end) && !TitleWords.isSite(line, in: text)
    }

    /// Whether a line is the beginning of the sentence of an order that issues a text: 《某办法》已经….
    static func issues(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard text.has("《", at: line.range.start),
            let close = text.find("》", from: line.range.start, to: line.range.end)
        else { return false }
        return TitleShape.promulgates(text, behind: close + 3)
    }

    private static let noHeadline = others.subtracting([.hasComma, .endsMark, .titleEnd])

    private static func isTitle(
        _ line: Line, shortest: Int = lengths.lowerBound, in text: borrowing Span<UInt8>
    ) -> Bool {
        let (start, end) = (line.range.start, line.range.end)
        return line.range.count >= shortest && line.range.count <= lengths.upperBound
            && line.traits.isDisjoint(with: others) && text[start] >= 0xE4
            && text[start] <= 0xE9 && !(line.signs.contains(.blank) && hasBlank(line.range, in: text))
            && !text.contains(.colon, from: start, to: end)
            // A sentence that a link has cut in two.
            && !text.has("的", before: end) && !issues(line, in: text)
    }

    private static func hasBlank(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        var offset = range.start
        while offset < range.end {
            if text.blankLength(at: offset) > 0 { return true }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// A sentence, the first division, or the line under a title that says who made the text and when.
    private static func opensText(_ line: Line) -> Bool {
        guard line.traits.isDisjoint(with: [.pageLabel, .navigation, .footer, .contentsHead]) else { return false }
        if line.traits.contains(.division), line.marker?.seriesNumber == 1 { return true }
        let isText =
            !line.traits.isDisjoint(with: [.endsStop, .leadIn, .adoption])
            || line.traits.isSuperset(of: [.hasStop, .long])
        return isText && !line.traits.contains(.cells)
    }
}
