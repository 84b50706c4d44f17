import Testing

@testable import DocParser

@Suite("Calendar days")
struct CalendarDayTests {
    @Test func `days that exist`() throws {
        for (year, month, day) in [
            (2016, 4, 29), (2000, 2, 29), (2024, 2, 29), (1999, 12, 31), (1000, 1, 1), (9999, 12, 31),
        ] {
            let made = try #require(CalendarDay(year: year, month: month, day: day))
            #expect((made.year, made.month, made.day) == (year, month, day))
        }
    }

    @Test func `days that do not exist`() {
        for (year, month, day) in [
            (2021, 2, 29), (1900, 2, 29), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1), (2021, 1, 0), (2021, 1, 32),
            (999, 1, 1), (10_000, 1, 1), (-2021, 1, 1), (2021, -1, 1),
        ] {
            #expect(CalendarDay(year: year, month: month, day: day) == nil, "\(year)-\(month)-\(day)")
        }
    }

    /// A year has 365 days, a leap year 366.
    @Test(arguments: [(1900, 365), (2000, 366), (2021, 365), (2024, 366)])
    func `days of a year`(year: Int, count: Int) {
        let days = (1...12).flatMap { month in (1...31).compactMap { CalendarDay(year: year, month: month, day: $0) } }
        #expect(days.count == count)
        #expect(days == days.sorted())
        #expect(days.map(\.description) == days.map(\.description).sorted())
    }

    @Test func `written as ISO 8601`() {
        #expect(CalendarDay(year: 2016, month: 4, day: 9)?.description == "2016-04-09")
        #expect(CalendarDay(year: 1997, month: 12, day: 31)?.description == "1997-12-31")
    }
}
