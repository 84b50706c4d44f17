/// Tells lines that were cut where no line of Chinese text ends, whatever the paper's width: inside a date, behind the
/// marker of a section, inside a list of organs.
enum CutLines {
    /// Whether a date was cut between a figure and its unit or behind a unit: …（2023 / 年6月21日）.
    static func isCutDay(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        let end = line.range.end
        guard line.range.count > shortestCut else { return false }
        if ArabicNumeral.digit(text, at: end - 1) != nil { return dateUnits.begin(text, at: next.range.start) }
        guard text.has("年", before: end) || text.has("月", before: end),
            let figure = ArabicNumeral.read(text, at: next.range.start), figure.count <= 2,
            ArabicNumeral.digit(text, at: text.trimmingBlanks(from: line.range.start, to: end - 3) - 1) != nil
        else { return false }
        return dateUnits.begin(text, at: text.skippingBlanks(from: figure.end, to: next.range.end))
    }

    /// Whether the name of a committee stands on two lines, as its masthead has room for one only: 中国人民政治协商会议 /
    /// 某市某区委员会文件.
    static func isCutOrgan(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.range.count <= 60 && !next.traits.isDisjoint(with: [.organ, .masthead])
            && bodies.contains { text.spacedEnd(of: $0, at: line.range.start, to: line.range.end) == line.range.end }
            && text.contains("委员会", from: next.range.start, to: next.range.end)
    }

    private static let bodies: [StaticString] = ["中国人民政治协商会议", "中国共产党", "中国共产主义青年团"]

    /// Whether a document's number was cut behind its year: 国办函〔2006〕 / 36号.
    static func isCutNumber(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        // 国办函 / 〔2006〕36号
        if text.has("〔", at: next.range.start) { return line.range.count <= longestCode && isCode(line, in: text) }
        guard text.has("〕", before: line.range.end),
            let serial = ArabicNumeral.read(text, at: next.range.start), serial.count <= 5
        else { return false }
        return serial.end == next.range.end || text.has("号", at: serial.end)
    }

    /// Whether a line is nothing but the code of an organ, as its last words are.
    private static func isCode(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        // 国办函 ends like a title too.
        let isTitle = line.traits.contains(.titleEnd) && line.range.count > shortestTitle
        return !isTitle && line.traits.isDisjoint(with: [.organ, .about, .endsStop])
            && codes.end(text, before: line.range.end)
    }

    /// Five characters.
    private static let shortestTitle = 15

    /// Eight characters.
    private static let longestCode = 24
    private static let codes: WordSet = ["发", "函", "办", "字", "规", "电", "令", "人", "财", "教", "综", "政", "建", "农", "号"]

    private static let dateUnits: WordSet = ["年", "月", "日"]
    /// Eight characters: what is shorter may be a cell.
    private static let shortestCut = 24

    /// Whether a date alone was cut between its figures: 2024年 / 3月5日.
    static func isCutDate(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        (text.has("年", before: line.range.end) || text.has("月", before: line.range.end))
            && DateReader.read(text, at: line.range.start, end: next.range.end)?.end == next.range.end
            && isRightBelow(line, next, in: text)
    }

    /// Whether a line is the marker alone of a section whose words stand below: （一） / 优化审批流程。 Copies break there, as
    /// the marker has a font or an element of its own. Chapters and articles may stand so by their own form.
    static func isMarker(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard let marker = line.marker, marker.wordsStart >= line.range.end, marker.form.isDivision,
            !marker.form.isLegislation, isSentence(next) || line.traits.isDisjoint(with: .figures),
            next.traits.isDisjoint(with: WrappedLines.alone), next.traits.isDisjoint(with: noWords),
            next.number <= line.number + 2
        else { return false }
        return text[next.range.start] >= 0xE2 && text[next.range.start] <= 0xE9
    }

    /// Below a figure words may be the next cell of a table's row; a sentence is none.
    private static func isSentence(_ line: Line) -> Bool { !line.traits.isDisjoint(with: [.hasStop, .endsStop]) }

    /// What no line has that holds the words of a marker above it.
    private static let noWords: LineTraits = [.division, .attachmentNote, .salutation, .addressees, .bracketed]

    /// A series inside a sentence that was cut between two items: …一是…；二是…； / 三是….
    static func isCutSeries(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard let marker = next.marker, marker.form.isSeries, marker.seriesNumber > 1,
            text.has(.semicolon, before: line.range.end), isRightBelow(line, next, in: text)
        else { return false }
        let last = InlineMarkFinder.marks(in: text, line.range, behindHeading: false).last {
            $0.marker.form == marker.form
        }
        guard let last, last.opening != .start else { return false }
        return last.marker.seriesNumber == marker.seriesNumber - 1
    }

