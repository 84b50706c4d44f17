/// A name in 《》 with what belongs to it: the bracket with its number, the short name that is defined for it, a place.
struct QuotedName {
    /// Name, bracket with the number, place.
    private(set) var range: Range<Int>
    /// The words between 《 and 》.
    let words: Range<Int>
    /// The name in 〈〉 that the words hold, without its brackets: what that document amends or issues.
    private(set) var inner: Range<Int>?
    private(set) var number: DocumentNumber?
    /// Whether the number is that of an order (令).
    private(set) var isByOrder = false
    /// Whether the code of a standard stands with it.
    private(set) var isStandard = false
    /// （试行） behind 》.
    private(set) var version: Range<Int>?
    /// What the document calls it from here on.
    private(set) var shortName: Range<Int>?
    private(set) var places: [PlaceSpan] = []
    /// The offset behind the name and all of its brackets.
    private(set) var end: Int

    /// Two hundred characters: a longer one is a bracket that nobody closed.
    private static let longest = 600

    /// The name at 《.
    static func read(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> QuotedName? {
        let limit = min(end, start + longest)
        guard let close = closing(text, from: start, to: limit), close > start + 3 else { return nil }
        var name = QuotedName(range: start..<close + 3, words: start + 3..<close, end: close + 3)
        name.inner = inner(text, in: name.words)
        name.readCode(text, to: end)
        name.readBrackets(text, to: end)
        // 《解释》原第六条
        let place = text.has("原第", at: name.end) ? name.end + 3 : name.end
        if let places = PlaceReader.read(text, at: place, to: end) {
            name.places = places.spans
            name.end = places.end
            name.range = start..<places.end
        }
        return name
    }

    /// A name without 《》 that a list consists of, with its bracket: 石渡县水价规定（县政府令第114号）.
    static func listed(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> QuotedName? {
        var offset = start
        while offset < end, !marks.begin(text, at: offset) {
            if text.has(.opening, at: offset) {
                var name = QuotedName(range: start..<offset, words: start..<offset, end: offset)
                name.readBrackets(text, to: end)
                if name.number != nil { return name }
                // （试行） may stand before the number's bracket.
                if name.end > offset, name.version == nil { return nil }
            }
            // 关于执行《某条例》的若干规定
            if text.has("《", at: offset) {
                guard text.contains("关于", from: start, to: offset), let close = closing(text, from: offset, to: end)
                else { break }
                offset = close
            }
            offset += text.characterLength(at: offset)
        }
        // 关于…的通知 is a title also where no number stands with it.
        guard offset > start, offset - start < longest, text.contains("关于", from: start, to: offset) else { return nil }
        return QuotedName(range: start..<offset, words: start..<offset, end: offset)
    }

    /// What no name without 《》 goes over.
    private static let marks = WordSet(eitherWidth: ["，", "；", "：", "。", "〔"])

    /// The 》 that closes: names within names stand in 〈〉, and in 《》 where nobody minded.
    private static func closing(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Int? {
        var depth = 0
        var offset = start
        var first: Int?
        while offset < limit {
            if text[offset] == 0xE3 {
                if text.has("《", at: offset) { depth += 1 }
                if text.has("》", at: offset) {
                    depth -= 1
                    first = first ?? offset
                    if depth == 0 { return offset }
                }
            }
            if text[offset] == 0x0A { break }
            offset += text.characterLength(at: offset)
        }
        return first
    }

    private static func inner(_ text: borrowing Span<UInt8>, in words: Range<Int>) -> Range<Int>? {
        if let open = text.find("〈", from: words.lowerBound, to: words.upperBound),
            let close = text.find("〉", from: open, to: words.upperBound)
        {
            return open + 3..<close
        }
        if let open = text.find("＜", from: words.lowerBound, to: words.upperBound),
            let close = text.find("＞", from: open, to: words.upperBound), close > open + 3
        {
            return open + 3..<close
        }
        if let open = text.find("<", from: words.lowerBound, to: words.upperBound),
            let close = text.find(">", from: open, to: words.upperBound), close > open + 3
        {
            return open + 1..<close
        }
        guard let open = text.find("《", from: words.lowerBound, to: words.upperBound) else { return nil }
        let close = text.find("》", from: open, to: words.upperBound + 3) ?? words.upperBound
        return close > open + 3 ? open + 3..<close : nil
    }

    /// The brackets behind the name: （试行）, （银发〔2018〕164号）, （以下简称《办法》）.
    private mutating func readBrackets(_ text: borrowing Span<UInt8>, to limit: Int) {
        while let bracket = Self.bracket(text, at: end, to: limit) {
            let number = Self.number(text, in: bracket)
            let short = Self.shortName(text, in: bracket)
            let isVersion = TitleShape.versionStart(
                text, in: ByteRange(end, bracket.upperBound + bracketEnd(text, bracket)))
            let isStandard = Self.isStandard(text, in: bracket)
            guard number != nil || short != nil || isVersion != nil || isStandard else { return }
            let close = bracket.upperBound + bracketEnd(text, bracket)
            if let number, self.number == nil {
                self.number = DocumentNumber(number, in: text)
                isByOrder = text.has("令", before: number.code.end) || text.has("令", at: number.range.end)
                range = range.lowerBound..<close
            } else if isStandard {
                self.isStandard = true
                range = range.lowerBound..<close
            } else if isVersion != nil, short == nil {
                version = end..<close
                // （2018年修订） says which text of it is meant; （试行） is a word of its title.
                if !text.contains("年", from: bracket.lowerBound, to: bracket.upperBound) {
                    range = range.lowerBound..<close
                }
            }
            if shortName == nil { shortName = short }
            end = close
        }
    }

    private func bracketEnd(_ text: borrowing Span<UInt8>, _ inside: Range<Int>) -> Int {
        text[inside.upperBound] == UInt8(ascii: ")") ? 1 : 3
    }

    /// The words in the bracket at an offset.
    private static func bracket(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> Range<Int>? {
        guard start < limit, text.has(.opening, at: start) else { return nil }
        let inside = start + text.characterLength(at: start)
        var (depth, offset) = (1, inside)
        let end = min(limit, start + longest)
        while offset < end, text[offset] != 0x0A {
            if text.has(.opening, at: offset) { depth += 1 }
            if text.has(.closing, at: offset) { depth -= 1 }
            if depth == 0 { return inside..<offset }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// The number in a bracket: 银发〔2018〕164号, 中国人民银行令〔2016〕第3号发布, 国家税务总局公告2015年第41号.
    private static func number(_ text: borrowing Span<UInt8>, in bracket: Range<Int>) -> DocumentNumberReader.Match? {
        DocumentNumberReader.first(text, from: bracket.lowerBound, to: bracket.upperBound)
    }

    /// Whether a bracket holds the code of a standard: JGJ 450-2018, 中华人民共和国国家标准GB/T 51353-2019, GB 50016-2014，2018年版.
    private static func isStandard(_ text: borrowing Span<UInt8>, in bracket: Range<Int>) -> Bool {
        let (start, end) = (bracket.lowerBound, bracket.upperBound)
        if StandardCode.start(text, before: text.trimmingBlanks(from: start, to: end), from: start) != nil {
            return true
        }
        guard let comma = text.find(.comma, from: start, to: min(end, start + longestCode)) else { return false }
        return StandardCode.end(text, at: start, to: comma) == comma
    }

    /// The code of a standard beside the name, without brackets, and whether the name ends in one itself.
    private mutating func readCode(_ text: borrowing Span<UInt8>, to limit: Int) {
        if let code = StandardCode.end(text, at: end, to: limit) {
            isStandard = true
            end = code
            range = range.lowerBound..<code
        } else if let last = words.last, text[last].isDigit {
            isStandard = StandardCode.start(text, before: words.upperBound, from: words.lowerBound) != nil
        } else if range.lowerBound > 0, text[range.lowerBound - 1].isDigit {
            isStandard =
                StandardCode.start(text, before: range.lowerBound, from: max(0, range.lowerBound - Self.longestCode))
                != nil
        }
    }

    /// Twelve characters.
    private static let longestCode = 36

    /// 《办法》 of 以下简称《办法》, 平台条例 of 以下称“平台条例”; without their brackets.
    static func shortName(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
        guard var start = namings.lazyEnd(text, in: range) else { return nil }
        var end = range.upperBound
        if text.has("为", at: start) { start += 3 }
        if text.has("《", at: start) || text.has("“", at: start) || text.has("「", at: start) {
            let close =
                text.has("《", at: start)
                ? text.find("》", from: start, to: end)
                : text.find("”", from: start, to: end) ?? text.find("」", from: start, to: end)
            start += 3
            end = close ?? end
        } else if start < end, text[start] == UInt8(ascii: "\"") {
            start += 1
            end = text.firstOffset(of: UInt8(ascii: "\""), from: start, to: end)
        }
        // 以下简称本办法 is what the document calls itself.
        guard end > start, !text.has("本", at: start) else { return nil }
        return start..<end
    }

    private static let namings: WordSet = ["以下简称", "以下统称", "以下称", "简称", "下称", "以下均称", "以下统一简称"]
}

extension WordSet {
    /// The offset behind the first word of the set in a range.
    fileprivate func lazyEnd(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let word = word(text, at: offset) { return offset + word.utf8CodeUnitCount }
            offset += text.characterLength(at: offset)
        }
        return nil
    }
}
