/// What stands beside figures: it tells which rules have to look at them, so that most are asked of few documents.
struct FigureSides {
    private let range: ByteRange
    private let before: UInt32
    /// Behind a blank, too.
    private let behind: UInt32
    private let place: Int

    init(_ range: ByteRange, _ text: borrowing Span<UInt8>) {
        self.range = range
        let start = range.start
        if start == 0 {
            before = 0
        } else {
            before = WordSet.character(text, at: text.characterStart(before: start))
        }
        place = text.skippingBlanks(from: range.end)
        behind = place < text.count ? WordSet.character(text, at: place) : 0
    }

    /// Whether a sign of a range stands before them.
    var isRange: Bool {
        switch before {
        // ～ — － ~ - – 至 到
        case 0xEFBD9E, 0xE28094, 0xEFBC8D, 0x7E, 0x2D, 0xE28093, 0xE887B3, 0xE588B0: true
        default: false
        }
    }

    /// - Parameter isRange: whether a sign of a range stands before the figures before these.
    func features(isRange: Bool, _ text: borrowing Span<UInt8>) -> Features {
        var found = behind < 0x80 ? featuresOfSign(isRange, text) : featuresOfUnit(text)
        if before >= 0x80 {
            found.formUnion(featuresOfWord(text))
        } else if before == 0x2C, range.count == 4, isDigit(text, range.start - 2) {
            found.insert(.oddFigures)
        }
        if range.count >= 6, before == 0x2D || range.count >= 10 && text[range.start] == 0x31 { found.insert(.phones) }
        if range.count == 4, YearBracket.end(text, at: range.end, isOpening: false) != nil {
            found.insert(.citedNumbers)
        }
        return found
    }

    /// A point, a sign or a letter behind them.
    private func featuresOfSign(_ wasRange: Bool, _ text: borrowing Span<UInt8>) -> Features {
        switch UInt8(truncatingIfNeeded: behind) {
        // %
        case 0x25:
            var found: Features = isRange || before == 0x2E && wasRange ? .rangeUnits : []
            if isChange { found.insert(.growth) }
            return UnitNameRule.names.begin(text, at: place) ? found.union(.units) : found
        // . - /
        case 0x2E, 0x2D, 0x2F:
            if range.count == 4 { return isDigit(text, place + 1) ? .textDates : [] }
            return before == PrintedMarks.openQuote ? .oddFigures : isChange ? .growth : []
        // K M
        case 0x4B, 0x4D: return .units
        // O o l I
        case 0x4F, 0x6F, 0x6C, 0x49: return .oddFigures
        default: return []
        }
    }

    /// A character behind them: what is counted, a unit, a part of a date.
    private func featuresOfUnit(_ text: borrowing Span<UInt8>) -> Features {
        switch behind {
        // 年
        case 0xE5B9B4: range.count == 2 ? .shortYears : text[range.start] == 0x30 ? .oddDays : []
        // 月
        case 0xE69C88: isOdd(text, above: 12) ? .oddDays : []
        // 日
        case 0xE697A5:
            dayFeatures(text, isOther: text.has("日前", at: range.end), .deadlines)
        // 号
        case 0xE58FB7: dayFeatures(text, isOther: before == Self.month, .textDates)
        // 时, 分
        case 0xE697B6: isOdd(text, above: 24) ? .oddDays : []
        case 0xE58886: partFeatures(text, isOdd(text, above: 59) ? .oddDays : [])
        // 几
        case 0xE587A0: .approximates
        // 百, 千
        case 0xE799BE, 0xE58D83: partFeatures(text, .oddFigures)
        // 中全会, 项规定
        case 0xE4B8AD, 0xE9A1B9: partFeatures(text, .oddFigures)
        // 票
        case 0xE7A5A8: partFeatures(text, .votes)
        // 万, 亿
        case 0xE4B887, 0xE4BABF:
            partFeatures(text, UnitNameRule.names.begin(text, at: place + 3) ? .units : isRange ? .rangeUnits : [])
        default: partFeatures(text, UnitNameRule.names.begin(text, at: place) ? .units : [])
        }
    }

    /// A character before them: what they are, or how sure.
    private func featuresOfWord(_ text: borrowing Span<UInt8>) -> Features {
        let start = range.start
        var found: Features = []
        switch before {
        // 年, 月
        case 0xE5B9B4, Self.month: if text[start] == 0x30 { found = .textDates }
        // 自
        case 0xE887AA: found = .effects
        // 百分之
        case 0xE4B98B: found = .oddFigures
        // 党的, 农历
        case 0xE79A84, 0xE58E86: found = .oddFigures
        // 约, 近, 概
        case 0xE7BAA6, 0xE8BF91, 0xE6A682: found = .approximates
        // 计, 共
        case 0xE8AEA1, 0xE585B1: found = .totals
        // 约为
        case 0xE4B8BA: if text.has("约为", before: start) { found = .approximates }
        case PrintedMarks.pause: if isDigit(text, start - 4) { found = .approximates }
        case PrintedMarks.comma: if isDigit(text, start - 4) { found = .oddFigures }
        // ——
        case 0xE28094: if text.has("——", before: start) { found = .ranges }
        default: break
        }
        guard isRange else { return found }
        // 10月5日起至9月8日
        let end = text.has("起", before: start - 3) ? start - 6 : start - 3
        return Self.spanned.end(text, before: end) ? found.union(.spans) : found
    }

    /// What stands before the sign of a span of days: 日, 月, the hour, the day of the week in brackets.
    private static let spanned: WordSet = ["日", "月", "时", "）"]

    /// Adds that parts follow: 162株，其中, behind a unit of one character or two.
    @inline(__always)
    private func partFeatures(_ text: borrowing Span<UInt8>, _ others: Features) -> Features {
        let offset = place + 3
        guard offset + 3 < text.count else { return others }
        let comma = text[offset] == 0xEF ? offset : offset + 3
        guard text[comma] == 0xEF, text.has("，其中", at: comma) else { return others }
        return others.union(.totals)
    }

    /// Whether the word before them says that something grows or falls: 增长, 下降, 减少了, 增幅为.
    private var isChange: Bool {
        switch before {
        // 长 加 高 升 降 少 低 了 为 达
        case 0xE995BF, 0xE58AA0, 0xE9AB98, 0xE58D87, 0xE9998D, 0xE5B091, 0xE4BD8E, 0xE4BA86, 0xE4B8BA, 0xE8BEBE: true
        default: false
        }
    }

    private func dayFeatures(_ text: borrowing Span<UInt8>, isOther: Bool, _ other: Features) -> Features {
        let found: Features = isOdd(text, above: 28) ? .oddDays : []
        return isOther ? found.union(other) : found
    }

    private func isDigit(_ text: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        offset >= 0 && offset < text.count && text[offset].isDigit
    }

    /// Whether one figure or two are 0, or above what their unit has.
    private func isOdd(_ text: borrowing Span<UInt8>, above most: Int) -> Bool {
        guard range.count <= 2 else { return false }
        let last = Int(text[range.end - 1] - 0x30)
        let value = range.count == 1 ? last : Int(text[range.start] - 0x30) * 10 + last
        return value == 0 || value > most
    }

    /// 月
    private static let month: UInt32 = 0xE69C88
}
