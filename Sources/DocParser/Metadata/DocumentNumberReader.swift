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
        /// Whether it is written with 第, as those of orders and announcements are.
        var isOrdinal: Bool
        /// Whether the year stands as 2015年 and not in brackets.
        var isYearWritten = false
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
            if let match = yearInBrackets(text, at: offset, from: start, to: end) { return match }
            if let match = termInBrackets(text, at: offset, from: start, to: end) { return match }
            if let match = ordinal(text, at: offset, from: start, to: end) { return match }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// 〔2016〕86号, 〔2018〕第2号, 〔84〕3号 with the bracket at `offset`.
    private static func yearInBrackets(
        _ text: borrowing Span<UInt8>, at offset: Int, from start: Int, to end: Int
    ) -> Match? {
        guard let inside = bracket(text, at: offset, isOpening: true) else { return nil }
        let digits = text.skippingBlanks(from: inside, to: end)
        guard let year = ArabicNumeral.readSpaced(text, at: digits), let full = fullYear(year.value, year.count) else {
            return nil
        }
        var next = text.skippingBlanks(from: year.end, to: end)
        if text.has("年", at: next) { next += 3 }
        guard let behind = bracket(text, at: next, isOpening: false) else { return nil }
        let code = codeRange(text, before: offset, from: start)
        let first = code.isEmpty ? offset : code.start
        let place = text.skippingBlanks(from: behind, to: end)
        if let serial = serial(text, at: place, to: end) {
            return Match(
                range: ByteRange(first, serial.end), code: code, year: full, serial: serial.value,
                isOrdinal: serial.isOrdinal, branch: serial.branch)
        }
        let letters = ByteRange(place, lettersEnd(text, from: place, to: end))
        guard !letters.isEmpty, let serial = serial(text, at: text.skippingBlanks(from: letters.end, to: end), to: end),
            code.isEmpty ? text.has("字", before: letters.end) : letters.count <= longestInfix
        else { return nil }
        return Match(
            range: ByteRange(first, serial.end), code: code.isEmpty ? letters : code, year: full,
            serial: serial.value, isOrdinal: serial.isOrdinal, isYearFirst: code.isEmpty,
            infix: code.isEmpty ? .none : letters, branch: serial.branch)
    }

    /// 〔十五届〕第12号 with the bracket at `offset`.
    private static func termInBrackets(
        _ text: borrowing Span<UInt8>, at offset: Int, from start: Int, to end: Int
    ) -> Match? {
        guard let inside = bracket(text, at: offset, isOpening: true) else { return nil }
        let stop = lettersEnd(text, from: text.has("第", at: inside) ? inside + 3 : inside, to: end)
        let (term, code) = (ByteRange(inside, stop), codeRange(text, before: offset, from: start))
        guard isTerm(text, term), let behind = bracket(text, at: stop, isOpening: false),
            let serial = serial(text, at: text.skippingBlanks(from: behind, to: end), to: end),
            code.isEmpty || endsInOrder(text, code)
        else { return nil }
        var match = Match(
            range: ByteRange(code.isEmpty ? offset : code.start, serial.end), code: code, serial: serial.value,
            isOrdinal: serial.isOrdinal, branch: serial.branch)
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

    /// What is written as a number is, where it is none.
    enum Written {
        /// With blanks or signs for figures: 青教发〔2023〕　号, 青教发〔202×〕第XX号, 2023年第　号, 第　号.
        case unfinished
        /// With a year that there is not, or 0 for its serial: 青教发〔20223〕8号, 青教发〔2023〕00号.
        case impossible
    }

    /// How a range is written as a number that is none yet; `nil` for all else.
    static func written(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Written? {
        guard text.has("号", before: range.end),
            let figures = figuresBehindBracket(text, in: range) ?? figuresOfOrder(text, in: range)
        else { return nil }
        let (year, serial) = figures
        guard serial.isWhole, year?.isWhole ?? true else { return .unfinished }
        let isYear = year.map { fullYear($0.value, $0.count) != nil } ?? true
        return isYear && serial.value > 0 ? nil : .impossible
    }

    /// The year in brackets and the serial behind it, with a code before them or, as below a masthead, without.
    private static func figuresBehindBracket(
        _ text: borrowing Span<UInt8>, in range: ByteRange
    ) -> (year: DraftFigures?, serial: DraftFigures)? {
        var offset = range.start
        while offset < range.end, bracket(text, at: offset, isOpening: true) == nil {
            guard isLetter(text, at: offset) || DraftFigures.isSign(text, at: offset) else { return nil }
            offset += text.characterLength(at: offset)
        }
        guard let inside = bracket(text, at: offset, isOpening: true) else { return nil }
        let year = DraftFigures(text, at: text.skippingBlanks(from: inside, to: range.end))
        guard let behind = bracket(text, at: text.skippingBlanks(from: year.end, to: range.end), isOpening: false),
            offset > range.start || year.count > 0 || year.hasSign
        else { return nil }
        return serialFigures(text, from: text.skippingBlanks(from: behind, to: range.end), to: range.end)
            .map { (year, $0) }
    }

    /// The year, where there is one, and the serial behind 第 of an order or announcement, whose word may stand above.
    private static func figuresOfOrder(
        _ text: borrowing Span<UInt8>, in range: ByteRange
    ) -> (year: DraftFigures?, serial: DraftFigures)? {
        var offset = range.start
        while offset < range.end, text[offset] >= 0xE4 && text[offset] <= 0xE9 || text.blankLength(at: offset) > 0,
            !text.has("第", at: offset)
        {
            offset += text.characterLength(at: offset)
        }
        let code = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: offset))
        guard code.isEmpty || endsInOrder(text, code) else { return nil }
        var year: DraftFigures?
        if offset < range.end, !text.has("第", at: offset) {
            let figures = DraftFigures(text, at: offset)
            offset = text.skippingBlanks(from: figures.end, to: range.end)
            guard text.has("年", at: offset) else { return nil }
            offset = text.skippingBlanks(from: offset + 3, to: range.end)
            year = figures
        }
        guard text.has("第", at: offset) else { return nil }
        return serialFigures(text, from: offset, to: range.end).map { (year, $0) }
    }

    /// The figures, or what stands for them, between 第, which may be missing, and the 号 that ends a range.
    private static func serialFigures(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> DraftFigures? {
        let isOrdinal = text.has("第", at: start)
        let figures = DraftFigures(text, at: isOrdinal ? text.skippingBlanks(from: start + 3, to: end) : start)
        return text.skippingBlanks(from: figures.end, to: end) + 3 == end ? figures : nil
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
        let code = codeRange(text, before: codeEnd, from: start)
        var match = Match(
            range: ByteRange(code.isEmpty ? first : code.start, serial.end), code: code, year: year,
            serial: serial.value, isOrdinal: true, isYearWritten: year != nil, branch: serial.branch)
        if isTerm(text, code) { (match.term, match.code) = (code, ByteRange(code.start, code.start)) }
        if match.code.isEmpty, let bracketed = bracketed(text, match, from: start, to: end) { return bracketed }
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
        for _ in 0..<4 { first = text.trimmingBlanks(from: start, to: first) - 1 }
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
    private static func bracketed(
        _ text: borrowing Span<UInt8>, _ match: Match, from start: Int, to end: Int
    ) -> Match? {
        let inside = match.range.start
        let open =
            text.has("（", before: inside)
            ? inside - 3 : inside > 0 && text[inside - 1] == UInt8(ascii: "(") ? inside - 1 : start
        let close = text.skippingBlanks(from: match.range.end, to: end)
        guard open > start, close < end, text.has("）", at: close) || text[close] == UInt8(ascii: ")") else {
            return nil
        }
        let code = codeRange(text, before: text.trimmingBlanks(from: start, to: open), from: start)
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
        text.has("令", before: code.end) || text.has("公告", before: code.end) || text.has("通告", before: code.end)
            || text.has("主席令", before: code.end)
    }

    private static func serial(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Serial? {
        var offset = start
        let isOrdinal = text.has("第", at: offset)
        if isOrdinal { offset = text.skippingBlanks(from: offset + 3, to: end) }
        if text.has("号", at: offset), let number = ArabicNumeral.read(text, at: offset + 3), number.end <= end {
            return Serial(value: number.value, isOrdinal: isOrdinal, end: number.end)
        }
        // There is no number 0: drafts have it for one that is not known.
        guard let number = figures(text, at: offset), number.value > 0 else { return nil }
        var serial = Serial(value: number.value, isOrdinal: isOrdinal, end: number.end)
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
    private static func figures(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        if let arabic = ArabicNumeral.readSpaced(text, at: offset) { return (arabic.value, arabic.end) }
        if let han = HanNumeral.read(text, at: offset) { return han }
        return HanNumeral.readDigits(text, at: offset).map { ($0.value, $0.end) }
    }

    /// -1 behind a serial or its 号.
    private static func branch(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> (value: Int, end: Int)? {
        guard offset < end, text[offset] == UInt8(ascii: "-"), let number = ArabicNumeral.read(text, at: offset + 1),
            number.count <= 2, number.end <= end
        else { return nil }
        return (number.value, number.end)
    }

    /// Two figures are a year of the twentieth century: 〔84〕.
    private static func fullYear(_ value: Int, _ count: Int) -> Int? {
        if count == 4, (1900...2100).contains(value) { return value }
        return count == 2 && value >= 49 ? 1900 + value : nil
    }

    /// The offset behind a bracket of a year; those that keyboards and copies have for 〔〕 are many.
    private static func bracket(_ text: borrowing Span<UInt8>, at offset: Int, isOpening: Bool) -> Int? {
        guard offset < text.count else { return nil }
        switch text[offset] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
            return isOpening ? offset + 1 : nil
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
            return isOpening ? nil : offset + 1
        case 0xE2, 0xE3, 0xEF:
            guard let isOpen = opens(WordSet.character(text, at: offset)) else { return nil }
            return isOpen == isOpening ? offset + 3 : nil
        default: return nil
        }
    }

    /// Whether a bracket of three bytes opens; `nil` for what is none.
    private static func opens(_ character: UInt32) -> Bool? {
        switch character {
        // 〔（［【﹝〖「〈｛„
        case 0xE38094, 0xEFBC88, 0xEFBCBB, 0xE38090, 0xEFB99D, 0xE38096, 0xE3808C, 0xE38088, 0xEFBD9B, 0xE2809E: true
        // 〕）］】﹞〗」〉｝‟
        case 0xE38095, 0xEFBC89, 0xEFBCBD, 0xE38091, 0xEFB99E, 0xE38097, 0xE3808D, 0xE38089, 0xEFBD9D, 0xE2809F: false
        default: nil
        }
    }

    /// The letters and blanks before a number, back to the beginning of the range or to a mark.
    private static func codeRange(_ text: borrowing Span<UInt8>, before offset: Int, from start: Int) -> ByteRange {
        var first = offset
        var scan = offset
        while scan > start {
            var last = scan - 1
            while last > start, text[last] & 0xC0 == 0x80 { last -= 1 }
            guard isLetter(text, at: last) || text.blankLength(at: last) == scan - last else {
                guard let open = bracketed(text, before: scan, from: start) else { break }
                (first, scan) = (open, open)
                continue
            }
            // A run of blanks parts columns, not words.
            if text.blankLength(at: last) > 0, columns(text, from: last, to: first) >= 4 { break }
            if text.blankLength(at: last) == 0 { first = last }
            scan = last
        }
        return ByteRange(first, text.trimmingBlanks(from: first, to: offset))
    }

    /// The bracket that opens one or two characters of a code, behind another: 法（经）复.
    private static func bracketed(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        let close = text.has("）", before: end) ? 3 : text.has(")", before: end) ? 1 : 0
        guard close > 0 else { return nil }
        for count in [3, 6] {
            let inside = end - close - count
            let open = text.has("（", before: inside) ? inside - 3 : text.has("(", before: inside) ? inside - 1 : start
            if open - 3 >= start, isLetter(text, at: open - 3), text[inside] >= 0xE4,
                HanNumeral.read(text, at: inside) == nil
            {
                return open
            }
        }
        return nil
    }

    /// How wide a run of blanks is, two columns for each of full width.
    private static func columns(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        LineSplitter.width(of: ByteRange(start, end), in: text)
    }

    private static func isLetter(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        let byte = text[offset]
        return byte >= 0xE4 && byte <= 0xE9 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
            || byte >= 0x30 && byte <= 0x39
    }
}

extension DocumentNumber {
    /// The normal form of a number that was read, with the organ and word of its masthead where it has none itself.
    init(_ match: DocumentNumberReader.Match, in text: borrowing Span<UInt8>, organ: String = "") {
        var own = HeadingLayout.squeezed(text, match.code)
        var word = HeadingLayout.squeezed(text, match.word)
        if own.isEmpty, organ.utf8.reversed().starts(with: word.utf8.reversed()) { (own, word) = (organ, "") }
        let year = match.year.map { match.isYearWritten ? "\($0)年" : "〔\($0)〕" } ?? ""
        let head = match.isYearFirst ? year + own : own + year + HeadingLayout.squeezed(text, match.infix)
        let branch = match.branch.map { "-\($0.number)" } ?? ""
        let serial = match.branch?.isBehind ?? true ? "\(match.serial)号\(branch)" : "\(match.serial)\(branch)号"
        let code = own + word
        let ordinal = (match.isOrdinal ? "第" : "") + serial
        let term = HeadingLayout.squeezed(text, match.term)
        let tail = match.isTermApart ? "〔\(term)〕\(ordinal)" : term.isEmpty ? ordinal : "（\(term)\(ordinal)）"
        self.init(text: head + tail + word, code: code.isEmpty ? nil : code, year: match.year, serial: match.serial)
    }
}
