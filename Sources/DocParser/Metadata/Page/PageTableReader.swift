/// Reads the pairs of label and value that pages print above or below a document: 索引号, 发布时间, 信息来源.
enum PageTableReader {
    struct Pair {
        var label: FieldLabel
        var labelRange: ByteRange
        var value: ByteRange
        var line: Int
    }

    /// All pairs in the page's zones, and those of the head.
    static func pairs(in layout: Layout, _ text: borrowing Span<UInt8>) -> [Pair] {
        var pairs: [Pair] = []
        var behindBlock = 0
        for index in layout.margins where layout.zones[index].isPage && index >= behindBlock {
            if let block = LabelBlock(at: index, in: layout, text) {
                pairs += block.pairs
                behindBlock = block.end
                continue
            }
            var found = self.pairs(of: layout.lines[index].range, line: index, in: text)
            // Whom to ask, below a page, is whom to ask about the page.
            if layout.zones[index] == .pageFoot {
                found.removeAll { $0.label.place == .imprint && $0.label.field == .other }
            }
            if let last = found.last, last.value.isEmpty, last.label.field != nil, index + 1 < layout.lines.count,
                let value = valueBelow(index, of: last.label, layout, text)
            {
                pairs += found.dropLast()
                pairs.append(Pair(label: last.label, labelRange: last.labelRange, value: value, line: index + 1))
            } else {
                pairs += found
            }
        }
        return pairs
    }

    /// A value on the line under its label, as pages with a cell a line give it.
    private static func valueBelow(
        _ index: Int, of label: FieldLabel, _ layout: Layout, _ text: borrowing Span<UInt8>
    ) -> ByteRange? {
        let line = layout.lines[index + 1]
        // Below a label without a value the page may go on with the document's title.
        let isCopy = layout.copies.isRepeated(index + 1) || layout.copies.isAgain(index + 1)
        guard label.field == .title || !isCopy, label.field != .publisher || !line.traits.contains(.pageDate) else {
            return nil
        }
        guard layout.zones[index + 1].isPage, line.range.count <= 240, line.number - layout.lines[index].number <= 4,
            line.traits.isDisjoint(with: [.navigation, .footer, .related, .symbols]),
            FieldLabel.read(text, at: line.range.start, end: line.range.end) == nil
        else { return nil }
        return line.range
    }

    /// The pairs of one line: a label begins the line or stands behind a blank; its value ends before the next.
    static func pairs(of range: ByteRange, line: Int, in text: borrowing Span<UInt8>) -> [Pair] {
        var pairs: [Pair] = []
        var offset = range.start
        // Names of documents and summaries are written freely: words in them that look like a label are none.
        var isFree = true
        while offset < range.end {
            if let match = FieldLabel.read(text, at: offset, end: range.end),
                match.hasColon || match.hasValue || isCell(match, text, range)
            {
                let isEmpty =
                    FieldLabel.read(text, at: cellStart(match.valueStart, text, range.end), end: range.end) != nil
                isFree = !match.hasColon || !match.label.place.isOnPage || match.label.isFree
                var end =
                    isEmpty ? match.valueStart : nextLabel(text, from: match.valueStart, to: range.end, isFree: isFree)
                // In a row of cells the value is the next one: what stands in the one behind it is a label again.
                if let mark = cellMark(behind: match, text, to: range.end) {
                    end = text.find(mark, from: cellStart(match.valueStart, text, range.end), to: end) ?? end
                }
                if match.hasValue, match.label.field == .disclosure || match.label.field == .validity {
                    end = wordEnd(text, from: match.valueStart, to: end)
                }
                if match.label.field == .indexNumber { end = codeEnd(text, from: match.valueStart, to: end) }
                var value = value(text, from: match.valueStart, to: end)
                // 作者：2025-09-25 02:17: who wrote it is left open, and the day stands behind.
                if match.label.field == .publisher || text.has("作者", before: match.range.end),
                    DateReader.read(text, at: value.start, end: value.end) != nil
                {
                    pairs.append(Pair(label: .day, labelRange: match.range, value: value, line: line))
                    value = ByteRange(value.start, value.start)
                } else if match.label.field == .publisher, let day = dayBehind(text, value) {
                    pairs.append(Pair(label: .day, labelRange: match.range, value: day, line: line))
                    value = ByteRange(value.start, text.trimmingBlanks(from: value.start, to: day.start))
                }
                if match.label.field == .publisher { value = withoutControls(value, in: text) }
                if match.label.field == .title { value = withoutSite(value, in: text) }
                // Marks alone are no value: a broken character, a row of dots.
                if !text.hasLetter(from: value.start, to: value.end) { value = ByteRange(value.start, value.start) }
                pairs.append(Pair(label: match.label, labelRange: match.range, value: value, line: line))
                offset = end
            } else {
                offset = nextLabel(text, from: offset, to: range.end, isFree: isFree)
            }
        }
        return pairs
    }

