/// What two lines one below the other tell of whether a title (标题, GB/T 9704-2012, 7.3.1) goes on from one to the next:
/// titles are broken by sense, before 关于 or 的通知, and where a line is full.
///
/// In the units of the zones' costs: 10 is about one chance in a thousand.
enum TitleJoint {
    /// One of these is enough to outweigh what a line without any mark costs as the first line of a title.
    static let goesOn = -14
    /// Two titles, or a title and what can't be of it.
    static let parted = 40

    /// What it costs that a title goes on behind a line.
    ///
    /// - Parameter below: the same for the next line, if a title may go on behind that as well.
    static func cost(
        of lines: [Line], behind index: Int, below: Int, in text: borrowing Span<UInt8>
    ) -> Int {
        let (line, next) = (lines[index], lines[index + 1])
        guard line.range.count <= longest else { return 0 }
        if beginsTitle(next, goesOn: below < 0, in: text), !opens(line, next, in: text),
            line.traits.isDisjoint(with: [.hasStop, .number, .pageLabel])
        {
            return parted
        }
        if isCall(line, above: next, in: text) || isPageWord(lines, at: index, in: text) { return parted }
        if isRemark(line, above: next, in: text) || isDayAlone(line, in: text) { return parted }
        if TitleWords.isHead(line, in: text) { return parted }
        if namesPlaceOf(next, line, in: text) { return parted }
        var cost = isEnd(next, below: line, in: text) ? type : 0
        // A type at the end of the line, where its own costs take it for the title's.
        if isCut(line, before: next, in: text) || isNameCut(line, before: next, in: text)
            || isOpen(line, before: next, in: text)
            || isNamed(line, above: next, in: text) || isInside(lines, at: index, in: text)
            || isInName(lines, at: index, in: text)
            || isFilled(lines, at: index, in: text) || areWide(line, next, in: text)
            || isBlock(lines, at: index, in: text) || isStopped(next, below: line, in: text)
        {
            cost += goesOn - (line.traits.contains(.titleEnd) ? typeInside : 0)
        } else if line.traits.isDisjoint(with: whole) {
            let isOrgan = beginsMatter(next, in: text) && OrganName.endsLikeOrgan(text, at: line.range.end)
            if isOrgan || isPlace(line, above: next, in: text) || isAssembly(lines, at: index, in: text)
                || next.traits.contains(.titleEnd) && ends(line, with: next, in: text)
                || isJoint(line, next, in: text)
                || below < 0 && isPeer(lines, at: index, in: text) || isNameless(line, above: next, in: text)
            {
                cost += goesOn
            } else if line.traits.contains(.organ), next.traits.contains(.titleEnd),
                next.traits.isDisjoint(with: [.about, .beginsMatter])
            {
                cost += letterhead
            }
        }
        return cost
    }

    /// An organ goes on with 关于 or another word for its matter (7.3.1); above other words it is a letterhead.
    private static let letterhead = 6

    /// What a type is worth that ends a title (`ZoneCosts`, `titleEnd`).
    private static let type = -14

    /// What a type at the end of a line that is not the last costs (`ZoneCosts`, `titleEnd`).
    private static let typeInside = 5

    /// Eighty characters: what is longer is no line of several.
    static let longest = 240

    /// What no line has with which a title begins that goes on.
    private static let whole: LineTraits = [
        .endsStop, .endsColon, .hasStop, .masthead, .number, .headMark, .division, .date, .pageLabel, .navigation,
        .titleEnd, .attachmentHead, .attachmentNote, .bracketed,
    ]

    /// Whether a title was cut before its last words: …工作 / 的通知.
    private static func isCut(_ line: Line, before next: Line, in text: borrowing Span<UInt8>) -> Bool {
        next.traits.contains(.titleEnd) && next.range.count <= 30
            && (text.has("的", at: next.range.start) || text.has("的", before: line.range.end))
            && line.traits.isDisjoint(with: [.endsStop, .endsColon, .division])
    }

    /// Whether a line ends inside of 关于, or of the name of the organ that stands before it: 某县住房公积金管理 / 中心关于….
    private static func isNameCut(_ line: Line, before next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard isPlain(line), isPlain(next), isBelow(next, line), line.traits.isDisjoint(with: .about) else {
            return false
        }
        if text.has("于", at: next.range.start) { return text.has("关", before: line.range.end) }
        guard next.traits.contains(.about), next.traits.isDisjoint(with: .beginsMatter),
            let about = text.find("关于", from: next.range.start, to: next.range.end),
            about - next.range.start <= longestRest, !OrganName.isWhole(text, from: next.range.start, before: about)
        else { return false }
        var name: [UInt8] = []
        name.append(text.extracting(line.range.range))
        name.append(text.extracting(next.range.start..<about))
        return OrganName.isWhole(name.span, from: 0, before: name.count)
    }

    /// Ten characters of a name that was cut.
    private static let longestRest = 30

