/// Reads document numbers (发文字号; GB/T 9704-2012, 7.2.5) as they are typed: brackets of any kind and mismatched,
/// blanks inside, figures of either width.
enum DocumentNumberReader {
    /// A number in the text: its range, and the parts that it is made of.
    struct Match {
        var range: ByteRange
        /// Issuer code, or organ and word; empty where the line begins with the year or with 第.
        var code: ByteRange
        var year: Int?
        var serial: Int
        /// Zeros before the serial, which drafts print against the rule: 045号.
        var zeros = 0
        /// Whether it is written with 第, as those of orders and announcements are.
        var isOrdinal: Bool
        /// Whether the year stands as 2015年 and not in brackets.
        var isYearWritten = false
        /// Whether the year has two figures: 〔84〕.
        var isYearShort = false
        /// Whether the year stands before the code, as until the 1980s: （86）财税字第339号.
        var isYearFirst = false
        /// What stands between year and serial: 民〔1982〕城8号.
        var infix = ByteRange.none
        /// The congress by whose terms orders of the state's president and announcements of its standing committees are
        /// numbered: 九届 of 主席令（九届第37号）.
        var term = ByteRange.none
        /// Whether it stands in brackets before the number: 〔十五届〕第12号.
        var isTermApart = false
        /// The word of an order or announcement that stands behind its number: 2024年第8号公告.
        var word = ByteRange.none
        /// Of a number that one of its parts has: 1号-2, 8-1号.
        var branch: Branch?
    }

    struct Branch {
        var number: Int
        var isBehind: Bool
    }

    /// A serial: 86号, 第2号, 号16, 1号-2.
    private struct Serial {
        var value: Int
        var zeros: Int
        var isOrdinal: Bool
        var end: Int
        var branch: Branch?
    }

