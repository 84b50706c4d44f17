/// Finds the chapters and articles of a text that stands on one line, as data sets and stripped pages give it.
///
/// 第一条 and 第二条 behind the end of a sentence are the reason: what cites articles does not count them from the first.
/// What stands before the first of them is cut as well: the title, and the signature of the document that carries it.
enum JoinedArticles {
    /// Shorter lines hold no text with articles.
    static let leastLength = 300

    /// Offsets inside a line at which another line begins, ascending; none if it is no such text. O(range).
    static func cuts(in text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        guard let first = firstArticle(text, range) else { return [] }
        let headings = headings(before: first, from: range.start, text)
        var cuts = headings + [first]
        var expected = 2
        var offset = first + 9
        while let place = text.find("第", from: offset, to: range.end) {
            offset = place + 3
            guard endsSentence(text, before: place, from: first),
                let marker = HeadingMarkerReader.read(text, at: place, end: range.end), marker.form.isLegislation
            else { continue }
            guard let (headings, article) = article(from: marker, text, to: range.end) else { continue }
            // 第二条之一 was put in behind 第二条.
            let isInserted = article.subnumber > 0 && article.number == expected - 1
            guard article.number == expected && article.subnumber == 0 || isInserted else { continue }
            cuts += headings
            cuts.append(article.range.start)
            if !isInserted { expected += 1 }
            offset = article.wordsStart
        }
        guard expected > 2 else { return [] }
        return headCuts(text, ByteRange(range.start, headings.first ?? first)) + cuts.filter { $0 > range.start }
    }

    /// 第一条 that no quotation mark or word of a citation stands before.
    private static func firstArticle(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        guard let place = text.find("第一条", from: range.start, to: range.end) else { return nil }
        let before = text.trimmingBlanks(from: range.start, to: place)
        return citations.end(text, before: before) ? nil : place
    }

    private static let citations: WordSet = ["“", "》", "将", "据", "的", "、", "和", "照", "按", "反", "第"]

    private static let sentenceEnds: WordSet = ["。", "。”", "。）", "。)"]

    private static func endsSentence(_ text: borrowing Span<UInt8>, before place: Int, from start: Int) -> Bool {
        let end = text.trimmingBlanks(from: start, to: place)
        return sentenceEnds.end(text, before: end)
    }

    /// The headings of parts, chapters and sections right before the first article: 第一章 总则第一条.
    private static func headings(
        before first: Int, from start: Int, _ text: borrowing Span<UInt8>
    ) -> [Int] {
        var found: [Int] = []
        var offset = max(start, first - 150)
        while offset > start, text[offset] & 0xC0 == 0x80 { offset += 1 }
        while let place = text.find("第一", from: offset, to: first) {
            if let marker = HeadingMarkerReader.read(text, at: place, end: first), marker.form.isLegislation,
                marker.form != .article, !text.contains("。", from: place, to: first)
            {
                found.append(place)
            }
            offset = place + 3
        }
        return found
    }

    /// The headings from that of a part, chapter or section, and the article behind them, with no sentence between: 第二章
    /// 管理第一节 规划第四条. An article is its own.
    private static func article(
        from first: HeadingMarker, _ text: borrowing Span<UInt8>, to end: Int
    ) -> (headings: [Int], article: HeadingMarker)? {
        var headings: [Int] = []
        var last = first
        while last.form != .article {
            headings.append(last.range.start)
            guard let next = heading(behind: last, text, to: end) else { return nil }
            last = next
        }
        return (headings, last)
    }

    /// The next heading or article behind a heading.
    private static func heading(
        behind heading: HeadingMarker, _ text: borrowing Span<UInt8>, to end: Int
    ) -> HeadingMarker? {
        let limit = min(end, heading.wordsStart + 120)
        var offset = heading.wordsStart
        while let place = text.find("第", from: offset, to: limit) {
            guard !text.contains("。", from: heading.wordsStart, to: place) else { return nil }
            if let marker = HeadingMarkerReader.read(text, at: place, end: end), marker.form.isLegislation,
                marker.form.rawValue > heading.form.rawValue
            {
                return marker
            }
            offset = place + 3
        }
        return nil
    }

    /// What stands before the text: its title behind the date of the document that carries it, and the note in brackets
    /// between them; the signature behind the last sentence.
    private static func headCuts(_ text: borrowing Span<UInt8>, _ head: ByteRange) -> [Int] {
        guard let date = lastDate(text, head) else { return [] }
        let signature = JoinedSignature(around: date.range, in: head, text)
        let title = ByteRange(signature.end, head.end)
        let isTitle = !title.isEmpty && title.count <= 240 && TitleShape.typeWord(text, in: title) != nil
        return signature.cuts + (isTitle ? [title.start] : [])
    }

    /// The last date before the title that the text begins with.
    private static func lastDate(_ text: borrowing Span<UInt8>, _ head: ByteRange) -> (
        day: CalendarDay, range: ByteRange
    )? {
        var last: (day: CalendarDay, range: ByteRange)?
        var offset = max(head.start, head.end - 450)
        while let place = text.find("日", from: offset, to: head.end) {
            last = DateReader.readLast(text, from: head.start, to: place + 3) ?? last
            offset = place + 3
        }
        return last
    }
}