    /// Where a value begins behind the sign of its cell.
    private static func cellStart(_ offset: Int, _ text: borrowing Span<UInt8>, _ end: Int) -> Int {
        guard offset < end, text[offset] == UInt8(ascii: "|") else { return offset }
        return text.skippingBlanks(from: offset + 1, to: end)
    }

    /// What parts a label from the cell of its value.
    private static func cellMark(
        behind match: FieldLabel.Match, _ text: borrowing Span<UInt8>, to end: Int
    ) -> StaticString? {
        if text.contains("\t", from: match.range.end, to: match.valueStart) { return "\t" }
        return match.valueStart < end && text[match.valueStart] == UInt8(ascii: "|") ? "|" : nil
    }

    /// Where the word ends that begins at an offset: behind it another label may stand, which is not known.
    private static func wordEnd(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, text.blankLength(at: offset) == 0 { offset += text.characterLength(at: offset) }
        return offset
    }

    /// Where a code ends before Chinese words behind a blank: a label that is not known, 000019174/2021-00003　主 题　….
    private static func codeEnd(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        let word = wordEnd(text, from: start, to: end)
        return text.hasHan(in: ByteRange(word, end)) && text.hasLetter(from: start, to: word) ? word : end
    }

    /// The day that stands without a label behind a page's source: 来源：财政部　2023-05-06 10:00.
    private static func dayBehind(_ text: borrowing Span<UInt8>, _ value: ByteRange) -> ByteRange? {
        var offset = value.start
        while offset < value.end {
            let behind = text.skippingBlanks(from: offset, to: value.end)
            // Elements of a page stand side by side: 某市政府网2019-01-07 11:58.
            let isStuck = behind == offset && text.isHan(before: offset)
            if behind > offset || isStuck, offset > value.start,
                let day = DateReader.read(text, at: behind, end: value.end),
                !isStuck || isHour(text, from: text.skippingBlanks(from: day.end, to: value.end), to: value.end)
            {
                return ByteRange(behind, value.end)
            }
            offset = max(behind, offset + text.characterLength(at: offset))
        }
        return nil
    }

    /// A title without the name of the site that pages have behind it: …的通告_某海事处_通航公告.
    private static func withoutSite(_ value: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        guard let mark = text.find("_", from: value.start, to: value.end) else { return value }
        let title = ByteRange(value.start, text.trimmingBlanks(from: value.start, to: mark))
        return TitleShape.typeWord(text, in: title) != nil ? title : value
    }

    /// A page's source without the links that stand on its line: 来源：市水务局　 打印.
    private static func withoutControls(_ value: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        var offset = value.start
        if text.has("【", at: offset) || PageShape.isLink(text, at: offset) { return ByteRange(offset, offset) }
        while offset < value.end {
            let behind = text.skippingBlanks(from: offset, to: value.end)
            if behind > offset, offset > value.start,
                text.has("【", at: behind) || PageShape.isLink(text, at: behind)
            {
                return ByteRange(value.start, offset)
            }
            offset = max(behind, offset + text.characterLength(at: offset))
        }
        return value
    }

