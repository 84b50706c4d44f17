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
        for index in layout.margins where layout.zones[index].isPage {
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
        guard label.field == .title || !isCopy else { return nil }
        guard layout.zones[index + 1].isPage, line.range.count <= 240, line.number - layout.lines[index].number <= 4,
            line.traits.isDisjoint(with: [.navigation, .footer, .related]),
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
                let isEmpty = FieldLabel.read(text, at: match.valueStart, end: range.end) != nil
                isFree = !match.hasColon || !match.label.place.isOnPage || match.label.isFree
                var end =
                    isEmpty ? match.valueStart : nextLabel(text, from: match.valueStart, to: range.end, isFree: isFree)
                if match.hasValue, match.label.field == .disclosure || match.label.field == .validity {
                    end = wordEnd(text, from: match.valueStart, to: end)
                }
                var value = value(text, from: match.valueStart, to: end)
                if match.label.field == .publisher, let day = dayBehind(text, value) {
                    pairs.append(Pair(label: .day, labelRange: match.range, value: day, line: line))
                    value = ByteRange(value.start, text.trimmingBlanks(from: value.start, to: day.start))
                }
                pairs.append(Pair(label: match.label, labelRange: match.range, value: value, line: line))
                offset = end
            } else {
                offset = nextLabel(text, from: offset, to: range.end, isFree: isFree)
            }
        }
        return pairs
    }

    /// Where the word ends that begins at an offset: behind it another label may stand, which is not known.
    private static func wordEnd(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, text.blankLength(at: offset) == 0 { offset += text.characterLength(at: offset) }
        return offset
    }

    /// The day that stands without a label behind a page's source: 来源：财政部　2023-05-06 10:00.
    private static func dayBehind(_ text: borrowing Span<UInt8>, _ value: ByteRange) -> ByteRange? {
        var offset = value.start
        while offset < value.end {
            let behind = text.skippingBlanks(from: offset, to: value.end)
            if behind > offset, offset > value.start, DateReader.read(text, at: behind, end: value.end) != nil {
                return ByteRange(behind, value.end)
            }
            offset = max(behind, offset + text.characterLength(at: offset))
        }
        return nil
    }

    /// A value without the signs around it: 【来源： | 发布日期：2023-09-05 】.
    private static func value(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> ByteRange {
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
        let isAtCell = match.range.start == range.start || text[match.range.start - 1] == UInt8(ascii: "\t")
        return match.range.count >= 9 || isAtCell
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
    private static func isHour(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end, text[offset] <= UInt8(ascii: ":") { offset += 1 }
        return offset == end
    }

    // MARK: Fields

    /// Fills the fields that only the page knows, and those that the document itself has left open.
    static func fill(_ draft: inout MetadataDraft, from pairs: [Pair], in text: borrowing Span<UInt8>) {
        fill(&draft, fields: pairs, in: text)
        if draft.metadata.datePublished == nil { unlabelledDate(&draft, text) }
    }

    private static func fill(_ draft: inout MetadataDraft, fields pairs: [Pair], in text: borrowing Span<UInt8>) {
        var sources: [Pair] = []
        for pair in pairs where !pair.value.isEmpty {
            guard let field = pair.label.field else { continue }
            switch field {
            case .publisher: sources.append(pair)
            case .datePublished: date(\.datePublished, field, pair, &draft, text)
            case .dateSigned: date(\.dateSigned, field, pair, &draft, text)
            case .dateEffective: date(\.dateEffective, field, pair, &draft, text)
            case .indexNumber: string(\.indexNumber, field, pair, &draft, text)
            case .validity: string(\.validity, field, pair, &draft, text)
            case .disclosure: string(\.disclosure, field, pair, &draft, text)
            case .subjects: subjects(pair, &draft, text)
            case .documentNumber: number(pair, &draft, text)
            case .title: title(pair, &draft, text)
            case .other: other(pair, &draft, text)
            default: break
            }
        }
        publisher(sources, &draft, text)
    }

    private static func string(
        _ path: WritableKeyPath<Metadata, String?>, _ field: Metadata.Field, _ pair: Pair,
        _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        string(path, field, pair.value, line: pair.line, &draft, text)
    }

    /// Fills a field with a value as it stands, if it is open.
    static func string(
        _ path: WritableKeyPath<Metadata, String?>, _ field: Metadata.Field, _ range: ByteRange, line: Int,
        _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        let value = text.string(in: range)
        if draft.metadata[keyPath: path] == nil { draft.metadata[keyPath: path] = value }
        if draft.metadata[keyPath: path] == value { draft.note(field, range, line: line) }
    }

    /// A label and its value that stand beside the document number.
    static func cell(_ range: ByteRange, line: Int, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        let known = pairs(of: range, line: line, in: text)
        if known.contains(where: { $0.label.field != nil }) {
            fill(&draft, fields: known, in: text)
        } else if let parts = NumberLine.parts(of: range, in: text), !parts.value.isEmpty {
            other(parts.label, parts.value, line: line, &draft, text)
        }
    }

    private static func date(
        _ path: WritableKeyPath<Metadata, CalendarDay?>, _ field: Metadata.Field, _ pair: Pair,
        _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        guard let found = DateReader.readValue(text, in: pair.value) else { return }
        if draft.metadata[keyPath: path] == nil { draft.metadata[keyPath: path] = found.day }
        draft.note(field, ByteRange(pair.value.start, found.end), line: pair.line)
    }

    /// 主题分类 with its levels parted by \, 主题词 parted by blanks.
    private static func subjects(_ pair: Pair, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        // A category of 主题分类 has 、 in its name; 主题词 are parted by blanks.
        let isCategory = text.has("类", before: pair.labelRange.end)
        for word in isCategory ? [pair.value] : ValueParts.words(of: pair.value, in: text) {
            draft.metadata.subjects.append(text.string(in: word))
            draft.note(.subjects, word, line: pair.line)
        }
    }

    private static func number(_ pair: Pair, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        guard let match = DocumentNumberReader.first(text, from: pair.value.start, to: pair.value.end) else { return }
        let number = DocumentNumber(match, in: text)
        if draft.metadata.documentNumber == nil { draft.metadata.documentNumber = number }
        if draft.metadata.documentNumber == number {
            draft.note(.documentNumber, match.range, line: pair.line)
            draft.note(.documentNumberParts, match.range, line: pair.line)
        } else if !draft.metadata.otherNumbers.suffix(16).contains(number.text) {
            // A page repeats a number near to it; comparing with all would take a long table quadratic time.
            draft.metadata.otherNumbers.append(number.text)
            draft.note(.otherNumbers, match.range, line: pair.line)
        }
    }

    private static func title(_ pair: Pair, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        let value = TitleReader.normalized(text, [pair.value])
        if draft.metadata.title == nil { draft.metadata.title = value }
        if draft.metadata.title == value { draft.note(.title, pair.value, line: pair.line) }
    }

    private static func other(_ pair: Pair, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        other(pair.labelRange, pair.value, line: pair.line, &draft, text)
    }

    /// Keeps a label and its value that are no field.
    static func other(
        _ label: ByteRange, _ value: ByteRange, line: Int, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        draft.metadata.other.append(
            Metadata.LabelledValue(label: HeadingLayout.squeezed(text, label), value: text.string(in: value)))
        draft.note(.other, value, line: line)
    }

    /// 信息来源 names the office that put it there; 发布机构 only the site's owner.
    private static func publisher(
        _ pairs: [Pair], _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        guard let first = pairs.first(where: { text.has("来源", before: $0.labelRange.end) }) ?? pairs.first else {
            return
        }
        string(\.publisher, .publisher, first, &draft, text)
        for pair in pairs where pair.value != first.value {
            if text.string(in: pair.value) == draft.metadata.publisher {
                draft.note(.publisher, pair.value, line: pair.line)
            } else {
                other(pair, &draft, text)
            }
        }
    }

    /// A date in a page's header without a label is the publishing date.
    private static func unlabelledDate(_ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        for index in draft.layout.margins {
            let zone = draft.layout.zones[index]
            let line = draft.layout.lines[index]
            guard zone == .pageHead || zone == .pageLine, line.traits.contains(.pageDate),
                let found = DateReader.read(text, at: PageShape.dayStart(text, line.range), end: line.range.end)
            else { continue }
            let start = PageShape.dayStart(text, line.range)
            draft.metadata.datePublished = found.day
            draft.note(.datePublished, ByteRange(start, found.end), line: index)
            return
        }
    }
}
