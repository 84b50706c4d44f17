/// Chinese numerals (汉字数字): 一 … 九千九百九十九, 〇 and 零, ○ and Latin O for 〇, 廿 and 卅, 两.
enum HanNumeral {
    /// 九千九百九十九, 第一万…: no division has a higher number.
    static let maximum = 9999

    /// The numeral of a number from 0 to 9999, as a person writes it: 十二, 一百零五.
    static func write(_ number: Int) -> String {
        guard number > 0, number <= maximum else { return number == 0 ? "〇" : "\(number)" }
        var result = ""
        var skipped = false
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = number / unit % 10
            if digit == 0 {
                skipped = !result.isEmpty
                continue
            }
            if skipped { result += "零" }
            skipped = false
            if !(unit == 10 && digit == 1 && result.isEmpty) { result += digits[digit] }
            result += name
        }
        return result
    }

    private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
