/// Chinese numerals (汉字数字): 一 … 九千九百九十九, 〇 and 零, ○ and Latin O for 〇, 廿 and 卅, 两.
enum HanNumeral {
    /// 九千九百九十九, 第一万…: no division has a higher number.
    static let maximum = 9999

    /// The numeral of a number from 0 to 9999, as a person writes it: 十二, 一百零五.
    static func write(_ number: Int) -> String {
        var out = ByteWriter()
        append(number, to: &out)
        return out.string
    }

    /// Writes a numeral behind what is in `out`.
    static func append(_ number: Int, to out: inout ByteWriter) {
        guard number > 0, number <= maximum else {
            if number == 0 { out.append("〇") } else { out.append(string: String(number)) }
            return
        }
        // Mostly the number of an article or a chapter.
        if number < 100 {
            if number >= 20 { appendDigit(number / 10, to: &out) }
            if number >= 10 { out.append("十") }
            if number % 10 > 0 { appendDigit(number % 10, to: &out) }
            return
        }
        let start = out.count
        var isSkipped = false
        var unit = 1000
        while unit > 0 {
            let digit = number / unit % 10
            if digit == 0 {
                isSkipped = out.count > start
            } else {
                if isSkipped { out.append("零") }
                isSkipped = false
                if !(unit == 10 && digit == 1 && out.count == start) { appendDigit(digit, to: &out) }
                if unit > 1 { out.append(unit == 1000 ? "千" : unit == 100 ? "百" : "十") }
            }
            unit /= 10
        }
    }

    @inline(__always)
    private static func appendDigit(_ value: Int, to out: inout ByteWriter) {
        switch value {
        case 1: out.append("一")
        case 2: out.append("二")
        case 3: out.append("三")
        case 4: out.append("四")
        case 5: out.append("五")
        case 6: out.append("六")
        case 7: out.append("七")
        case 8: out.append("八")
        default: out.append("九")
        }
    }

    /// The number that begins at an offset and where it ends; `nil` where there is none or it makes no sense.
    ///
    /// Read as a person says it: 十二, 一百零五, 廿三. Bare digits (二三) are no such number but for a single one.
    ///
    /// - Parameter isSpaced: whether a blank may stand between two figures, as where a line is set wide: 二 十 三.
    static func read(
        _ text: borrowing Span<UInt8>, at start: Int, isSpaced: Bool = false
    ) -> (value: Int, end: Int)? {
        var (offset, end) = (start, start)
        var total = 0
        var digit: Int?
        var skippedUnit = false
        var lastUnit = 10_000
        while let figure = figure(text, at: offset) {
            switch figure.value {
            case 0:
                // 零 stands for a unit that is skipped, so something has to be before it.
                guard total > 0, digit == nil, !skippedUnit else { return nil }
                skippedUnit = true
            case 1...9:
                guard digit == nil else { return nil }
                digit = figure.value
            case 20, 30:
                guard total == 0, digit == nil, !skippedUnit else { return nil }
                total = figure.value
                lastUnit = 10
            default:
                // 一千零十 is 1010: 零 stands for the hundreds; 一百零十 skips nothing.
                let isBareTen = figure.value == 10 && (!skippedUnit || lastUnit == 1000)
                guard figure.value < lastUnit, digit != nil || isBareTen else { return nil }
                total += (digit ?? 1) * figure.value
                lastUnit = figure.value
                digit = nil
                skippedUnit = false
            }
            end = figure.end
            offset = isSpaced ? text.skippingBlanks(from: end) : end
        }
        guard end > start, total > 0 || digit != nil, digit != nil || !skippedUnit else { return nil }
        // 一百五 is 150 in speech and 105 in a careless hand: no number to rely on.
        if digit != nil, !skippedUnit, lastUnit == 100 || lastUnit == 1000 { return nil }
        return (total + (digit ?? 0), end)
    }

    /// The digits that begin at an offset, read one by one as in a year: 二〇一六, 二OO一, 一九九七.
    static func readDigits(_ text: borrowing Span<UInt8>, at start: Int) -> (value: Int, count: Int, end: Int)? {
        var offset = start
        var value = 0
        var count = 0
        while count < 4, let digit = digit(text, at: offset) {
            value = value * 10 + digit.value
            count += 1
            offset = text.skippingBlanks(from: digit.end)
            if figure(text, at: offset) == nil, zeroLetter(text, at: offset) == nil { offset = digit.end }
        }
        return count == 0 ? nil : (value, count, offset)
    }

    private static func digit(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        if let figure = figure(text, at: offset), figure.value <= 9 { return (figure.value, figure.end) }
        return zeroLetter(text, at: offset)
    }

    /// Letters and figures that are typed for 〇: Latin O in either case and width, Arabic 0.
    private static func zeroLetter(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        guard offset < text.count else { return nil }
        if text[offset] == UInt8(ascii: "O") || text[offset] == UInt8(ascii: "o") || text[offset] == UInt8(ascii: "0") {
            return (0, offset + 1)
        }
        return text.has("Ｏ", at: offset) || text.has("０", at: offset) ? (0, offset + 3) : nil
    }

    /// A character of a numeral and its value.
    private static func figure(
        _ text: borrowing Span<UInt8>, at offset: Int
    ) -> (value: Int, end: Int)? {
        guard offset >= 0, offset + 2 < text.count, text[offset] >= 0xE2, text[offset] <= 0xE9 else { return nil }
        let code =
            offset + 3 < text.count
            ? text.quad(at: offset).byteSwapped >> 8
            : UInt32(text[offset]) << 16 | UInt32(text[offset + 1]) << 8 | UInt32(text[offset + 2])
        let value: Int? =
            switch code {
            case 0xE4B880: 1  // 一
            case 0xE4BA8C, 0xE4B8A4: 2  // 二 两
            case 0xE4B889: 3  // 三
            case 0xE59B9B: 4  // 四
            case 0xE4BA94: 5  // 五
            case 0xE585AD: 6  // 六
            case 0xE4B883: 7  // 七
            case 0xE585AB: 8  // 八
            case 0xE4B99D: 9  // 九
            case 0xE58D81: 10  // 十
            case 0xE799BE: 100  // 百
            case 0xE58D83: 1000  // 千
            case 0xE38087, 0xE99BB6, 0xE2978B, 0xE297AF: 0  // 〇 零 ○ ◯
            case 0xE5BBBF: 20  // 廿
            case 0xE58D85: 30  // 卅
            default: nil
            }
        return value.map { ($0, offset + 3) }
    }
}
