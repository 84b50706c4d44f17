/// Finds the traits of a line: a pure function of its bytes.
///
/// Most lines of a long text are paragraphs; they are told by their length and get no further look.
enum LineClassifier {
    /// Longer lines are running text, whatever they hold.
    static let longestShort = 450

    /// Sets marker and traits of a line.
    static func classify(_ line: inout Line, in text: borrowing Span<UInt8>) {
        line.marker = HeadingMarkerReader.read(text, at: line.range.start, end: line.range.end)
        classifyMarked(&line, in: text)
    }

    /// The same for a line whose marker was read.
    static func classifyMarked(_ line: inout Line, in text: borrowing Span<UInt8>) {
        let range = line.range
        if let marker = line.marker, !isDivision(marker, text, range) {
            line.marker = marker.form.isSeries ? marker : nil
        }
        var traits = line.traits
        if let form = line.marker?.form {
            if form.isDivision { traits.insert(.division) }
            if form.isLegislation { traits.insert(.legislation) }
        }
        traits.formUnion(endTraits(text, range))
        if range.count > 180 { traits.insert(.long) }
        if range.count > 600 {
            traits.insert(.hasStop)
        } else {
            traits.formUnion(markTraits(text, line))
        }
        if traits.contains(.endsColon) { traits.formUnion(AddresseeShape.traits(text, range)) }
        // A row of a table in signs: | 索引号： | … |.
        let isRow = text[range.start] == UInt8(ascii: "|")
        let start = isRow ? text.skippingBlanks(from: range.start + 1, to: range.end) : range.start
        let label = FieldLabel.read(text, at: start, end: range.end)
        if let label { traits.formUnion(self.traits(of: label)) }
        if range.count <= longestShort {
            if traits.contains(.endsStop) && traits.isDisjoint(with: .endsColon) && range.count > 90 {
                if TailShape.isClosing(text, range) { traits.insert(.closing) }
            } else {
                if label?.label.place.isOnPage != true {
                    traits.formUnion(HeadShape.traits(text, range, traits, line.signs))
                }
                traits.formUnion(TailShape.traits(text, range, traits, line.signs))
            }
            // 发电单位 某市防汛指挥部: the label is no part of the organ's name.
            if label?.hasValue == true { traits.remove(.organ) }
            // （86）财税字第339号 begins like an item, （第7号） is no note.
            if traits.contains(.number) {
                traits.subtract([.division, .legislation, .bracketed])
                line.marker = nil
            }
            traits.formUnion(PageShape.traits(text, range, traits, line.signs))
            // 2021-06-01 08:51 教务处 审核人： is of the page.
            if traits.contains(.pageDate) { traits.remove(.addressees) }
            // 返回顶部 ends like a ministry.
            if traits.contains(.navigation) {
                traits.remove([.organ, .leadIn])
                // 首页 > 政务公开 > 公告 ends like a title.
                if PageShape.isPath(text, range) { traits.remove(.titleEnd) }
            }
            // （责任编辑：某某） is no note of the document.
            if traits.contains(.bracketed) || text[range.start] == UInt8(ascii: "["), bracketsPageFoot(text, range) {
                traits.insert(.footer)
                traits.remove(.bracketed)
            }
        }
        if PageShape.isContentsLine(text, range) { traits.insert(.contentsLine) }
        if traits.isSuperset(of: [.long, .about, .titleEnd]), !traits.contains(.hasStop) { traits.insert(.longTitle) }
        if traits.contains(.endsStop), HeadShape.issues(text, range) { traits.insert(.issues) }
        if HeadShape.beginsMatter(text, range) { traits.insert(.beginsMatter) }
        line.traits = traits
    }

    private static func bracketsPageFoot(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        let start = range.start + text.characterLength(at: range.start)
        guard let label = FieldLabel.read(text, at: start, end: range.end) else { return false }
        return label.label.place == .pageFoot && label.hasColon
    }