    /// The number that makes up a range alone. Blanks around it are allowed.
    static func whole(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Match? {
        let start = text.skippingBlanks(from: range.start, to: range.end)
        let end = text.trimmingBlanks(from: start, to: range.end)
        guard let match = first(text, from: start, to: end), match.range.start == start, match.range.end == end else {
            return nil
        }
        return match
    }

    /// The first number in a range whose code reaches back to the beginning of the range or to a blank or mark.
    static func first(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Match? {
        var offset = start
        while offset < end {
            if let inside = YearBracket.end(text, at: offset, isOpening: true),
                let match = yearInBrackets(text, at: offset, inside, from: start, to: end)
                    ?? termInBrackets(text, at: offset, inside, from: start, to: end)
            {
                return match
            }
            if let match = ordinal(text, at: offset, from: start, to: end) { return match }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// 〔2016〕86号, 〔2018〕第2号, 〔84〕3号 with the bracket at `offset`, and what it holds from `inside` on.
    private static func yearInBrackets(
        _ text: borrowing Span<UInt8>, at offset: Int, _ inside: Int, from start: Int, to end: Int
    ) -> Match? {
        let digits = text.skippingBlanks(from: inside, to: end)
        guard let year = ArabicNumeral.readSpaced(text, at: digits),
            let full = YearBracket.fullYear(year.value, year.count)
        else {
            return nil
        }
        var next = text.skippingBlanks(from: year.end, to: end)
        if text.has("年", at: next) { next += 3 }
        guard let behind = YearBracket.end(text, at: next, isOpening: false) else { return nil }
        let code = NumberCode.range(text, before: offset, from: start)
        let first = code.isEmpty ? offset : code.start
        let place = text.skippingBlanks(from: behind, to: end)
        if let serial = serial(text, at: place, to: end) {
            return Match(
                range: ByteRange(first, serial.end), code: code, year: full, serial: serial.value,
                zeros: serial.zeros, isOrdinal: serial.isOrdinal, isYearShort: year.count == 2, branch: serial.branch)
        }
        let letters = ByteRange(place, lettersEnd(text, from: place, to: end))
        guard !letters.isEmpty, let serial = serial(text, at: text.skippingBlanks(from: letters.end, to: end), to: end),
            code.isEmpty ? text.has("字", before: letters.end) : letters.count <= longestInfix
        else { return nil }
        return Match(
            range: ByteRange(first, serial.end), code: code.isEmpty ? letters : code, year: full,
            serial: serial.value, zeros: serial.zeros, isOrdinal: serial.isOrdinal, isYearShort: year.count == 2,
            isYearFirst: code.isEmpty,
            infix: code.isEmpty ? .none : letters, branch: serial.branch)
    }

    /// 〔十五届〕第12号 with the bracket at `offset`.
    private static func termInBrackets(
        _ text: borrowing Span<UInt8>, at offset: Int, _ inside: Int, from start: Int, to end: Int
    ) -> Match? {
        let stop = lettersEnd(text, from: text.has("第", at: inside) ? inside + 3 : inside, to: end)
        let (term, code) = (ByteRange(inside, stop), NumberCode.range(text, before: offset, from: start))
        guard isTerm(text, term), let behind = YearBracket.end(text, at: stop, isOpening: false),
            let serial = serial(text, at: text.skippingBlanks(from: behind, to: end), to: end),
            code.isEmpty || endsInOrder(text, code)
        else { return nil }
        var match = Match(
            range: ByteRange(code.isEmpty ? offset : code.start, serial.end), code: code, serial: serial.value,
            zeros: serial.zeros, isOrdinal: serial.isOrdinal, branch: serial.branch)
        (match.term, match.isTermApart) = (term, true)
        return match
    }

    /// Two characters: 民〔1982〕城8号.
    private static let longestInfix = 6

    /// Where the Chinese characters end that begin at an offset, twelve at most.
    private static func lettersEnd(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset + 3 <= min(end, start + 36), text[offset] >= 0xE4, text[offset] <= 0xE9,
            !text.has("第", at: offset),
            !text.has("号", at: offset)
        {
            offset += 3
        }
        return offset
    }

    /// 令第285号, 公告2015年第41号: 第 at `offset`, an order or announcement before it.
    private static func ordinal(
        _ text: borrowing Span<UInt8>, at offset: Int, from start: Int, to end: Int
    ) -> Match? {
        guard text.has("第", at: offset), let serial = serial(text, at: offset, to: end), serial.isOrdinal else {
            return nil
        }
        var codeEnd = text.trimmingBlanks(from: start, to: offset)
        var year: Int?
        var first = offset
        if text.has("年", before: codeEnd), let number = writtenYear(text, before: codeEnd - 3, from: start) {
            year = number.value
            first = number.start
            codeEnd = text.trimmingBlanks(from: start, to: first)
        }
        let code = NumberCode.range(text, before: codeEnd, from: start)
        var match = Match(
            range: ByteRange(code.isEmpty ? first : code.start, serial.end), code: code, year: year,
            serial: serial.value, zeros: serial.zeros, isOrdinal: true, isYearWritten: year != nil,
            branch: serial.branch)
        if isTerm(text, code) { (match.term, match.code) = (code, ByteRange(code.start, code.start)) }
        if match.code.isEmpty, let whole = withMasthead(text, match, from: start, to: end) { return whole }
        // Before numbers had a year their code ended in 字: 政财字第12号.
        let isCode =
            match.code.isEmpty
            ? match.range.start == start : endsInOrder(text, code) || year == nil && text.has("字", before: code.end)
        let word = orders.word(text, at: serial.end)
        guard isCode || word != nil else { return nil }
        if let word, code.isEmpty || OrganName.isWhole(text, in: code), serial.end + word.utf8CodeUnitCount <= end {
            match.word = ByteRange(serial.end, serial.end + word.utf8CodeUnitCount)
            match.range = ByteRange(match.range.start, match.word.end)
            return match
        }
        return isCode ? match : nil
    }

    /// The four figures of a year that end before its 年.
    private static func writtenYear(
        _ text: borrowing Span<UInt8>, before end: Int, from start: Int
    ) -> (value: Int, start: Int)? {
        let last = text.trimmingBlanks(from: start, to: end)
        var first = last
        for _ in 0..<4 {
            let end = text.trimmingBlanks(from: start, to: first)
            guard end > start else { return nil }
            first = text.characterStart(before: end)
        }
        guard first >= start, let number = ArabicNumeral.readSpaced(text, at: first), number.count == 4,
            number.end == last
        else { return nil }
        return (number.value, first)
    }

    /// Whether a code is the congress of a term alone: 九届, 第十三届.
    private static func isTerm(_ text: borrowing Span<UInt8>, _ code: ByteRange) -> Bool {
        guard text.has("届", before: code.end), code.count > 3 else { return false }
        let numeral = text.has("第", at: code.start) ? code.start + 3 : code.start
        return figures(text, at: numeral)?.end == code.end - 3
    }

    /// The number of an order in brackets behind its masthead: 主席令（九届第37号）, 国务院令（第285号）.
    private static func withMasthead(
        _ text: borrowing Span<UInt8>, _ match: Match, from start: Int, to end: Int
    ) -> Match? {
        let inside = match.range.start
        let open = text.has(.opening, before: inside) ? text.characterStart(before: inside) : start
        let close = text.skippingBlanks(from: match.range.end, to: end)
        guard open > start, close < end, text.has(.closing, at: close) else {
            return nil
        }
        let code = NumberCode.range(text, before: text.trimmingBlanks(from: start, to: open), from: start)
        guard let word = orders.word(text, before: code.end) else { return nil }
        let organ = ByteRange(code.start, text.trimmingBlanks(from: code.start, to: code.end - word.utf8CodeUnitCount))
        guard OrganName.isWhole(text, in: organ) || text.has("主席", before: organ.end) else { return nil }
        var whole = match
        whole.code = code
        whole.range = ByteRange(code.start, close + text.characterLength(at: close))
        return whole
    }

    private static let orders: WordSet = ["公告", "通告", "令"]

    /// Whether a number is that of an order or announcement, which says so before or behind it.
    static func isOrder(_ text: borrowing Span<UInt8>, _ match: Match) -> Bool {
        match.isOrdinal && (!match.word.isEmpty || endsInOrder(text, match.code))
    }

    static func endsInOrder(_ text: borrowing Span<UInt8>, _ code: ByteRange) -> Bool {
        orders.end(text, before: code.end)
    }

    private static func serial(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Serial? {
        var offset = start
        let isOrdinal = text.has("第", at: offset)
        if isOrdinal { offset = text.skippingBlanks(from: offset + 3, to: end) }
        if text.has("号", at: offset), let number = ArabicNumeral.read(text, at: offset + 3), number.end <= end {
            return Serial(
                value: number.value, zeros: zeros(of: number), isOrdinal: isOrdinal, end: number.end)
        }
        // There is no number 0: drafts have it for one that is not known.
        guard let number = figures(text, at: offset), number.value > 0 else { return nil }
        var serial = Serial(value: number.value, zeros: number.zeros, isOrdinal: isOrdinal, end: number.end)
        if !isOrdinal, let branch = branch(text, at: number.end, to: end) {
            serial.branch = Branch(number: branch.value, isBehind: false)
            serial.end = branch.end
        }
        let unit = text.skippingBlanks(from: serial.end, to: end)
        guard text.has("号", at: unit), unit + 3 <= end else { return nil }
        serial.end = unit + 3
        if serial.branch == nil, let branch = branch(text, at: serial.end, to: end) {
            serial.branch = Branch(number: branch.value, isBehind: true)
            serial.end = branch.end
        }
        return serial
    }

    /// The figures of a serial: 339, 三百三十九, 三三九.
    private static func figures(
        _ text: borrowing Span<UInt8>, at offset: Int
    ) -> (value: Int, zeros: Int, end: Int)? {
        if let arabic = ArabicNumeral.readSpaced(text, at: offset) {
            return (arabic.value, zeros(of: arabic), arabic.end)
        }
        if let han = HanNumeral.read(text, at: offset) { return (han.value, 0, han.end) }
        return HanNumeral.readDigits(text, at: offset).map { ($0.value, 0, $0.end) }
    }

    /// How many of a number's figures are zeros before its first other one.
    private static func zeros(of number: (value: Int, count: Int, end: Int)) -> Int {
        var (rest, count) = (number.value, number.count)
        while rest > 0 { (rest, count) = (rest / 10, count - 1) }
        return count
    }

    /// -1 behind a serial or its 号.
    private static func branch(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> (value: Int, end: Int)? {
        guard offset < end, text[offset] == UInt8(ascii: "-"), let number = ArabicNumeral.read(text, at: offset + 1),
            number.count <= 2, number.end <= end
        else { return nil }
        return (number.value, number.end)
    }

}