    /// A value without the signs around it: 【来源： | 发布日期：2023-09-05 】.
    private static func value(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> ByteRange {
        var start = start
        while start < end, text[start] == UInt8(ascii: "|") {
            start = text.skippingBlanks(from: start + 1, to: end)
        }
        var last = text.trimmingBlanks(from: start, to: end)
        while last > start {
            if text[last - 1] == UInt8(ascii: "|") {
                last = text.trimmingBlanks(from: start, to: last - 1)
            } else if text.has("】", before: last) || text.has("【", before: last) {
                last = text.trimmingBlanks(from: start, to: last - 3)
            } else {
                break
            }
        }
        return ByteRange(start, max(start, last))
    }

    private static func isCell(
        _ match: FieldLabel.Match, _ text: borrowing Span<UInt8>, _ range: ByteRange
    ) -> Bool {
        guard match.label.field != nil else { return false }
        let isAtCell = match.range.start == range.start || beginsCell(text, at: match.range.start, from: range.start)
        return match.range.count >= 9 || isAtCell
    }

    private static func beginsCell(_ text: borrowing Span<UInt8>, at offset: Int, from start: Int) -> Bool {
        if text[offset - 1] == UInt8(ascii: "\t") { return true }
        let end = text.trimmingBlanks(from: start, to: offset)
        return end > start && text[end - 1] == UInt8(ascii: "|")
    }

    /// The offset of the next label behind a blank; the end of the line if there is none.
    ///
    /// - Parameter isFree: whether the value before it is written freely.
    private static func nextLabel(
        _ text: borrowing Span<UInt8>, from start: Int, to end: Int, isFree: Bool
    ) -> Int {
        var offset = start
        while offset < end {
            let blank = text.blankLength(at: offset)
            guard blank > 0 || text[offset] == UInt8(ascii: "|") else {
                if isStuckLabel(text, at: offset, from: start, to: end, isFree: isFree) { return offset }
                offset += text.characterLength(at: offset)
                continue
            }
            var next = text.skippingBlanks(from: offset, to: end)
            if next < end, text[next] == UInt8(ascii: "|") { next = text.skippingBlanks(from: next + 1, to: end) }
            if FieldLabel.read(text, at: next, end: end) != nil { return next }
            offset = max(next, offset + 1)
        }
        return end
    }

    /// Whether a label of a page stands right behind a value, as where a line has lost its blanks or a page keeps its
    /// fields apart by their style alone: 2022年12月6日来源：…, 来源：市水利局作者：….
    ///
    /// Behind words that are written freely the value has to be in figures or a day.
    private static func isStuckLabel(
        _ text: borrowing Span<UInt8>, at offset: Int, from start: Int, to end: Int, isFree: Bool
    ) -> Bool {
        let isSign = text[offset] == UInt8(ascii: "[")
        guard offset > start, text[offset] >= 0x80 || isSign && !isFree, text[offset - 1] != UInt8(ascii: "["),
            !isFree || text[offset - 1] < 0x80 || text.has("日", before: offset),
            let match = FieldLabel.read(text, at: offset, end: end), match.hasColon,
            // Who put a text on the page, 录入, is named in imprints as well.
            match.label.place.isOnPage || !isFree && match.range.count >= 6
        else { return false }
        if !isFree || text[offset - 1] < 0x80 && match.range.count >= 12 { return true }
        return DateReader.read(text, at: start, end: offset).map { isHour(text, from: $0.end, to: offset) } ?? false
    }

    /// Whether nothing but the hour stands in a range: 2022-12-06 09:12来源：….
    static func isHour(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end, text[offset] <= UInt8(ascii: ":") { offset += 1 }
        return offset == end
    }
}