    private static func traits(of label: FieldLabel.Match) -> LineTraits {
        switch label.label.place {
        case .page: .pageLabel
        case .pageFoot: label.hasColon ? [.pageLabel, .footer] : .pageLabel
        case .head: label.hasColon ? .headMark : []
        case .imprint: label.hasColon ? .imprint : []
        case .pageOrImprint: label.hasColon ? [.pageLabel, .imprint] : .pageLabel
        }
    }

    /// 第五条规定, 第三章的, 11.5.2的: a citation at the beginning of a line is no marker.
    private static func isDivision(
        _ marker: HeadingMarker, _ text: borrowing Span<UInt8>, _ range: ByteRange
    ) -> Bool {
        guard marker.form.isDivision else { return false }
        if marker.form.isLegislation || marker.form == .portion || marker.form.isDecimal {
            return !Citation.follows(text, marker, lineEnd: range.end)
        }
        // 一 with a blank behind it is a marker only before words.
        if marker.form == .han, marker.wordsStart > marker.range.end,
            HanNumeral.read(text, at: range.start)?.end == marker.range.end
        {
            return marker.wordsStart < range.end && text[marker.wordsStart] >= 0xE4
        }
        return true
    }

    private static func endTraits(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> LineTraits {
        // Most lines do.
        if text.has("。", before: range.end) { return .endsStop }
        var end = range.end
        while end > range.start {
            if text.has(.closing, before: end) || text[end - 1] == UInt8(ascii: "]") || text.has("”", before: end)
                || text.has("’", before: end)
            {
                end = text.characterStart(before: end)
            } else {
                break
            }
        }
        var traits: LineTraits = []
        if text.has("。", before: end) { traits.insert(.endsStop) }
        if text.has(.exclamation, before: end) || text.has(.question, before: end) { traits.insert(.endsMark) }
        if text.has(.colon, before: range.end) { traits.insert(.endsColon) }
        if text.has(.comma, before: range.end) || text.has("、", before: range.end) { traits.insert(.endsComma) }
        return traits
    }

    /// Stops, commas, cells, and whether there are words at all.
    private static func markTraits(_ text: borrowing Span<UInt8>, _ line: Line) -> LineTraits {
        let (range, signs) = (line.range, line.signs)
        var traits: LineTraits = range.count <= 60 ? .short : []
        let (start, end) = (range.start, range.end)
        if signs.contains(.stop) && (text.has("。", before: end) || text.contains("。", from: start, to: end))
            || signs.contains(.semicolon) && text.contains(.semicolon, from: start, to: end)
        {
            traits.insert(.hasStop)
        }
        if signs.contains(.comma), text.contains(.comma, from: start, to: end) { traits.insert(.hasComma) }
        if signs.contains(.cell), hasCells(text, ByteRange(line.marker?.wordsStart ?? start, end)) {
            traits.insert(.cells)
        }
        if !text.hasHan(in: range) {
            traits.insert(text.hasLetter(from: range.start, to: range.end) ? .figures : .symbols)
        }
        return traits
    }

    /// Whether tabs, | or box characters part the words of a line. A tab behind a marker or beside a mark of the sentence
    /// parts no cells: 3.⇥安装牢固, 押金：⇥⇥，由甲方退还.
    private static func hasCells(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var offset = range.start
        while offset < range.end {
            let byte = text[offset]
            if byte == UInt8(ascii: "|") { return true }
            if byte == UInt8(ascii: "\t") {
                let next = text.skippingBlanks(from: offset, to: range.end)
                if !text.has(.colon, before: offset), !closing.begin(text, at: next) { return true }
                offset = next
                continue
            }
            // Where lines were joined, the second may be set in with one.
            if byte == 0x0A || byte == 0x0D {
                offset = text.skippingBlanks(from: offset + 1, to: range.end)
                continue
            }
            if byte == 0xE2, text[offset + 1] == 0x94 || text[offset + 1] == 0x95 { return true }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// Marks of a sentence that stand behind its words.
    private static let closing = WordSet(eitherWidth: ["，", "。", "；", "、"])
}
