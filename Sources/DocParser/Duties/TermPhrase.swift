/// A term that counts from something: 自收到申请之日起15个工作日内, 30日内, 三个月内.
struct TermPhrase {
    let range: Range<Int>
    /// P15D; working days count as days. `nil` for a term that is set elsewhere.
    let iso: String?

    /// The term that begins at an offset.
    static func read(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> TermPhrase? {
        if text.has("在", at: start) || text.has("于", at: start), let end = namedTerm(text, at: start + 3, to: limit) {
            return TermPhrase(range: start + 3..<end, iso: nil)
        }
        if let word = periods.word(text, at: start), start + word.utf8CodeUnitCount <= limit {
            return TermPhrase(range: start..<start + word.utf8CodeUnitCount, iso: nil)
        }
        if let found = length(text, at: start), found.end <= limit, !isRelative(text, start) {
            return TermPhrase(range: start..<found.end, iso: found.iso)
        }
        // 自…之日起, 收到…后: a short clause before the length.
        // 于发布之日起三十日内; but 于每月结束后 recurs.
        let isFrom =
            text.has("于", at: start) && ArabicNumeral.digit(text, at: start + 3) == nil
            && !text.has("每", at: start + 3)
        guard isFrom || beginnings.begin(text, at: start) else { return nil }
        var offset = start + 3
        while offset < limit, offset - start <= longest {
            if marks.begin(text, at: offset) { return nil }
            if let joint = joints.word(text, at: offset) {
                let next = offset + joint.utf8CodeUnitCount
                let isCounted = text.has("自", at: start) && text.has("起", before: next)
                if let found = length(text, at: next, isCounted ? limit : nil), found.end <= limit {
                    return TermPhrase(range: start..<found.end, iso: found.iso)
                }
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// 规定的期限内, 回执期限内: a term that is told by its name.
    private static func namedTerm(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> Int? {
        var offset = start
        while offset < limit, offset - start <= longestName {
            if marks.begin(text, at: offset) { return nil }
            if let word = named.word(text, at: offset) { return offset + word.utf8CodeUnitCount }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    private static let named = WordSet(list: ["期限内", "时限内", "限期内"] + stages)
    /// What has a beginning and an end that the document tells elsewhere.
    static let periods = WordSet(list: stages)
    private static let stages: [StaticString] = [
        "公示期内", "公示期限内", "公示期间内", "公告期内", "公告期限内", "申报期内", "报名期内", "异议期内", "整改期内", "宽限期内", "受理期内", "征集期内", "申请期内",
        "登记期内",
    ]
    /// Fifteen characters.
    private static let longestName = 45
    private static let beginnings: WordSet = ["自", "收到", "接到", "发现", "受理", "从", "在", "本"]
    private static let joints: WordSet = ["之日起", "之日", "日起", "后", "起", "之后", "的"]
    private static let marks: WordSet = ["，", "。", "；", "：", "\n", ",", ";", ":"]
    private static let longest = 150

    /// Whether a number goes on from figures before it, as 2020年3月 or 15.5.
    private static func isRelative(_ text: borrowing Span<UInt8>, _ start: Int) -> Bool {
        start > 0 && (ArabicNumeral.digit(text, at: start - 1) != nil || text[start - 1] == UInt8(ascii: "."))
            || text.has("年", before: start) || text.has("月", before: start) || text.has("第", before: start)
    }

    /// 15个工作日内, 三十日内, 24小时内.
    ///
    /// - Parameter limit: behind 自…之日起, where 内 may be left out before what is done (之日起15个工作日组织复核), the end.
    private static func length(
        _ text: borrowing Span<UInt8>, at start: Int, _ limit: Int? = nil
    ) -> (iso: String, end: Int)? {
        let offset = text.has("在", at: start) ? start + 3 : start
        if text.has("半年", at: offset), let last = ends.word(text, at: offset + 6) {
            return ("P6M", offset + 6 + last.utf8CodeUnitCount)
        }
        let number: (value: Int, end: Int)? =
            ArabicNumeral.read(text, at: offset).map { ($0.value, $0.end) } ?? HanNumeral.read(text, at: offset)
        guard let number, let word = units.word(text, at: number.end) else { return nil }
        let end = number.end + word.utf8CodeUnitCount
        let last = ends.word(text, at: end)
        if last == nil {
            guard let limit, end < limit, !text.has("年", at: number.end), !stays.begin(text, at: end) else {
                return nil
            }
        }
        let unit =
            text.has("小时", at: number.end) || text.has("个小时", at: number.end)
            ? "TH"
            : text.has("年", at: number.end)
                ? "Y"
                : text.contains("月", from: number.end, to: end) ? "M" : "D"
        let days = text.has("周", at: number.end) || text.has("个星期", at: number.end) ? number.value * 7 : number.value
        if text.has("分钟", at: number.end) { return ("PT\(number.value)M", end + (last?.utf8CodeUnitCount ?? 0)) }
        let iso = unit == "TH" ? "PT\(number.value)H" : "P\(days)\(unit)"
        return (iso, end + (last?.utf8CodeUnitCount ?? 0))
    }

    /// The end of a number of days, hours and the like, without 内 behind it.
    static func span(_ text: borrowing Span<UInt8>, at start: Int) -> Int? {
        guard let end = ArabicNumeral.read(text, at: start)?.end ?? HanNumeral.read(text, at: start)?.end else {
            return nil
        }
        return units.word(text, at: end).map { end + $0.utf8CodeUnitCount }
    }

    private static let units: WordSet = ["个工作日", "工作日", "个自然日", "个月", "日", "天", "周", "个星期", "小时", "个小时", "分钟", "年"]
    /// What tells how long something lasts, or that the time is over.
    private static let stays: WordSet = [
        "后", "以后", "之后", "的", "未", "仍", "不", "届满", "期满", "满", "前", "起", "以上", "以下", "以外", "为", "有效", "无", "逾期", "视为",
        "没有", "即",
        "，", "。", "；", "：", "、", "）", "（", "\n", "至", "到", "自动", ",", ";", ":", ")", "(",
    ]
    private static let ends: WordSet = ["以内", "之内", "内"]
}
