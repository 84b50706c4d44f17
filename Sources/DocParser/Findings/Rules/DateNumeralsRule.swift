/// Dates of signing and printing have Arabic numerals, since the standard of 2012.
enum DateNumeralsRule: FormRule {
    static let rule = Rule(
        .dateNumerals, .format("7.3.5.4"),
        Wording("a date should have Arabic numerals", "日期应当用阿拉伯数字标全年、月、日"),
        help: Wording(
            "Until June 2012 dates of signing were written 二〇一一年五月六日; since then in Arabic numerals. Both in one date were never right.",
            "2012年7月1日起成文日期改用阿拉伯数字，不再用汉字；汉字和阿拉伯数字混用从来都不对。"),
        wrong: "二〇二一年五月二十日", right: "2021年5月20日", isMended: true)

    static var needs: Features { .dates }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for (range, date) in paper.printedDates {
            guard date.hasHan else { continue }
            let isOld = date.isHanOnly && (date.day.map { $0.year * 100 + $0.month < 201_207 } ?? true)
            if isOld { continue }
            let wording =
                date.isHanOnly
                ? rule.message
                : Wording("a date mixes Chinese and Arabic numerals", "日期混用汉字和阿拉伯数字，应当全用阿拉伯数字")
            var mends: [Finding.Mend] = []
            if let day = date.day {
                mends.append(Finding.Mend(range: date.range.range, replacement: PrintedDate.written(day)))
            }
            found.add(rule, range, wording, mends: mends)
        }
    }
}
