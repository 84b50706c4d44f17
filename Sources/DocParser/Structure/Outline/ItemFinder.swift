/// Finds items (列举项) among the markers of a paragraph: 一是…二是…, 第一，…第二，…, 首先…其次…, or a list of divisions'
/// markers that stands wholly inside of it. At least two of a series, counted from one.
enum ItemFinder {
    /// The items as nodes in order.
    static func items(
        among marks: [InlineMark], of words: ByteRange, in text: borrowing Span<UInt8>
    ) -> [Node] {
        var nodes: [Node] = []
        var index = 0
        while index < marks.count {
            let series = series(from: index, in: marks)
            guard series.count >= 2 else {
                index += 1
                continue
            }
            index = (series.last ?? index) + 1
            // The last item ends where a further series begins.
            let next = marks[index...].indices.first { self.series(from: $0, in: marks).count >= 2 }
            let end = next.map { text.trimmingBlanks(from: words.start, to: marks[$0].marker.range.start) } ?? words.end
            nodes += items(series.map { marks[$0].marker }, of: ByteRange(words.start, end), in: text)
        }
        return nodes
    }

    /// The indices of the longest series that begins with a mark.
    private static func series(from first: Int, in marks: [InlineMark]) -> [Int] {
        let start = marks[first]
        guard start.marker.seriesNumber == 1, start.opening != .words else { return [] }
        var series = [first]
        var last = 1
        for index in (first + 1)..<max(first + 1, marks.count) {
            let marker = marks[index].marker
            guard marker.form == start.marker.form, marks[index].opening != .words else { continue }
            if marker.seriesNumber == last + 1 || isLast(marker, after: last) {
                series.append(index)
                last = marker.seriesNumber
            } else if marker.seriesNumber == 1 {
                break
            }
        }
        return series
    }

    /// 最后 ends a series after 其次 as well as after 再次.
    private static func isLast(_ marker: HeadingMarker, after last: Int) -> Bool {
        marker.form == .firstSeries && marker.seriesNumber == 4 && last >= 1
    }

    private static func items(
        _ markers: [HeadingMarker], of words: ByteRange, in text: borrowing Span<UInt8>
    ) -> [Node] {
        var nodes: [Node] = []
        var areSentences = true
        for (index, marker) in markers.enumerated() {
            let start = text.skippingBlanks(from: afterComma(text, marker), to: words.end)
            var end = words.end
            if index + 1 < markers.count {
                end = text.trimmingBlanks(from: start, to: markers[index + 1].range.start)
                areSentences = areSentences && isSentence(text, ByteRange(start, end))
            } else if areSentences, let stop = text.find("。", from: start, to: words.end) {
                end = sentenceEnd(text, stop: stop, to: words.end)
            }
            guard end > start else { continue }
            nodes.append(item(marker, ByteRange(start, end), number: index + 1, in: text))
        }
        return nodes
    }

    /// The node of an item with its words.
    static func item(
        _ marker: HeadingMarker, _ words: ByteRange, number: Int, in text: borrowing Span<UInt8>
    ) -> Node {
        var node = Node(kind: .item, range: ByteRange(marker.range.start, words.end))
        node.form = marker.form
        node.marker = marker.range
        node.text = words
        node.number = Int32(truncatingIfNeeded: number)
        let pair = ProblemFinder.pair(in: text, node.text)
        node.problem = pair.problem
        node.remedy = pair.remedy
        return node
    }

    /// The item that is a whole paragraph.
    static func item(_ marker: HeadingMarker, paragraph: ByteRange, in text: borrowing Span<UInt8>) -> Node {
        let start = text.skippingBlanks(from: afterComma(text, marker), to: paragraph.end)
        return item(marker, ByteRange(start, paragraph.end), number: marker.seriesNumber, in: text)
    }

    /// Marks the paragraphs that follow each other as the items of one series, from the first on: 一是…, 二是….
    static func markParagraphs(_ entries: inout [Entry]) {
        var start = 0
        while start < entries.count {
            var end = start
            while end < entries.count, entries[end].kind == .paragraph, let marker = entries[end].marker,
                marker.form == entries[start].marker?.form,
                marker.seriesNumber == end - start + 1 || end > start && isLast(marker, after: end - start)
            {
                end += 1
            }
            if end - start > 1 { for index in start..<end { entries[index].kind = .item } }
            start = max(end, start + 1)
        }
    }

    /// 首先， 其一，: the comma is none of the item's words.
    private static func afterComma(_ text: borrowing Span<UInt8>, _ marker: HeadingMarker) -> Int {
        let offset = marker.wordsStart
        return text.has(.comma, at: offset) || text.has("、", at: offset) || text.has(.colon, at: offset)
            ? offset + text.characterLength(at: offset) : offset
    }

    /// Whether words are one sentence, or less than one.
    private static func isSentence(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard let stop = text.find("。", from: range.start, to: range.end) else { return true }
        return sentenceEnd(text, stop: stop, to: range.end) >= range.end
    }

    /// The offset behind 。 and the quotes that close with it.
    private static func sentenceEnd(_ text: borrowing Span<UInt8>, stop: Int, to end: Int) -> Int {
        var offset = stop + 3
        while offset < end, text.has("”", at: offset) || text.has(.closing, at: offset) || text.has("’", at: offset) {
            offset += text.characterLength(at: offset)
        }
        return offset
    }
}