    /// A list of the imprint that ends with a comma goes on below: 抄送：县委各部门，县法院， / 县检察院。
    static func isCutCopies(
        _ line: Line, _ lines: [Line], at index: Int, in text: borrowing Span<UInt8>
    ) -> Bool {
        guard line.traits.isSuperset(of: [.imprint, .endsComma]) else { return false }
        let next = lines[index]
        return next.traits.isDisjoint(with: WrappedLines.alone)
            && next.traits.isDisjoint(with: [.attachmentNote, .division, .bracketed, .endsColon])
            && isRightBelow(line, next, in: text)
            && !PrintingLine.isOffice(next, above: lines[(index + 1)...].first, in: text)
    }

    /// Addressees that were cut inside a name: the end of the list stands on the next line, or on one of those below it.
    static func isCutList(
        _ line: Line, _ lines: [Line], at index: Int, in text: borrowing Span<UInt8>
    ) -> Bool {
        let next = lines[index]
        let (start, end) = (line.range.start, line.range.end)
        guard line.traits.isDisjoint(with: noList), next.traits.isDisjoint(with: noWords.subtracting(.addressees)),
            !text.has("各", at: next.range.start), line.range.count < AddresseeShape.longest,
            text.contains("、", from: start, to: end) || line.traits.contains(.hasComma),
            namesGroups(text, line.range)
        else { return false }
        var (above, below) = (lines[index - 1], index)
        while below < lines.count, below < index + mostListLines, isRightBelow(above, lines[below], in: text) {
            let line = lines[below]
            if line.traits.contains(.endsColon) {
                return line.traits.contains(.addressees) || isShortRest(line, in: text)
            }
            guard line.traits.isDisjoint(with: noList.subtracting(.endsComma)), line.traits.isDisjoint(with: noWords)
            else {
                return false
            }
            (above, below) = (line, below + 1)
        }
        return false
    }

    /// Whether 各 stands in the first words, or behind a mark between groups.
    private static func namesGroups(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var offset = range.start
        while let place = text.find("各", from: offset, to: range.end) {
            if place + 3 <= range.start + longestOrgan || text.has(.comma, before: place)
                || text.has(.semicolon, before: place)
            {
                return true
            }
            offset = place + 3
        }
        return false
    }

    /// What no line has inside a list of addressees.
    private static let noList: LineTraits = [
        .endsStop, .hasStop, .endsColon, .endsComma, .division, .titleEnd, .number, .masthead, .leadIn,
    ]
    /// The name of an organ before 各: 国家税务总局各省….
    private static let longestOrgan = 60
    /// More lines than addressees take.
    private static let mostListLines = 12

    /// The end of a cut name, with the colon behind it: 处：.
    private static func isShortRest(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.endsColon) && line.range.count <= 24
            && line.traits.isDisjoint(with: [.hasComma, .salutation, .leadIn, .division, .pageLabel])
    }

    /// Whether the last character of a title's type was cut off, as where its lines are set narrow: …的通 / 知; or each of its
    /// characters was: …的 / 通 / 知.
    static func isCutType(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        next.range.count == 3 && line.traits.isDisjoint(with: [.hasStop, .endsStop])
            && (types.contains { text.has($0.0, before: line.range.end) && text.has($0.1, at: next.range.start) }
                || line.range.count == 3
                    && singles.contains { text.has($0.0, at: line.range.start) && text.has($0.1, at: next.range.start) })
            && isRightBelow(line, next, in: text)
    }

    private static let types: [(StaticString, StaticString)] = [
        ("的通", "知"), ("的通", "报"), ("的决", "定"), ("的意", "见"), ("的批", "复"), ("的公", "告"), ("的通", "告"), ("的报", "告"),
        ("的请", "示"),
        ("的复", "函"), ("办", "法"), ("规", "定"), ("方", "案"), ("细", "则"), ("条", "例"), ("规", "划"), ("预", "案"), ("意", "见"),
    ]

    private static let singles: [(StaticString, StaticString)] = [
        ("通", "知"), ("通", "报"), ("决", "定"), ("批", "复"), ("公", "告"), ("通", "告"), ("请", "示"), ("报", "告"),
    ]

    /// Whether no blank line stands between two lines.
    static func isRightBelow(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        var breaks = 0
        var offset = line.range.end
        while offset < next.range.start {
            let isBreak = text[offset] == 0x0A || text[offset] == 0x0D && !text.has("\r\n", at: offset)
            if isBreak { breaks += 1 }
            offset += 1
        }
        return breaks == 1
    }
}