    /// Whether a line goes on a title behind its organ: 关于…, 对某次会议第X号建议的答复.
    private static func beginsMatter(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        if line.traits.contains(.beginsMatter) { return true }
        guard text.has("对", at: line.range.start), line.traits.contains(.titleEnd),
            let type = TitleShape.typeWord(text, in: line.range)
        else { return false }
        return text.has("的", before: type.start)
    }

    /// Whether a line stands right below another, or with a blank line between, as copies have one behind every line.
    static func isBelow(_ line: Line, _ above: Line) -> Bool { line.number <= above.lastNumber + 2 }

    /// Whether a title goes on behind a line because one at most so far above names organ and matter and stops without a
    /// type, and one at most so far below ends with it: 某厅关于1997年地震趋势 / 和加强防震减灾 / 工作意见的通知.
    ///
    /// The farther the two are apart, the more has to speak for them: only 的 before a type ends what takes four lines.
    private static func isInside(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        guard let first = opening(lines, at: index, in: text) else { return false }
        for place in (index + 1)..<min(first + mostLines, lines.count) {
            let line = lines[place]
            guard isPlain(line), line.traits.isDisjoint(with: .about), isBelow(line, lines[place - 1]) else {
                return false
            }
            guard line.traits.contains(.titleEnd) else { continue }
            if place - first < 3, (first..<place).allSatisfy({ lines[$0].traits.isDisjoint(with: .titleEnd) }) {
                return true
            }
            if let type = TitleShape.typeWord(text, in: line.range), text.has("的", before: type.start) { return true }
        }
        return false
    }

    /// The line up to which a title is open that goes through a line: it names its matter, and its organ before that.
    private static func opening(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Int? {
        var place = index
        while place >= 0, index - place < mostLines - 1, isPlain(lines[place]) {
            let line = lines[place]
            // Replies say 某厅对某次会议第X号建议的答复.
            if let about = text.find("关于", from: line.range.start, to: line.range.end)
                ?? text.find("对", from: line.range.start, to: line.range.end),
                line.traits.contains(.beginsMatter) || OrganName.isWhole(text, from: line.range.start, before: about)
            {
                return isWhole(line, in: text) ? nil : place
            }
            guard line.traits.isDisjoint(with: [.about, .organ]), place > 0, isBelow(line, lines[place - 1]) else {
                return nil
            }
            place -= 1
        }
        return nil
    }

    /// Six lines, the first and the last among them.
    static let mostLines = 6

    static func isPlain(_ line: Line) -> Bool {
        line.range.count <= 150 && line.traits.isDisjoint(with: inside)
    }

    /// What no line of a title has that takes several; a word that ends other titles it may have.
    private static let inside = whole.subtracting(.titleEnd).union([.pageDate, .cells])

    /// Whether a line that begins like a sentence (根据…, 按照…) ends the title that the line above it begins and leaves
    /// without a type.
    static func isEnd(_ line: Line, below above: Line, in text: borrowing Span<UInt8>) -> Bool {
        let marks: LineTraits = [
            .hasStop, .hasComma, .endsStop, .endsColon, .endsMark, .titleEnd, .division, .cells, .number, .adoption,
        ]
        return above.traits.contains(.about) && line.traits.isDisjoint(with: marks)
            && above.traits.isDisjoint(with: marks)
            && line.number == above.lastNumber + 1 && line.range.count <= 150
            && (above.traits.contains(.beginsMatter) || namesOrgan(above, in: text))
            && TitleShape.typeWord(text, in: line.range) != nil
    }

    /// Whether a line names the matter of a title, which it ends or opens: nothing of a title stands above its organ
    /// (7.3.1), but for organs that issue it jointly and a title that forwards it.
    static func beginsTitle(_ line: Line, goesOn: Bool, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.about) && (goesOn || line.traits.contains(.titleEnd))
            && line.traits.isDisjoint(with: [.endsStop, .hasStop, .endsColon, .division])
            && (line.traits.contains(.beginsMatter) || namesOrgan(line, in: text))
    }

    static func namesOrgan(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard let about = text.find("关于", from: line.range.start, to: line.range.end) else { return false }
        // 某部等七部门关于…
        return OrganName.isWhole(text, from: line.range.start, before: about)
            || text.has("部门", before: about) && text.contains("等", from: line.range.start, to: about)
    }

