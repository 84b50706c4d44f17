/// A marker that stands at some place of the text: its form, its number, and where its words begin.
struct HeadingMarker: Sendable, Hashable {
    var form: HeadingForm
    // Numbers and offsets of half size: every line and every entry of the outline holds a marker.
    private var storedNumber: Int32
    private var storedSubnumber: Int32
    /// The marker with its punctuation: 一、, （一）, 第一条.
    var range: ByteRange
    private var storedWordsStart: UInt32

    init(form: HeadingForm, number: Int, subnumber: Int = 0, range: ByteRange, wordsStart: Int) {
        self.form = form
        storedNumber = Int32(truncatingIfNeeded: number)
        storedSubnumber = Int32(truncatingIfNeeded: subnumber)
        self.range = range
        storedWordsStart = UInt32(truncatingIfNeeded: wordsStart)
    }

    var number: Int { Int(storedNumber) }

    /// The second number of 第十二条之一, and the last number of 1.2.
    var subnumber: Int { Int(storedSubnumber) }

    /// Where the words behind the marker begin, blanks skipped.
    var wordsStart: Int {
        get { Int(storedWordsStart) }
        set { storedWordsStart = UInt32(truncatingIfNeeded: newValue) }
    }
}

/// Reads the marker that begins at an offset. The first byte rules most places out.
///
/// The rule behind the forms: GB/T 9704-2012, 7.3.3, and what people type for it.
enum HeadingMarkerReader {
    /// The marker at `start` in a line or sentence that ends at `end`.
    static func read(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> HeadingMarker? {
        guard start < end else { return nil }
        let found: HeadingMarker?
        switch text[start] {
        case 0x28, 0x5B: found = bracketed(text, at: start)
        case 0x30...0x39: found = arabic(text, at: start, end: end)
        case 0xE2: found = symbol(text, at: start)
        case 0xE3: found = text[start + 1] == 0x80 ? bracketed(text, at: start) : symbol(text, at: start)
        case 0xE4...0xE9: found = starts.mayBegin(text, at: start) ? han(text, at: start, end: end) : nil
        case 0xEF: found = bracketed(text, at: start) ?? arabic(text, at: start, end: end)
        default: found = nil
        }
        guard var marker = found, marker.range.end <= end else { return nil }
        marker.wordsStart = MarkdownMarks.wordsStart(text, behind: marker.range, to: end)
        return marker
    }

    /// The Chinese characters that markers begin with, of items and divisions.
    static let starts: WordSet = [
        "第", "首", "其", "再", "最", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "廿", "卅",
    ]

    private static func make(
        _ form: HeadingForm, _ number: Int, from start: Int, to end: Int, subnumber: Int = 0
    ) -> HeadingMarker {
        HeadingMarker(
            form: form, number: number, subnumber: subnumber, range: ByteRange(start, end), wordsStart: end)
    }

    /// （一） (一) 〔一〕 【一】 （1） and mixtures of them, blanks inside, 、 behind.
    private static func bracketed(_ text: borrowing Span<UInt8>, at start: Int) -> HeadingMarker? {
        guard let open = openingBracket(text, at: start) else { return nil }
        let inside = text.skippingBlanks(from: open)
        let number: (form: HeadingForm, value: Int, end: Int)
        if let han = HanNumeral.read(text, at: inside) {
            number = (.hanBracketed, han.value, han.end)
        } else if let arabic = ArabicNumeral.read(text, at: inside), arabic.count <= 3 {
            number = (.arabicBracketed, arabic.value, arabic.end)
        } else {
            return nil
        }
        let close = text.skippingBlanks(from: number.end)
        guard number.value > 0, var end = closingBracket(text, at: close) else { return nil }
        if let comma = separator(text, at: end), text.has("、", at: end) || text.has("．", at: end) { end = comma }
        return make(number.form, number.value, from: start, to: end)
    }

    private static func openingBracket(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        if text[offset] == UInt8(ascii: "(") || text[offset] == UInt8(ascii: "[") { return offset + 1 }
        if text.has("（", at: offset) || text.has("〔", at: offset) || text.has("【", at: offset) { return offset + 3 }
        return text.has("［", at: offset) || text.has("﹙", at: offset) ? offset + 3 : nil
    }

    private static func closingBracket(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        guard offset < text.count else { return nil }
        if text[offset] == UInt8(ascii: ")") || text[offset] == UInt8(ascii: "]") { return offset + 1 }
        if text.has("）", at: offset) || text.has("〕", at: offset) || text.has("】", at: offset) { return offset + 3 }
        return text.has("］", at: offset) || text.has("﹚", at: offset) ? offset + 3 : nil
    }

    /// What may stand between a number and its words; the offset behind it.
    private static func separator(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        guard offset < text.count else { return nil }
        let isSeparator =
            text[offset] == UInt8(ascii: ".") || text.has("、", at: offset) || text.has("．", at: offset)
            || text.has(.comma, at: offset) || text.has("､", at: offset) || text.has("﹒", at: offset)
        return isSeparator ? offset + text.characterLength(at: offset) : nil
    }

    /// 1. 1、 1．1） 1.1: also in full width.
    private static func arabic(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> HeadingMarker? {
        guard let number = ArabicNumeral.read(text, at: start), number.count <= 3, number.value > 0 else { return nil }
        let offset = text.skippingBlanks(from: number.end, to: end)
        if let close = closingBracket(text, at: offset), text[offset] != UInt8(ascii: "]") {
            return make(.arabicHalfBracketed, number.value, from: start, to: close)
        }
        guard let words = separator(text, at: offset), !text.has(.comma, at: offset)
        else { return nil }
        if text.has("、", at: offset) || text.has("､", at: offset) {
            // 1、2、3月: an enumeration of figures.
            if let next = ArabicNumeral.read(text, at: words), text.has("、", at: next.end) { return nil }
            return make(.arabicComma, number.value, from: start, to: words)
        }
        guard ArabicNumeral.digit(text, at: words) != nil else {
            return make(.arabicDot, number.value, from: start, to: words)
        }
        return decimal(text, from: start, first: number.value, at: words, end: end)
    }

    /// Whether a figure may begin at an offset: hardly a line begins with one that is no marker.
    @inline(__always)
    static func mayBePlain(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        text[start] >= 0x31 && text[start] <= 0x39 || text[start] == 0xEF
    }

    /// 1　总则, 1总则: a figure without a mark and a Chinese character.
    static func plain(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> HeadingMarker? {
        guard let number = ArabicNumeral.read(text, at: start), number.count <= 2, number.value > 0 else { return nil }
        let words = text.skippingBlanks(from: number.end, to: end)
        guard words < end, (0xE4...0xE9).contains(text[words]) else { return nil }
        var marker = make(.plain, number.value, from: start, to: number.end)
        marker.wordsStart = words
        return marker
    }

    /// 1.1 and 1.1.1: no decimal fraction, so words have to follow that are no unit of measure.
    private static func decimal(
        _ text: borrowing Span<UInt8>, from start: Int, first: Int, at second: Int, end: Int
    ) -> HeadingMarker? {
        var offset = second
        var last = first
        var count = 1
        while let number = ArabicNumeral.read(text, at: offset), number.count <= 2, count < 4 {
            last = number.value
            count += 1
            offset = number.end
            guard offset < end, text[offset] == UInt8(ascii: ".") || text.has("．", at: offset) else { break }
            offset += text.characterLength(at: offset)
        }
        let words = text.skippingBlanks(from: offset, to: end)
        if count == 2, isMeasure(text, at: offset) { return make(.arabicDot, first, from: start, to: second) }
        // A figure with two dots or more is no measure.
        guard count > 1, last > 0, words < end, text[words] >= 0x80, count > 2 || !isUnit(text, at: words) else {
            return count == 2 && last > 99 ? nil : year(text, from: start, first: first, at: second)
        }
        let form: HeadingForm = count == 2 ? .decimal2 : count == 3 ? .decimal3 : .decimal4
        return make(form, first, from: start, to: offset, subnumber: last)
    }

    /// 1.2016年, 1.2015级: a list number whose words begin with a year.
    private static func year(
        _ text: borrowing Span<UInt8>, from start: Int, first: Int, at second: Int
    ) -> HeadingMarker? {
        guard let number = ArabicNumeral.read(text, at: second), number.count == 4,
            (1900...2100).contains(number.value), number.end < text.count, text[number.end] >= 0xE4,
            text[number.end] <= 0xE9, !isUnit(text, at: number.end)
        else { return nil }
        return make(.arabicDot, first, from: start, to: second)
    }

    /// 1.80周岁以上的, 2.10人以上的: the figure behind the dot is the first word, as it counts something.
    private static func isMeasure(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        if text.has("周岁", at: offset) || text.has("岁", at: offset) { return true }
        guard offset < text.count, counted.begin(text, at: offset) else { return false }
        let behind = offset + text.characterLength(at: offset)
        return text.has("以上", at: behind) || text.has("以下", at: behind) || text.has("以内", at: behind)
    }

    /// What is counted and not measured: 1.5米以上 is a length.
    private static let counted: WordSet = ["人", "名", "户", "家", "所", "年"]

    /// Whether words behind a figure without a mark say what it counts or dates: 3 名副组长, 4 月 5 日起; not 名称, 日常.
    static func counts(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        (counted.begin(text, at: offset) || measures.begin(text, at: offset)) && !nouns.begin(text, at: offset)
    }

    /// Further words of measure, and those of the calendar.
    private static let measures: WordSet = [
        "个", "项", "次", "条", "件", "月", "日", "天", "元", "万", "亿", "吨", "米",
        "小时", "分钟", "级", "类", "号", "种", "份", "倍", "千", "公里", "公斤", "公顷", "周",
    ]

    /// Other words that begin with one of these characters.
    private static let nouns: WordSet = [
        "名称", "名单", "人员", "人民", "人才", "人力", "家庭", "户外", "所属", "年度", "个人", "项目", "次生", "条件", "条例", "月度", "日常",
        "级别", "类别", "类型", "种类", "种子", "种植", "名词", "周边", "周期",
    ]

    private static let metrics: WordSet = ["公里", "公斤", "公顷", "公分", "公升", "公吨", "公尺"]

    private static func isUnit(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        text.has("万", at: offset) || text.has("亿", at: offset)
            || text.has("元", at: offset) && !text.has("元数据", at: offset)
            || text.has("个", at: offset) && !text.has("个人", at: offset) || text.has("倍", at: offset)
            || text.has("％", at: offset)
            || text.has("千", at: offset) || text.has("米", at: offset) || metrics.begin(text, at: offset)
            || text.has("、", at: offset) || text.has(.comma, at: offset) || text.has("～", at: offset)
            || text.has("—", at: offset) || text.has("吨", at: offset)
    }

    /// ① ⑴ ⒈ ㈠ and their like: one character that is a number.
    private static func symbol(_ text: borrowing Span<UInt8>, at start: Int) -> HeadingMarker? {
        guard start + 2 < text.count else { return nil }
        let code = (Int(text[start]) & 0x0F) << 12 | (Int(text[start + 1]) & 0x3F) << 6 | Int(text[start + 2]) & 0x3F
        let end = start + 3
        switch code {
        case 0x2460...0x2473: return make(.circled, code - 0x245F, from: start, to: end)
        case 0x2474...0x2487: return make(.arabicBracketed, code - 0x2473, from: start, to: end)
        case 0x2488...0x249B: return make(.arabicDot, code - 0x2487, from: start, to: end)
        case 0x2776...0x277F: return make(.circled, code - 0x2775, from: start, to: end)
        case 0x3220...0x3229: return make(.hanBracketed, code - 0x321F, from: start, to: end)
        case 0x3251...0x325F: return make(.circled, code - 0x323C, from: start, to: end)
        case 0x3280...0x3289: return make(.hanBracketed, code - 0x327F, from: start, to: end)
        case 0x32B1...0x32BF: return make(.circled, code - 0x328D, from: start, to: end)
        default: return nil
        }
    }

    /// 一、 第一章 一是 首先: what begins with a Chinese character.
    private static func han(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> HeadingMarker? {
        if text.has("第", at: start) { return ordinal(text, at: start, end: end) }
        if let number = HanNumeral.read(text, at: start) {
            return number.value > 0 ? counted(text, at: start, number: number, end: end) : nil
        }
        return series(text, at: start)
    }

    /// 一、 一． 一， and 一 with a blank of full width; 一是 and 一要.
    private static func counted(
        _ text: borrowing Span<UInt8>, at start: Int, number: (value: Int, end: Int), end: Int
    ) -> HeadingMarker? {
        let offset = text.skippingBlanks(from: number.end, to: end)
        if let words = separator(text, at: offset) { return make(.han, number.value, from: start, to: words) }
        if text.has("是", at: offset) { return make(.isSeries, number.value, from: start, to: offset + 3) }
        if text.has("要", at: offset) { return make(.mustSeries, number.value, from: start, to: offset + 3) }
        return offset > number.end ? make(.han, number.value, from: start, to: number.end) : nil
    }

    /// 第一编 第一章 第一节 第一条之二 第一部分, with blanks inside; 第一，.
    private static func ordinal(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> HeadingMarker? {
        let inside = text.skippingBlanks(from: start + 3, to: end)
        let number: (value: Int, end: Int)
        if let han = HanNumeral.read(text, at: inside) {
            number = han
        } else if let arabic = ArabicNumeral.read(text, at: inside), arabic.count <= 4 {
            number = (arabic.value, arabic.end)
        } else {
            return nil
        }
        guard number.value > 0 else { return nil }
        let unit = text.skippingBlanks(from: number.end, to: end)
        if text.has("部分", at: unit) {
            let behind = text.skippingBlanks(from: unit + 6, to: end)
            let hasMark = text.has(.colon, at: behind) || text.has("、", at: behind) || text.has(.comma, at: behind)
            return make(
                .portion, number.value, from: start, to: hasMark ? behind + text.characterLength(at: behind) : unit + 6)
        }
        if text.has(.comma, at: unit) || text.has("、", at: unit) {
            return make(.ordinalSeries, number.value, from: start, to: unit + text.characterLength(at: unit))
        }
        guard let form = legislationForm(text, at: unit) else { return nil }
        return legislation(text, form, number.value, from: start, to: unit + (form == .subpart ? 6 : 3))
    }

    private static func legislationForm(_ text: borrowing Span<UInt8>, at offset: Int) -> HeadingForm? {
        if text.has("条", at: offset) { return .article }
        if text.has("章", at: offset) { return .chapter }
        if text.has("节", at: offset) { return .lawSection }
        if text.has("篇", at: offset) { return .planPart }
        if text.has("分编", at: offset) { return .subpart }
        return text.has("编", at: offset) ? .part : nil
    }

    private static func legislation(
        _ text: borrowing Span<UInt8>, _ form: HeadingForm, _ number: Int, from start: Int, to end: Int
    ) -> HeadingMarker? {
        guard text.has("之", at: end), let inserted = HanNumeral.read(text, at: end + 3) else {
            return make(form, number, from: start, to: behindMark(text, at: end))
        }
        return make(
            form, number, from: start, to: behindMark(text, at: inserted.end), subnumber: inserted.value)
    }

    /// The offset behind a mark that people type after 第一条, as after any other number: 第一条：, 第一条、.
    private static func behindMark(_ text: borrowing Span<UInt8>, at end: Int) -> Int {
        guard end < text.count else { return end }
        let colon = text.length(of: .colon, at: end)
        return colon > 0 ? end + colon : separator(text, at: end) ?? end
    }

    /// 首先 其次 再次 最后; 其一 其二; with the comma behind, as 第一，.
    private static func series(_ text: borrowing Span<UInt8>, at start: Int) -> HeadingMarker? {
        let words: [StaticString] = ["首先", "其次", "再次", "最后"]
        for (place, word) in words.enumerated() {
            guard let end = text.spacedEnd(of: word, at: start, to: text.count) else { continue }
            return make(.firstSeries, place + 1, from: start, to: afterComma(text, end))
        }
        guard text.has("其", at: start),
            let number = HanNumeral.read(text, at: text.skippingBlanks(from: start + 3)), number.value > 0
        else { return nil }
        return make(.amongSeries, number.value, from: start, to: afterComma(text, number.end))
    }

    private static func afterComma(_ text: borrowing Span<UInt8>, _ end: Int) -> Int {
        text.has("、", at: end) ? end + 3 : end + text.length(of: .comma, at: end)
    }
}
