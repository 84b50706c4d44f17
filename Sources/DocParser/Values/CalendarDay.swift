/// A day of the Gregorian calendar.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// `nil` unless the day exists and its year has four digits.
    public init?(year: Int, month: Int, day: Int) {
        guard (1000...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        // Long months are the odd ones up to July, the even ones from August on.
        let length = month == 2 ? (leap ? 29 : 28) : 30 + (month + month / 8) % 2
        guard day <= length else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// ISO 8601: `2016-04-29`.
    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// 0 for Sunday to 6 for Saturday.
    var weekday: Int {
        let (years, months) = month < 3 ? (year - 1, month + 12) : (year, month)
        return (day + 13 * (months + 1) / 5 + years + years / 4 - years / 100 + years / 400 + 6) % 7
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