    /// Whether a line is what a newspaper or an account prints above a document: 新规来了，快来看！ No title with a type holds
    /// such a mark; that of a news item may.
    private static func isCall(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.endsMark) && next.traits.contains(.titleEnd)
            && (text.has(.exclamation, before: line.range.end) || text.has(.question, before: line.range.end))
    }

    /// Whether a few characters are printed above a title that begins with its organ, or above a masthead: 公开, 政策文件.
    /// Only a place or what is forwarded stands there in a title.
    private static func isRemark(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.range.count <= longestRemark
            && line.traits.isDisjoint(with: [.organ, .about, .beginsMatter, .masthead, .number, .titleEnd])
            && (next.traits.contains(.masthead) || OrganName.startsLikeOrgan(text, at: next.range.start))
            && !OrganName.areas.end(text, before: line.range.end)
            && !OrganName.startsLikeOrgan(text, at: line.range.start)
            && !TitleShape.carries.occur(in: text, from: line.range.start, to: line.range.end)
    }

    /// Whether two lines that end like titles begin with one place: what a site calls its rules, and the name of one of them.
    private static func namesPlaceOf(_ next: Line, _ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.contains(.titleEnd), next.traits.contains(.titleEnd), line.traits.isDisjoint(with: .about)
        else { return false }
        let shared = min(line.range.count, next.range.count, longestPlaceName)
        var count = 0
        while count < shared, text[line.range.start + count] == text[next.range.start + count] {
            count += 1
            if count >= leastPlaceName, OrganName.areas.end(text, before: line.range.start + count) { return true }
        }
        return false
    }

    /// Two characters and 市, up to six.
    private static let leastPlaceName = 9
    private static let longestPlaceName = 18

    /// Whether a line is a day without its year: 12月6日.
    private static func isDayAlone(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.range.count <= 18, text.has("日", before: line.range.end),
            let month = ArabicNumeral.read(text, at: line.range.start)
        else { return false }
        return text.has("月", at: text.skippingBlanks(from: month.end, to: line.range.end))
    }

    /// Four characters.
    private static let longestRemark = 12

    /// Whether a line may be the beginning of a title that goes on with one that names its matter.
    static func opens(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        // A label with its value, an entry of a list with its day, and a title that is whole open none.
        if line.signs.contains(.colon) || isWhole(line, in: text) || endsInDay(line, in: text)
            || isRepeated(line, at: next.range.start, in: text)
        {
            return false
        }
        if next.traits.contains(.beginsMatter) || line.traits.contains(.organ) || line.traits.contains(.about) {
            return true
        }
        // 某市财政局转发 / 某省财政厅关于…的通知; a name that is cut behind its place, or the first of several organs.
        return OrganName.areas.end(text, before: line.range.end)
            || OrganName.startsLikeOrgan(text, at: line.range.start)
            || line.signs.contains(.blank) && OrganName.split(text, in: line.range).count > 1
            || TitleShape.carries.occur(in: text, from: line.range.start, to: line.range.end)
    }

    /// Whether what stands below a line begins with all of it: an organ that is printed above a title with its own name.
    static func isRepeated(_ line: Line, at start: Int, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.contains(.organ), start + line.range.count <= text.count else { return false }
        return (0..<line.range.count).allSatisfy { text[line.range.start + $0] == text[start + $0] }
    }

    /// Whether a line ends in 的 and a type, as what it names is named to the end: 关于…的通知.
    static func isWhole(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.isSuperset(of: [.titleEnd, .about]),
            let word = TitleShape.typeWord(text, in: line.range)
        else { return false }
        return text.has("的", before: word.start)
    }

    /// Whether a line ends in a day, as the entries of a list do: …的通知 2024-02-20.
    private static func endsInDay(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.signs.contains(.date) else { return false }
        let (first, end) = (line.range.start, line.range.end)
        var start = end
        while start > first, text[start - 1] > 0x20, text[start - 1] < 0x80 { start -= 1 }
        return DateReader.read(text, at: start, end: end)?.end == end
            || DateReader.readLast(text, from: first, to: end) != nil
    }

    /// Whether a title without 关于 ends on the next line, whose few words name nothing by themselves: 2023年某县公开招聘 /
    /// 工作人员公告. It begins with the year or the place.
    private static func isNameless(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard next.traits.contains(.titleEnd), next.traits.isDisjoint(with: [.about, .organ, .beginsMatter]),
            next.range.count <= nameless, line.range.count >= 2 * placeName + nameless / 2, isPlain(line),
            line.traits.isDisjoint(with: [.organ, .about]), isBelow(next, line)
        else { return false }
        let year = ArabicNumeral.read(text, at: line.range.start)
        return year.map { $0.count == 4 && text.has("年", at: $0.end) } ?? false
            || OrganName.startsLikeOrgan(text, at: line.range.start) || beginsWithOrgan(line, in: text)
            || beginsWithPlace(line, in: text)
    }

    /// Whether a line begins with the name of a place: two to four characters and 市, 县.
    private static func beginsWithPlace(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        [9, 12, 15].contains {
            line.range.count > $0 && OrganName.areas.end(text, before: line.range.start + $0)
        }
    }

    /// Eight characters.
    static let nameless = 24

    /// Whether a title goes on with its last line: behind a dash where a report was given, or, without 关于, the year
    /// behind the organ: 某市第一中学 / 2023年工作计划. One that names the place of the organ itself is whole: 某市统计局 /
    /// 2023年某市统计公报.
    private static func ends(_ line: Line, with last: Line, in text: borrowing Span<UInt8>) -> Bool {
        if text.has("——", at: last.range.start) { return true }
        guard line.traits.contains(.organ), line.range.count > placeName,
            let year = ArabicNumeral.read(text, at: last.range.start), year.count == 4, text.has("年", at: year.end)
        else { return false }
        let place = TitleKey.read(text, ByteRange(line.range.start, line.range.start + placeName))
        return !TitleKey.read(text, last.range).holds(place)
    }

    /// The first two characters of an organ's name, which are of its place's.
    static let placeName = 6

}
