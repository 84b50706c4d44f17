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
        guard let year = ArabicNumeral.read(text, at: digits), let full = fullYear(year.value, year.count) else {
            return nil
        }
        var next = text.skippingBlanks(from: year.end, to: end)
        if text.has("年", at: next) { next += 3 }
        guard let behind = bracket(text, at: next, isOpening: false),
            let serial = serial(text, at: text.skippingBlanks(from: behind, to: end), to: end)
        else { return nil }
        let code = codeRange(text, before: offset, from: start)
        return Match(
            range: ByteRange(code.isEmpty ? offset : code.start, serial.end), code: code, year: full,
            serial: serial.value, isOrdinal: serial.isOrdinal)
    }

    /// Whether a range is a number that is not filled in: 青教发〔2023〕　号, 青教发〔〕号, 青教发〔202×〕第XX号.
    static func isUnfinished(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        guard text.has("号", before: range.end) else { return false }
        var offset = range.start
        while offset < range.end, bracket(text, at: offset, isOpening: true) == nil {
            guard isLetter(text, at: offset) || DraftFigures.isSign(text, at: offset) else { return false }
            offset += text.characterLength(at: offset)
        }
        guard offset > range.start, let inside = bracket(text, at: offset, isOpening: true) else { return false }
        let year = DraftFigures(text, at: text.skippingBlanks(from: inside, to: range.end))
        guard let behind = bracket(text, at: text.skippingBlanks(from: year.end, to: range.end), isOpening: false)
        else { return false }
        var last = text.skippingBlanks(from: behind, to: range.end)
        if text.has("第", at: last) { last = text.skippingBlanks(from: last + 3, to: range.end) }
        let serial = DraftFigures(text, at: last)
        guard text.skippingBlanks(from: serial.end, to: range.end) + 3 == range.end else { return false }
        return !year.isWhole || !serial.isWhole
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
        if text.has("年", before: codeEnd), codeEnd - 7 >= start, let number = ArabicNumeral.read(text, at: codeEnd - 7),
            number.count == 4, number.end == codeEnd - 3
        {
            year = number.value
            first = codeEnd - 7
            codeEnd = text.trimmingBlanks(from: start, to: first)
        }
        let code = codeRange(text, before: codeEnd, from: start)
        guard code.isEmpty ? first == start : endsInOrder(text, code) else { return nil }
        return Match(
            range: ByteRange(code.isEmpty ? first : code.start, serial.end), code: code, year: year,
            serial: serial.value, isOrdinal: true, isYearWritten: year != nil)
    }

    static func endsInOrder(_ text: borrowing Span<UInt8>, _ code: ByteRange) -> Bool {
        text.has("令", before: code.end) || text.has("公告", before: code.end) || text.has("通告", before: code.end)
            || text.has("主席令", before: code.end)
    }

    /// 86号, 第2号, 号16.
    private static func serial(
        _ text: borrowing Span<UInt8>, at start: Int, to end: Int
    ) -> (value: Int, isOrdinal: Bool, end: Int)? {
        var offset = start
        let isOrdinal = text.has("第", at: offset)
        if isOrdinal { offset = text.skippingBlanks(from: offset + 3, to: end) }
        if text.has("号", at: offset), let number = ArabicNumeral.read(text, at: offset + 3), number.end <= end {
            return (number.value, isOrdinal, number.end)
        }
        let number: (value: Int, end: Int)
        if let arabic = ArabicNumeral.read(text, at: offset) {
            number = (arabic.value, arabic.end)
        } else if let han = HanNumeral.read(text, at: offset) {
            number = han
        } else {
            return nil
        }
        let unit = text.skippingBlanks(from: number.end, to: end)
        guard text.has("号", at: unit), unit + 3 <= end else { return nil }
        return (number.value, isOrdinal, unit + 3)
    }

    /// Two figures are a year of the twentieth century: 〔84〕.
    private static func fullYear(_ value: Int, _ count: Int) -> Int? {
        if count == 4, (1900...2100).contains(value) { return value }
        return count == 2 && value >= 49 ? 1900 + value : nil
    }

    private static func bracket(_ text: borrowing Span<UInt8>, at offset: Int, isOpening: Bool) -> Int? {
        guard offset < text.count else { return nil }
        switch text[offset] {
        case UInt8(ascii: "("), UInt8(ascii: "["): return isOpening ? offset + 1 : nil
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return isOpening ? nil : offset + 1
        case 0xE3, 0xEF:
            let isOpen =
                text.has("〔", at: offset) || text.has("（", at: offset) || text.has("［", at: offset)
                || text.has("【", at: offset) || text.has("﹝", at: offset) || text.has("〖", at: offset)
            let isClose =
                text.has("〕", at: offset) || text.has("）", at: offset) || text.has("］", at: offset)
                || text.has("】", at: offset) || text.has("﹞", at: offset) || text.has("〗", at: offset)
            return isOpening && isOpen || !isOpening && isClose ? offset + 3 : nil
        default: return nil
        }
    }

    /// The letters and blanks before a number, back to the beginning of the range or to a mark.
    private static func codeRange(_ text: borrowing Span<UInt8>, before offset: Int, from start: Int) -> ByteRange {
        var first = offset
        var scan = offset
        while scan > start {
            var last = scan - 1
            while last > start, text[last] & 0xC0 == 0x80 { last -= 1 }
            guard isLetter(text, at: last) || text.blankLength(at: last) == scan - last else { break }
            // A run of blanks parts columns, not words.
            if first - last >= 6, text.blankLength(at: last) > 0 { break }
            if text.blankLength(at: last) == 0 { first = last }
            scan = last
        }
        return ByteRange(first, text.trimmingBlanks(from: first, to: offset))
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
        let own = HeadingLayout.squeezed(text, match.code)
        let code = own.isEmpty ? organ : own
        let ordinal = match.isOrdinal ? "第" : ""
        let year = match.year.map { match.isYearWritten ? "\($0)年" : "〔\($0)〕" } ?? ""
        self.init(
            text: "\(code)\(year)\(ordinal)\(match.serial)号", code: code.isEmpty ? nil : code, year: match.year,
            serial: match.serial)
    }
}
