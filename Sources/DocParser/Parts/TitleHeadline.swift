/// Tells what a page or a newspaper prints above a document in its own words, its headline, from the title of the document.
enum TitleHeadline {
    /// Whether words of a newspaper stand above the title of the document that they print: it has matter and type, and below
    /// it its number, its day in brackets or those whom it is sent to.
    static func isAbove(_ title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        guard title.count == 1,
            lines[title.lowerBound].traits.isDisjoint(with: [.titleEnd, .about])
                || TitleWords.siteStart(of: lines[title.lowerBound], in: text) != nil
        else { return false }
        let below = lines[title.upperBound...].prefix(Self.nearHeadline).prefix {
            $0.traits.isDisjoint(with: .division)
        }
        return below.indices.dropLast().contains { index in
            lines[index].traits.contains(.titleEnd)
                && lines[max(title.upperBound, index - Self.longestBroken)...index].contains {
                    $0.traits.contains(.about)
                }
                && lines[index].traits.isDisjoint(with: [.hasStop, .endsStop, .pageLabel, .related])
                && (lines[index + 1].traits.isSuperset(of: [.date, .bracketed])
                    || !lines[index + 1].traits.isDisjoint(with: [.addressees, .number]))
        }
    }

    /// The page's own lines may stand between the two.
    private static let nearHeadline = 24
    /// Lines of a title behind the one that names its matter.
    private static let longestBroken = 3

    /// Whether a line ends with all the words of one above it, which a page has for its headline: 选拔任用制度 above
    /// 某小学选拔任用制度.
    static func isFuller(_ index: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        let line = lines[index]
        guard index > 0, index <= farthest, line.range.count > leastHeadline,
            line.traits.isDisjoint(with: [.hasStop, .endsColon, .division, .long])
        else { return false }
        return lines[..<index].contains { above in
            guard above.range.count >= leastHeadline,
                above.traits.isDisjoint(with: [.organ, .hasStop, .pageLabel, .navigation])
            else { return false }
            // Its own words may end before those of the site: …全文.
            let isLast = text[above.range.end - 2] == text[line.range.end - 2]
            guard isLast || TitleShape.mayEndInCopy(text, before: above.range.end) else { return false }
            let words = TitleWords.range(of: above, in: text)
            guard words.count >= leastHeadline, words.count < line.range.count,
                text[words.end - 2] == text[line.range.end - 2], text[words.end - 5] == text[line.range.end - 5]
            else { return false }
            return TitleKey.read(text, line.range).hasSuffix(TitleKey.read(text, words))
        }
    }

    /// Six characters.
    private static let leastHeadline = 18
    /// More lines than a page has between a headline and the title.
    private static let farthest = 20

    /// Whether a title stands right above the first chapter or article, and a headline above it says it in nearly the same
    /// words: 甲省客运站管理规定, the page's source and some sentences, 甲省客运站服务管理办法.
    ///
    /// What issues a text names it as well, but is sent, signed or numbered, and has a type of its own.
    static func isNamed(
        _ title: Range<Int>, of lines: [Line], _ copies: TitleCopies, in text: borrowing Span<UInt8>
    ) -> Bool {
        let (line, next) = (lines[title.lowerBound], title.upperBound)
        guard title.count == 1, title.lowerBound > 0, title.lowerBound <= farthest, next < lines.count,
            line.traits.contains(.titleEnd), line.traits.isDisjoint(with: noName),
            text.isHan(at: line.range.start), !copies.isAgain(title.lowerBound), opensLegislation(next, of: lines)
        else { return false }
        let key = TitleKey.read(text, line.range)
        for above in lines[..<title.lowerBound].reversed() {
            guard above.traits.isDisjoint(with: ofCarrier) else { return false }
            if above.traits.isDisjoint(with: noName), above.range.count >= leastHeadline,
                areAlike(TitleKey.read(text, above.range), key)
            {
                return true
            }
        }
        return false
    }

    /// Whether the first chapter or article begins at a line, or what stands between it and a title (题注, 目录).
    private static func opensLegislation(_ index: Int, of lines: [Line]) -> Bool {
        let line = lines[index]
        if let marker = line.marker, marker.form.isLegislation { return marker.number == 1 }
        return line.traits.contains(.adoption) || line.traits.contains(.contentsHead)
    }

    private static let noName: LineTraits = [
        .about, .hasStop, .endsStop, .endsColon, .division, .long, .pageLabel, .navigation, .cells, .organ,
    ]
    /// What a document has that carries a text.
    private static let ofCarrier: LineTraits = [
        .about, .addressees, .leadIn, .organDate, .number, .issueNumber, .masthead, .division, .attachmentHead,
    ]

    /// Whether two thirds of the characters of the shorter one of two names stand in the other one, in their order.
    private static func areAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        guard short.count >= leastHeadline else { return false }
        var (alike, from) = (0, 0)
        for index in stride(from: 0, to: short.count - 2, by: 3) {
            let places = stride(from: from, to: long.count - 2, by: 3)
            guard let place = places.first(where: { long[$0..<$0 + 3].elementsEqual(short[index..<index + 3]) }) else {
                continue
            }
            alike += 1
            from = place + 3
        }
        return alike * 9 >= short.count * 2
    }

    /// Whether a line of a newspaper or a site leads in to the whole text of a document: 全文如下：.
    static func announces(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        announcements.occur(in: text, from: line.range.start, to: line.range.end)
    }

    private static let announcements: WordSet = ["全文如下", "原文如下", "全文公布如下", "全文刊登如下", "全文转载如下"]
}
