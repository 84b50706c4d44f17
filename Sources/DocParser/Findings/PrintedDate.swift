/// A date as it is printed: 二零二一年5月20日, 2021.05.20.
struct PrintedDate {
    /// From its first figure to 日, or to the last one.
    let range: ByteRange
    /// `nil` where there is no such day.
    let day: CalendarDay?
    private(set) var hasHan = false
    private(set) var hasArabic = false
    /// Whether 年 and 月 part the figures, not dots or dashes.
    private(set) var hasWords = false
    /// Whether month or day begins with 0.
    private(set) var hasZero = false
    /// Whether figures of full width or blanks are in it.
    private(set) var isWide = false

    var isHanOnly: Bool { hasHan && !hasArabic }
    /// Whether it ends in 号.
    private(set) var isSpoken = false
    /// Whether it is printed as it should be.
    var isPlain: Bool { hasWords && !(hasHan || hasZero || isWide || isSpoken) }

    init?(_ text: borrowing Span<UInt8>, in range: ByteRange) {
        var values: [Int] = []
        values.reserveCapacity(4)
        var offset = range.start
        var end = range.start
        while offset < range.end {
            if let number = ArabicNumeral.read(text, at: offset) {
                hasArabic = true
                if !values.isEmpty, number.count == 2, number.value < 10 { hasZero = true }
                if number.end - offset > number.count { isWide = true }
                values.append(number.value)
                offset = number.end
                end = offset
            } else if values.isEmpty, let year = HanNumeral.readDigits(text, at: offset), year.count == 4 {
                hasHan = true
                values.append(year.value)
                offset = year.end
            } else if let number = HanNumeral.read(text, at: offset) {
                hasHan = true
                values.append(number.value)
                offset = number.end
                end = offset
            } else {
                if text.has("月", at: offset) { hasWords = true }
                if text.blankLength(at: offset) > 0, values.count < 3 { isWide = true }
                offset += text.characterLength(at: offset)
                // 日 or 号, and not 印发 behind it.
                if values.count == 3, text.has("日", before: offset) || text.has("号", before: offset) { end = offset }
            }
        }
        guard values.count >= 3 else { return nil }
        self.range = ByteRange(range.start, end)
        isSpoken = text.has("号", before: end)
        day = CalendarDay(year: values[0], month: values[1], day: values[2])
    }

    /// A day as the standard wants it (7.3.5.4).
    static func written(_ day: CalendarDay) -> String { "\(day.year)年\(day.month)月\(day.day)日" }
}
