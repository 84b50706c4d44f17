/// Reads deadlines: 2025年12月底前, 6月30日前, 每季度末月20日前, 收到之日起15个工作日内, 长期坚持.
struct DeadlineReader {
    struct Deadline {
        var range: Range<Int>
        /// ISO 8601; `nil` where the date has no year or the term no length.
        var date: String?
        /// Whether it is a day, though its year may not be told: 9月30日前, 春节前; and not a term.
        var isDay = false
    }

    /// The day of the document, for 年底前 and dates without a year.
    let signed: CalendarDay?

    /// The first deadline in a range.
    func first(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Deadline? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let found = deadline(text, at: offset, to: range.upperBound) { return found }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// The first deadline of what has to be done; 在合同期限内不得转让 and 竣工后5年内不得开挖 tell
    /// how long something is forbidden.
    func due(_ text: borrowing Span<UInt8>, in range: Range<Int>, _ modal: Duty.Modal?) -> Deadline? {
        first(text, in: range).flatMap { found in
            modal == .mustNot && text.has("内", before: found.range.upperBound) ? nil : found
        }
    }

    /// The first deadline, if it is a day; terms within a longer task are parts of it, and so is a day of those of whom it
    /// speaks: 在6月底前缴纳水费的用户.
    func firstDay(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Deadline? {
        guard let found = first(text, in: range), found.isDay else { return nil }
        var end = found.range.upperBound
        while end < range.upperBound, !Self.marks.begin(text, at: end) { end += text.characterLength(at: end) }
        guard let of = text.find("的", from: found.range.upperBound, to: end), end - of > 3, end - of <= 18,
            DutyWords.actors.end(text, before: end)
        else { return found }
        return nil
    }

    /// The first term that counts from the document itself: 本意见印发之日起30日内.
    func firstOwnTerm(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Deadline? {
        var offset = range.lowerBound
        while let place = text.find("之日起", from: offset, to: range.upperBound) {
            offset = place + 9
            guard Self.issued.end(text, before: place) else { continue }
            let start = max(range.lowerBound, place - Self.longestName)
            for begin in stride(from: start, to: place, by: 3) where Self.own.begin(text, at: begin) {
                if let found = TermPhrase.read(text, at: begin, to: range.upperBound) {
                    return Deadline(range: found.range, date: found.iso)
                }
            }
        }
        return nil
    }

    /// The first term of years or months that begins a clause and counts from nothing but the plan itself: 5年内培养100名; but
    /// 对新企业，3年内给予补贴 and 自登记之日起三个月内 count from something else.
    func firstPlanTerm(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Deadline? {
        guard text.contains("内", from: range.lowerBound, to: range.upperBound) else { return nil }
        var (start, before) = (range.lowerBound, range.lowerBound..<range.lowerBound)
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, !Self.parts.begin(text, at: end) { end += text.characterLength(at: end) }
            if let term = planTerm(text, in: start..<end), !Self.ofOthers.begin(text, at: before.lowerBound),
                !Self.cases.end(text, before: before.upperBound)
            {
                return term
            }
            let isStop = end < range.upperBound && Self.stops.begin(text, at: end)
            before = isStop ? end..<end : start..<end
            start = end < range.upperBound ? end + text.characterLength(at: end) : end
        }
        return nil
    }

    private func planTerm(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> Deadline? {
        let start = Self.aims.skipped(text, at: clause.lowerBound)
        guard let found = TermPhrase.read(text, at: start, to: clause.upperBound), let iso = found.iso,
            found.range.lowerBound == start, let unit = iso.utf8.last,
            unit == UInt8(ascii: "Y") || unit == UInt8(ascii: "M"),
            found.range.upperBound < clause.upperBound, !Self.notDone.begin(text, at: found.range.upperBound),
            HanNumeral.read(text, at: start) != nil || ArabicNumeral.digit(text, at: start) != nil
                || text.has("半", at: start)
        else { return nil }
        return Deadline(range: found.range, date: iso)
    }

    private static let parts: WordSet = ["，", "。", "；", "：", ",", ";", ":", " ", "　"]
    private static let stops: WordSet = ["。", "；", ";"]
    private static let aims: WordSet = ["力争", "争取", "计划", "用", "在", "于", "确保", "今后", "未来"]
    /// What tells whose term it is.
    private static let ofOthers: WordSet = ["对", "对于", "自", "从", "凡", "给予", "经", "符合", "如"]
    private static let cases: WordSet = ["的", "后", "起", "时"]
    private static let notDone: WordSet = ["的", "未", "不", "没", "无", "有", "享受", "累计", "以", "曾", "免", "仍"]

    private static let issued: WordSet = ["印发", "发布", "公布", "下发", "施行", "实施"]
    private static let own: WordSet = ["自", "本"]
    /// Ten characters.
    private static let longestName = 30

    /// What has to come after: 在工程开工前, 申请许可前，.
    ///
    /// - Parameter actor: where the name of who does it ends, if the words before 前 follow it.
    func event(_ text: borrowing Span<UInt8>, in range: Range<Int>, behind actor: Int?) -> Deadline? {
        var (start, isOpen) = (range.lowerBound, false)
        var offset = start
        while offset < range.upperBound {
            let length = text.characterLength(at: offset)
            if Self.marks.begin(text, at: offset) && !text.isInNumber(offset) || offset == actor {
                (start, isOpen) = (offset == actor ? offset : offset + length, false)
            }
            if text.has("在", at: offset) { (start, isOpen) = (offset + length, true) }
            if text.has("前", at: offset),
                !Self.adverbs.end(text, before: offset + 3) || Self.counted.end(text, before: offset),
                !Self.otherWords.begin(text, at: offset) || Self.bringing.begin(text, at: offset),
                offset - start <= Self.longestEvent
            {
                // 开工前20日，由项目单位报送; 在调整前48小时告知.
                let counted = TermPhrase.span(text, at: offset + 3)
                let isOwn = isOpen || start == actor || counted != nil
                let end = counted ?? offset + 3
                if isOwn, offset - start >= (counted == nil ? 9 : 6), isOpen || Self.commas.begin(text, at: end),
                    !Self.alternatives.begin(text, at: end)
                {
                    return Deadline(range: start..<end, date: nil)
                }
            }
            // 在食材入库当日完成登记
            if isOpen, offset - start >= 6, let day = Self.sameDay.word(text, at: offset),
                !Self.counting.begin(text, at: offset + day.utf8CodeUnitCount)
            {
                return Deadline(range: start..<offset + day.utf8CodeUnitCount, date: nil)
            }
            offset += length
        }
        return nil
    }

    /// 项目完工后60日内, 学校开学后一周内: a term with what it counts from, in the words before it.
    ///
    /// - Parameter actor: where the name of who does it ends.
    func counted(
        _ text: borrowing Span<UInt8>, _ term: Deadline, from start: Int, behind actor: Int?
    ) -> Deadline {
        guard text.has("后", before: term.range.lowerBound), text.has("内", before: term.range.upperBound) else {
            return term
        }
        var clause = term.range.lowerBound - 3
        while clause > start, clause != actor, !Self.beforeEvent.end(text, before: clause) {
            clause = text.characterStart(before: clause)
        }
        let event = clause..<term.range.lowerBound - 3
        guard event.count >= 6, event.count <= Self.longestEvent, ModalWord.first(text, in: event) == nil else {
            return term
        }
        if let name = ActorPhrase.read(text, in: event), name.upperBound < event.upperBound { clause = name.upperBound }
        return Deadline(range: clause..<term.range.upperBound, date: term.date)
    }

    private static let beforeEvent: WordSet = ["，", "。", "；", "：", "在", "于", "应当", "要", "应", "须", "必须", ",", ";", ":"]
    private static let commas: WordSet = ["，", ","]
    private static let sameDay: WordSet = ["当日", "当天", "当月", "次日"]
    /// 收到通知的次日起
    private static let counting: WordSet = ["起", "内", "后", "前", "的", "及", "之"]
    /// 在调解前或者调解中 is no deadline.
    private static let alternatives: WordSet = ["或者", "或", "和", "、", "及", "与", "后"]
    private static let adverbs: WordSet = ["目前", "当前", "此前", "日前", "提前", "面前", "眼前", "以前", "年前", "先前"]
    private static let otherWords: WordSet = [
        "前提", "前往", "前来", "前款", "前述", "前期", "前景", "前列", "前条", "前项", "前置", "前后", "前沿", "前端", "前者", "前瞻",
    ]
    /// 日前 is an adverb, but 届满三十日前 is counted.
    private static let counted: WordSet = [
        "一日", "二日", "三日", "四日", "五日", "六日", "七日", "八日", "九日", "十日", "0日", "5日", "7日", "作日",
    ]
    /// 前提 is a word, but in 届满三十日前提出申请.
    private static let bringing: WordSet = ["前提出", "前提交", "前提请", "前提供", "前提报"]
    /// Twenty characters.
    private static let longestEvent = 60

    /// The deadline that a cell or the value of a label is, also without 前.
    func whole(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Deadline? {
        if let found = first(text, in: range) { return found }
        guard let day = DatePhrase.read(text, at: range.lowerBound, to: range.upperBound, signed: signed) else {
            return nil
        }
        return Deadline(range: range, date: day.iso)
    }

    private func deadline(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Deadline? {
        if let last = SeasonPhrase.end(text, at: start, to: end) ?? weekday(text, at: start, to: end) {
            return Deadline(range: start..<last, date: nil, isDay: true)
        }
        guard Self.starts.begin(text, at: start) || ArabicNumeral.digit(text, at: start) != nil else { return nil }
        // 自治区 begins no term, and 在6月底前 is 6月底前.
        if text.has("自治", at: start) { return nil }
        if Self.prepositions.begin(text, at: start) {
            guard let found = TermPhrase.read(text, at: start, to: end) else { return nil }
            return Deadline(range: start + 3..<max(found.range.upperBound, start + 3), date: found.iso)
        }
        if let word = DutyWords.lasting.word(text, at: start), isTerm(text, start, start + word.utf8CodeUnitCount, end)
        {
            return Deadline(range: start..<start + word.utf8CodeUnitCount, date: nil)
        }
        if let found = recurring(text, at: start, to: end) ?? following(text, at: start, to: end) { return found }
        if let found = TermPhrase.read(text, at: start, to: end) {
            return Deadline(range: found.range, date: found.iso)
        }
        if let last = ahead(text, at: start, to: end) { return Deadline(range: start..<last, date: nil) }
        guard start == 0 || ArabicNumeral.digit(text, at: start - 1) == nil,
            let day = DatePhrase.read(text, at: start, to: end, signed: signed),
            case let last = Self.before(text, at: day.end, to: end),
            let end = last ?? SeasonPhrase.end(text, at: day.end, to: end)
        else { return nil }
        return Deadline(range: start..<end, date: last == nil ? nil : day.iso, isDay: true)
    }

    /// 本周五前, 第10周周三下班前, 周四17时前.
    private func weekday(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int? {
        guard Self.weeks.begin(text, at: start) else { return nil }
        var offset = start
        if text.has("第", at: start) {
            guard
                let number = ArabicNumeral.read(text, at: start + 3)?.end ?? HanNumeral.read(text, at: start + 3)?.end,
                text.has("周", at: number)
            else { return nil }
            offset = number + 3
        } else if !text.has("周", at: start) {
            offset += 3
        }
        guard text.has("周", at: offset), Self.weekdayNumbers.begin(text, at: offset + 3) else { return nil }
        return Self.before(text, at: offset + 6, to: end)
    }

    private static let weeks: WordSet = ["第", "本周", "下周", "周"]
    private static let weekdayNumbers: WordSet = ["一", "二", "三", "四", "五", "六", "日", "天"]

    /// 提前30日报审, 提前24小时通知: how long before what is known.
    private func ahead(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int? {
        guard text.has("提前", at: start) else { return nil }
        let number = Self.least.skipped(text, at: start + 6)
        return TermPhrase.span(text, at: number).flatMap { $0 <= end && !Self.of.begin(text, at: $0) ? $0 : nil }
    }

    private static let least: WordSet = ["至少", "不少于"]
    private static let of: WordSet = ["的", "以内", "内", "以上"]

    private static let prepositions: WordSet = ["在", "于"]
    private static let starts: WordSet = [
        "每", "自", "收到", "接到", "发现", "到", "年底", "年内", "今年", "本年", "明年", "长期", "持续", "常态", "立行", "即时", "常年", "在", "从",
        "受理", "于", "次", "下", "翌", "当", "二", "一", "提前", "公示期", "公告期", "申报期", "报名期", "异议期", "整改期", "宽限期", "征集期", "申请期",
        "登记期",
    ]

    /// 长期坚持 alone, and not in 长期坚持党的领导.
    private func isTerm(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ limit: Int) -> Bool {
        let isEnd = end >= limit || Self.marks.begin(text, at: end)
        return isEnd && Self.marks.end(text, before: start)
    }

    private static let marks: WordSet = ["，", "。", "；", "）", "（", "：", "、", "\n", ")", "(", ",", ";", ":"]

    /// Behind 前, 之前, 前完成; for 2025年底 with 到 before it nothing.
    private static func before(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Int? {
        let behind = clockEnd(text, at: offset, to: end)
        guard let word = befores.word(text, at: behind), behind + word.utf8CodeUnitCount <= end else { return nil }
        return behind + word.utf8CodeUnitCount
    }

    /// Behind the day of the week and the hour that may follow a day: 4月29日（周四）下午2：00前.
    private static func clockEnd(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Int {
        var behind = offset
        if text.has("（", at: offset), let close = text.find("）", from: offset, to: min(end, offset + longestDay)) {
            guard weekdays.occur(in: text, from: offset, to: close) else { return offset }
            behind = close + 3
        }
        if text.has("下班", at: behind) { return behind + 6 }
        if let word = halves.word(text, at: behind) { behind += word.utf8CodeUnitCount }
        guard let hour = ArabicNumeral.read(text, at: behind), hour.count <= 2 else { return behind }
        if text.has("：", at: hour.end) || text.has(":", at: hour.end) {
            let minute = hour.end + text.characterLength(at: hour.end)
            return ArabicNumeral.read(text, at: minute)?.end ?? offset
        }
        return text.has("时", at: hour.end) || text.has("点", at: hour.end) ? hour.end + 3 : offset
    }

    private static let weekdays: WordSet = ["周", "星期"]
    private static let halves: WordSet = ["上午", "下午", "中午", "晚上"]

    private static let befores: WordSet = ["以前", "之前", "前", "内完成"]

    /// 每季度末月20日前, 每年2月底前, 每月.
    private func recurring(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Deadline? {
        guard text.has("每", at: start), let period = period(text, at: start + 3) else { return nil }
        let iso = period.iso
        var last = period.end
        if isMeasure(text, at: last) { return nil }
        // The day within the period stands before 前, without a mark between.
        var offset = last
        while offset < end, offset - last <= Self.longestDay {
            if let behind = Self.before(text, at: offset, to: end) {
                last = behind
                break
            }
            let byte = text[offset]
            if Self.ends.end(text, before: offset) { last = offset }
            if text.has("内", at: offset), Self.ends.end(text, before: offset) {
                last = offset + 3
                break
            }
            guard byte.isDigit || Self.days.begin(text, at: offset) else { break }
            offset += text.characterLength(at: offset)
        }
        // 每季度末 alone in a cell
        if offset == end, text.has("末", before: end) || text.has("底", before: end) { last = end }
        if text.has("的", at: last) { return nil }
        return Deadline(range: start..<last, date: iso)
    }

    /// What recurs: 月, 季度, 两年, 3个月.
    private func period(_ text: borrowing Span<UInt8>, at start: Int) -> (iso: String, end: Int)? {
        if let word = Self.periods.entry(text, at: start) {
            return (Self.lengths[word.list], start + word.length)
        }
        let number: (value: Int, end: Int)? =
            text.has("两", at: start)
            ? (2, start + 3)
            : ArabicNumeral.read(text, at: start).map { ($0.value, $0.end) } ?? HanNumeral.read(text, at: start)
        guard let number, number.value < 100, let unit = Self.spans.entry(text, at: number.end) else { return nil }
        return ("R/P\(number.value)" + ["Y", "M", "D"][unit.list], number.end + unit.length)
    }

    private static let periods = WordSet([
        ["季度", "季"], ["月"], ["周", "星期"], ["日", "天"], ["半年", "学期"], ["年度", "年", "学年"],
    ])
    /// The lengths of `periods`.
    private static let lengths = ["R/P3M", "R/P1M", "R/P7D", "R/P1D", "R/P6M", "R/P1Y"]
    private static let spans = WordSet([["年"], ["个月"], ["天", "日"]])

    /// 每日1000立方米, 每月800元: how much, and not when.
    private func isMeasure(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        let number = Self.about.skipped(text, at: start)
        guard let end = ArabicNumeral.read(text, at: number)?.end ?? HanNumeral.read(text, at: number)?.end else {
            return false
        }
        return Self.measures.begin(
            text, at: text.has(".", at: end) ? ArabicNumeral.read(text, at: end + 1)?.end ?? end : end)
    }

    private static let about: WordSet = ["约", "近", "超过", "不超过", "最高", "最多"]
    private static let measures: WordSet = [
        "立方米", "方", "吨", "元", "万", "亿", "千", "公里", "小时", "升", "平方米", "公斤", "克", "毫", "米", "度", "人次", "标箱", "兆",
    ]

    /// 次月前7个工作日内, 次年5月31日前, 下季度10日前: a day of the period that follows another, which has no date of its own.
    private func following(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Deadline? {
        guard let word = Self.next.word(text, at: start) else { return nil }
        var offset = start + word.utf8CodeUnitCount
        var last: Int?
        while offset < end, offset - start <= Self.longestDay + word.utf8CodeUnitCount {
            // 下年度内设机构 has no term.
            if text.has("内", at: offset) {
                last = Self.inner.begin(text, at: offset) ? nil : offset + 3
                break
            }
            if let behind = Self.before(text, at: offset, to: end) {
                last = behind
                // 次月前7个工作日内 goes on.
                guard ArabicNumeral.digit(text, at: behind) != nil else { break }
                offset = behind
            } else {
                guard text[offset].isDigit || Self.days.begin(text, at: offset) || text.has("季", at: offset) else {
                    break
                }
                offset += text.characterLength(at: offset)
            }
        }
        return last.map { Deadline(range: start..<$0, date: nil) }
    }

    private static let next: WordSet = [
        "次月", "次年", "次日", "次周", "次季度", "次季首月", "次季", "下季首月", "下个月", "下月", "下季度", "下年度", "下一年度", "下一季度", "翌年", "翌日",
        "当月", "当季", "当周",
    ]
    private static let inner: WordSet = ["内设", "内部", "内控", "内外", "内地", "内容", "内勤", "内审"]
    private static let days: WordSet = [
        "末", "月", "日", "底", "初", "首", "第", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "个", "工", "作", "上", "中",
        "下",
        "旬", "的", "结", "束", "后", "度", "份", "终", "了", "最", "开", "学", "始", "两",
    ]
    private static let ends: WordSet = ["日", "底", "末", "月", "旬", "初", "月份"]
    private static let longestDay = 36
}
