/// The words of titles that take one line or several.
enum TitleWords {
    /// Whether two runs of lines are prints of one title; a page may put the name of its site behind: 标题-某市人民政府.
    static func areSame(
        _ title: Range<Int>, _ other: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>
    ) -> Bool {
        let (key, otherKey) = (key(title, of: lines, in: text), self.key(other, of: lines, in: text))
        let (short, long) = key.count < otherKey.count ? (key, otherKey) : (otherKey, key)
        guard long.starts(with: short) else { return false }
        guard long.count > short.count else { return true }
        return siteSigns.contains(long[short.count])
    }

    /// What stands between a title and the name of a site.
    private static let siteSigns: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "|")]

    /// Whether a line ends with all the words of the one above it, as the full name below a short one does: 村民自治章程 /
    /// 某县某村村民自治章程.
    static func saysAgain(_ line: Line, all above: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard above.traits.contains(.titleEnd), line.traits.contains(.titleEnd), line.range.count > above.range.count,
            above.range.count >= leastTitle, above.traits.isDisjoint(with: .about)
        else { return false }
        return TitleKey.read(text, line.range).hasSuffix(TitleKey.read(text, above.range))
    }

    /// Whether lines say the same words twice, broken in one way or in two: 某省实施《某 / 法》办法 / 某省实施《某法》 / 办法.
    static func isTwice(_ title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        guard title.count > 1 else { return false }
        let first = TitleKey.first(text, lines[title.lowerBound].range)
        guard first != 0,
            title.dropFirst().contains(where: { TitleKey.first(text, lines[$0].range) == first })
        else { return false }
        let key = key(title, of: lines, in: text)
        let half = key.count / 2
        return key.count % 2 == 0 && key[..<half].elementsEqual(key[half...])
    }

    private static func key(_ title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        for line in lines[title] {
            let words = range(of: line, in: text)
            // The number in brackets is no word of the title.
            let end =
                line.signs.contains(.serial) ? HeadShape.numberInBrackets(text, words)?.open ?? words.end : words.end
            TitleKey.append(text, ByteRange(words.start, end), to: &key)
        }
        return key
    }

    /// The words of a title's line.
    ///
    /// - Parameter goesOn: whether it is not the last one, so that a comma behind it is the title's own.
    static func range(of line: Line, goesOn: Bool = false, in text: borrowing Span<UInt8>) -> ByteRange {
        if let value = titleLabel(of: line, in: text) { return value }
        let isCommaInside = goesOn && line.traits.isDisjoint(with: .endsStop)
        let words = ByteRange(
            start(of: line, in: text),
            isCommaInside ? line.range.end : end(of: line, in: text))
        return line.number == 1 ? withoutFile(words, in: text) : words
    }

    /// Where the words of a title's line begin: behind the bullet of a list, and what says that it was passed on.
    private static func start(of line: Line, in text: borrowing Span<UInt8>) -> Int {
        var start = line.range.start
        // Titles begin with a character.
        if text[start] >= 0xE4, text[start] <= 0xE9, !text.has("转", at: start) { return start }
        if let state = StateRemark.beginning(text, at: start, to: line.range.end), state.end < line.range.end {
            return text.skippingBlanks(from: state.end, to: line.range.end)
        }
        for signs in [bullets, reposts] {
            guard let sign = signs.word(text, at: start), start + sign.utf8CodeUnitCount < line.range.end else {
                continue
            }
            start = text.skippingBlanks(from: start + sign.utf8CodeUnitCount, to: line.range.end)
        }
        return start
    }

    /// The title behind a label that a page prints before it: 标题：某办法.
    static func titleLabel(of line: Line, in text: borrowing Span<UInt8>) -> ByteRange? {
        guard line.traits.contains(.pageLabel),
            let pair = PageTableReader.pairs(of: line.range, line: 0, in: text).first,
            pair.labelRange.start == line.range.start, pair.label.field == .title, !pair.value.isEmpty,
            text.contains(.colon, from: pair.labelRange.end, to: pair.value.start)
        else { return nil }
        return pair.value
    }

    /// Whether a line names no document by its form: the name of a site, a path in it, the head of a newspaper with its
    /// day, words far from each other as in the head of a printed page. A line with 关于 or a type at its end may have a day
    /// or a gap; the first line of a title that is broken elsewhere may not, which parts it wrongly.
    static func isHead(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        // 关于修改<某办法>的决定 has such a mark for a bracket.
        let isPath = line.signs.contains(.path) && PageShape.isPath(text, line.range)
        if isSite(line, in: text)
            || isPath && !brackets.occur(in: text, from: line.range.start, to: line.range.end)
        {
            return true
        }
        guard line.traits.isDisjoint(with: [.titleEnd, .about]) else { return false }
        return line.signs.contains(.date) && holdsDay(line.range, in: text)
            || line.signs.contains(.blank) && holdsGap(line.range, in: text)
    }

    private static let brackets: WordSet = ["<", "＜", "〈", "《"]

    /// Whether a line begins with a day, or has one that no words go on behind: 云川日报2022年6月9日, but not
    /// 云川县2022年6月9日防汛.
    private static func holdsDay(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        var offset = range.start
        while offset < range.end {
            guard let figures = ArabicNumeral.read(text, at: offset) else {
                offset += text.characterLength(at: offset)
                continue
            }
            if figures.count == 4, let day = DateReader.read(text, at: offset, end: range.end) {
                let end = day.end
                return offset == range.start || end >= range.end
                    || !text.hasLetter(from: end, to: end + text.characterLength(at: end))
                    || behindDay.begin(text, at: end)
            }
            offset = figures.end
        }
        return false
    }

    private static let behindDay: WordSet = ["星期", "第", "发布", "公布", "来源", "周"]

    /// Whether words stand far from each other that are not set wide themselves, and are no organs side by side.
    private static func holdsGap(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        var offset = range.start
        while offset < range.end {
            let next = text.skippingBlanks(from: offset, to: range.end)
            if next - offset >= leastGap {
                return LineSplitter.width(of: ByteRange(offset, next), in: text) >= wideGap
                    && !OrganName.isSpaced(text, in: range)
                    && !(OrganName.isWhole(text, from: range.start, before: offset)
                        && OrganName.startsLikeOrgan(text, at: next))
            }
            offset = next > offset ? next : offset + text.characterLength(at: offset)
        }
        return false
    }

    /// In bytes, and in columns of half width.
    private static let leastGap = 6
    private static let wideGap = 6

    private static let bullets: WordSet = ["•", "·", "●", "■", "◆", "★", "▪", "※"]

    /// What people put before the title of what they pass on.
    private static let reposts: WordSet = [
        "转：", "转:", "转载：", "转载:", "转发：", "转发:", "[转]", "[转载]", "[转发]", "【转】", "【转载】", "【转发】", "（转）", "（转载）", "(转)",
        "(转载)",
    ]

    /// The words of a first line that was the name of a file: 20190312_关于…的意见.txt.
    private static func withoutFile(_ words: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        guard let dot = endings.first(where: { text.has($0, before: words.end) }) else { return words }
        let end = words.end - dot.utf8CodeUnitCount
        guard let day = ArabicNumeral.read(text, at: words.start), day.count >= 6, day.end < end else {
            return ByteRange(words.start, end)
        }
        let isMark = text[day.end] == UInt8(ascii: "_") || text[day.end] == UInt8(ascii: "-")
        guard isMark || text.blankLength(at: day.end) > 0 else { return ByteRange(words.start, end) }
        return ByteRange(text.skippingBlanks(from: isMark ? day.end + 1 : day.end, to: end), end)
    }

    /// Of files that hold texts.
    private static let endings: [StaticString] = [".txt", ".doc", ".docx", ".pdf", ".html", ".htm", ".md", ".wps"]

    /// Where the words of a title's line end: without the stop that some put behind a title, the mark of a footnote, and
    /// the name of the site that a page's window has behind its title.
    static func end(of line: Line, in text: borrowing Span<UInt8>) -> Int {
        let (start, end) = (line.range.start, line.range.end)
        if line.traits.contains(.endsStop), text.has("。", before: end) {
            return text.trimmingBlanks(from: start, to: end - 3)
        }
        // Where breaks were lost a comma may stand for one: …的通知，各处室：….
        let comma = text.length(of: .comma, before: end)
        if comma > 0 { return text.trimmingBlanks(from: start, to: end - comma) }
        if let mark = TitleShape.footnoteMark(text, before: end, from: start)
            ?? StateRemark.ending(text, before: end, from: start)?.start
            ?? TitleShape.copyStart(text, before: end, from: start)
        {
            return text.trimmingBlanks(from: start, to: mark)
        }
        return siteStart(of: line, in: text).map { text.trimmingBlanks(from: start, to: $0) } ?? end
    }

    /// The offset of the sign before the name of a site at the end of the first line: …公报 | 某县人民政府.
    static func siteStart(of line: Line, in text: borrowing Span<UInt8>) -> Int? {
        guard line.number == 1 else { return nil }
        var (sign, end) = (Int?.none, line.range.end)
        var offset = end - 1
        while offset > line.range.start + leastTitle {
            if siteSigns.contains(text[offset]) {
                let name = ByteRange(text.skippingBlanks(from: offset + 1, to: end), end)
                guard sites.end(text, before: name.end) || OrganName.isWhole(text, in: name) else { return sign }
                // The site of the office may stand before that of the government.
                (sign, end) = (offset, text.trimmingBlanks(from: line.range.start, to: offset))
            }
            offset -= 1
        }
        return sign
    }

    /// Whether a line is the name of a site: 某县人民政府门户网.
    static func isSite(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.range.count <= longestSite && sites.end(text, before: line.range.end)
    }

    /// Sixteen characters.
    private static let longestSite = 48
    /// Six characters.
    private static let leastTitle = 18
    private static let sites: WordSet = ["网", "网站", "平台", "门户"]
}
