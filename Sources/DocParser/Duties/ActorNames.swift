/// Takes lists of names apart: 市财政局、市水务局 are two, 各市、县人民政府 and 县级以上人民政府农业、水利等部门 are one.
enum ActorNames {
    /// Those that a list names.
    static func actors(
        _ text: borrowing Span<UInt8>, in range: Range<Int>, _ role: Duty.Role = .responsible,
        isInherited: Bool = false
    ) -> [DutyDraft.Actor] {
        split(text, in: range).map { DutyDraft.Actor(range: $0, role: role, isInherited: isInherited) }
    }

    /// Those that a list before a modal names; 有关部门 alone, or as the first of them, is an actor as printed.
    static func subjects(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> [DutyDraft.Actor] {
        let named = actors(text, in: range)
        guard let word = DutyWords.nameless.word(text, at: range.lowerBound),
            named.first?.range.lowerBound != range.lowerBound
        else { return named }
        let end = range.lowerBound + word.utf8CodeUnitCount
        guard end == range.upperBound || joint(text, at: end) != nil else { return named }
        return [DutyDraft.Actor(range: range.lowerBound..<end, role: .responsible)] + named
    }

    /// The ranges of the names in a list, without 等 and 等有关部门 behind them.
    static func split(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> [Range<Int>] {
        // 任何单位和个人, 其他任何组织或者个人 are everybody.
        if anyone.begin(text, at: range.lowerBound), text.has("个人", before: range.upperBound) { return [range] }
        var names: [Range<Int>] = []
        var start = range.lowerBound
        var offset = start
        var depth = 0
        while offset < range.upperBound {
            let length = text.characterLength(at: offset)
            if text.has("（", at: offset) || text[offset] == UInt8(ascii: "(") { depth += 1 }
            if text.has("）", at: offset) || text[offset] == UInt8(ascii: ")") { depth -= 1 }
            if depth <= 0, let joint = joint(text, at: offset), offset + joint <= range.upperBound,
                parts(text, start, offset, offset + joint, to: range.upperBound)
            {
                names.append(start..<offset)
                // 与其他机构开展合作 is what they do.
                if text.has("与其他", at: offset) { return names.compactMap { trimmed(text, $0) } }
                start = offset + joint
                offset = start
            } else if depth <= 0, offset > start, text.has("各", at: offset), text.has("各", at: start),
                !text.has("级", before: offset),
                organs.end(text, before: offset) || DutyWords.actors.end(text, before: offset)
            {
                // 各地各部门
                names.append(start..<offset)
                start = offset
                offset += 3
            } else {
                offset += length
            }
        }
        names.append(start..<range.upperBound)
        return names.compactMap { trimmed(text, $0) }
    }

    private static let anyone: WordSet = ["任何", "其他任何", "其它任何"]

    private static func joint(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        joints.word(text, at: offset)?.utf8CodeUnitCount
    }

    private static let joints: WordSet = [
        "等和", "等及", "等以及", "、", "，", "；", ",", ";", "和", "及", "以及", "会同", "与", "或者", "或", " ", "/",
    ]

    private static let commas: WordSet = ["，", "；", ",", ";", "等"]
    private static let ofSome: WordSet = ["的单位", "的组织", "的企业", "的其他单位", "的其他组织", "其他有关单位", "其他相关单位", "其他有关组织"]

    /// Whether a joint stands between two names, and not within one.
    private static func parts(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ next: Int, to limit: Int
    ) -> Bool {
        guard end > start else { return false }
        // 商务部等和各省级人民政府: the list before 等 is at its end.
        if commas.begin(text, at: end) { return true }
        // 各市、县人民政府, 各省、自治区、直辖市人民政府; but 各区、各县.
        if text.has("各", at: start) || text.has("县级", at: start) || text.has("省级", at: start)
            || text.has("市县", at: start)
        {
            let isOpen = !organs.end(text, before: end)
            if isOpen, !text.has("各", at: next) { return false }
        }
        // 被检查的单位和个人 are all whom it tells of.
        if ofSome.end(text, before: end), text.has("个人", at: next), next + 6 == limit { return false }
        // 市、区两级财政
        if isOfLevels(text, start, next, to: limit) { return false }
        if isOfBoth(text, start, end, from: next, to: limit) { return false }
        // 税务部门、民政部门委托的机构 has two who entrust it; 检测机构和县水务局委托的机构 are two.
        if isOwner(text, from: next, to: limit), authorities.end(text, before: end), !text.hasSameEnd(end, limit) {
            return false
        }
        // 各有关部门和单位 is one; 基金销售机构及其合作机构 names whose they are.
        if bare.word(text, at: next).map({ next + $0.utf8CodeUnitCount == limit }) == true { return false }
        if text.has("其", at: next), !text.has("其他", at: next) {
            // 申请人或者其代理人 are two, of whom each may do it.
            return text.has("或", at: end) && organs.end(text, before: end) && isName(text, from: next, to: limit)
        }
        // 和 and 及 stand within names (人力资源和社会保障局); between two each is whole.
        if !text.has("、", at: end), !text.has("会同", at: end) {
            return (organs.end(text, before: end) || isBracketed(text, start, end))
                && isName(text, from: next, to: limit)
        }
        if organs.end(text, before: end) {
            // 机关、团体、企业、事业等单位 are one; 县水务局、县财政局等单位 are two.
            // 政务大厅、医疗机构等服务场所 are one too: no place tells whose they are.
            let isKind = end - start <= 6 || text.contains("、", from: start, to: end) || !ranked.begin(text, at: start)
            return !isKind || !isFieldNamed(text, from: next, to: limit)
        }
        if isBracketed(text, start, end) { return true }
        // 中外合资、合作企业 and 大连、青岛市中心支行 are one; names of which none ends as organs do are as many as there are.
        return !organs.occur(in: text, from: start, to: end) && !organs.end(text, before: lastName(text, to: limit))
            && !isHeadless(text, start, end, next, to: limit)
    }

    /// 市、区两级财政, 县、乡、村三级河长
    private static func isOfLevels(_ text: borrowing Span<UInt8>, _ start: Int, _ next: Int, to limit: Int) -> Bool {
        let near = min(limit, next + longestLevels)
        guard let end = levels.compactMap({ text.find($0, from: next, to: near) }).min() else { return false }
        var offset = start
        while offset < end {
            guard let word = ranks.word(text, at: offset) else { return false }
            offset += word.utf8CodeUnitCount
        }
        return true
    }

    /// What the name of one organ begins with, and no word for a kind.
    private static let ranked: WordSet = [
        "省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "国", "各", "中", "全国", "本", "我", "你",
    ]
    /// Ten characters.
    private static let longestLevels = 30
    private static let levels: [StaticString] = ["两级", "三级", "四级", "五级"]
    private static let ranks: WordSet = [
        "中央", "国家", "全国", "省", "自治区", "市", "地", "州", "县", "区", "旗", "乡", "镇", "街道", "街", "村", "社区", "（", "）", "、", "和",
        "与", "及",
    ]

    /// Whether the last of those in a list has another behind it that it has chosen: 民政部门委托的机构.
    private static func isOwner(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Bool {
        guard let place = text.find("的", from: start, to: limit), place + 3 < limit,
            let deed = choices.word(text, before: place), place - deed.utf8CodeUnitCount > start,
            !text.contains("、", from: place, to: limit), !text.has("其他", at: place + 3),
            !text.contains("等", from: start, to: place)
        else { return false }
        return organs.end(text, before: place - deed.utf8CodeUnitCount)
    }

    private static let authorities: WordSet = ["部门", "政府", "局", "办事处", "机关", "委员会", "法院", "指导单位", "主管单位"]
    static let choices: WordSet = ["委托", "选定", "指定", "选派", "确定", "授权", "聘请"]

    /// 供水公司和供气公司的操作员: those of both; but 教育部门和学校的主管部门 are two.
    private static func isOfBoth(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, from next: Int, to limit: Int
    ) -> Bool {
        guard members.end(text, before: limit), organs.end(text, before: end),
            !text.contains("的", from: start, to: end),
            let of = text.find("的", from: next, to: limit), organs.end(text, before: of),
            !text.contains("的", from: of + 3, to: limit)
        else { return false }
        return !text.hasSameEnd(end, limit)
    }

    private static let members: WordSet = [
        "操作员", "负责人", "工作人员", "内审部门", "管理人员", "法定代表人", "从业人员", "经办人", "经办人员", "联络员", "主要领导", "分管领导", "高级管理人员", "业务部门",
        "财务部门", "法律部门",
    ]

    /// 镇人民政府（街道办事处）
    private static func isBracketed(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        text.has("）", before: end) && ActorPhrase.endsName(text, before: end, from: start)
    }

    /// Where the last name of a list ends, without 等 behind it.
    private static func lastName(_ text: borrowing Span<UInt8>, to limit: Int) -> Int {
        endings.word(text, before: limit).map { limit - $0.utf8CodeUnitCount } ?? limit
    }

    private static let bare: WordSet = ["单位", "部门", "机构", "方面"]

    /// 县级以上人民政府农业 of …农业、水利等部门: a field behind an organ, whose office comes at the end.
    private static func isHeadless(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ next: Int, to limit: Int
    ) -> Bool {
        let near = min(limit, next + longestFields)
        return text.contains("等部门", from: next, to: near) || text.contains("主管部门", from: next, to: near)
            || isFieldNamed(text, from: next, to: near)
    }

    /// Whether 等 stands behind the name of a field, and before what all are: 广播、电视等媒体, 市地震等有关部门.
    private static func isFieldNamed(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Bool {
        guard let place = text.find("等", from: start, to: limit), place + 3 < limit else { return false }
        return !isNamed(text, before: place) || !bodies.begin(text, at: place + 3)
    }

    /// What ends a list of names behind 等, and not one of kinds (等媒体).
    private static let bodies: WordSet = ["部门", "单位", "有关", "相关", "其他", "方面"]

    /// What ends like a name and is a field.
    private static let publicity: WordSet = ["互联网", "报刊", "网络", "财政"]

    private static func isNamed(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        (organs.end(text, before: end) || DutyWords.actors.end(text, before: end)) && !publicity.end(text, before: end)
            || text.has("）", before: end)
    }

    /// Two hundred characters.
    private static let longestFields = 600

    private static func isName(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Bool {
        var end = text.find("、", from: start, to: limit) ?? limit
        // 中心支行及大连、青岛市中心支行: what stands before 、 is half of a name.
        if !organs.occur(in: text, from: start, to: end) { end = lastName(text, to: limit) }
        // 县人民政府以及土地、水利等有关部门
        if !organs.end(text, before: end), text.contains("等", from: start, to: limit) { end = limit }
        return (organs.end(text, before: end) || isBracketed(text, start, end)) && end - start >= 6
            && !fields.begin(text, at: start)
    }

    private static let organs = DutyWords.listed
    /// The second halves of offices' names: 发展和改革, 卫生和计划生育, 文化和旅游.
    private static let fields: WordSet = [
        "社会保障", "改革", "信息化", "城乡建设", "旅游", "规划", "城市", "草原", "行政执法", "计划生育", "退役", "综合执法", "知识产权", "贸易", "乡村", "园林",
        "广电", "健康", "合作", "体育", "数据", "法制", "物资", "储备", "科学", "质量",
    ]

    /// Without 等有关部门 and blanks, and without 其 before it; `nil` for nothing and for those that have no name.
    private static func trimmed(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        var range = range
        if text.has("其", at: range.lowerBound), !text.has("其他", at: range.lowerBound),
            !text.has("其余", at: range.lowerBound), range.count > 9, !alternatives.end(text, before: range.lowerBound)
        {
            range = range.lowerBound + 3..<range.upperBound
        }
        var end = range.upperBound
        for word in others {
            guard let place = text.find(word, from: range.lowerBound, to: end), end - place <= longestOthers,
                place > range.lowerBound, isNamed(text, before: place)
            else { continue }
            end = place
        }
        let areFields = text.contains("、", from: range.lowerBound, to: end)
        for _ in 0..<2 {
            // 水务局等部门 names one; 农业、水利等部门 is its name.
            if !areFields, text.has("等部门", before: end), organs.end(text, before: end - 9), end - 9 > range.lowerBound {
                end -= 9
            }
            guard let word = endings.word(text, before: end) else { break }
            let last = end - word.utf8CodeUnitCount
            // 市地震等有关部门 is a name.
            let isName =
                word.utf8CodeUnitCount > 3 && text.has("等", at: last) && (areFields || !isNamed(text, before: last))
            if last > range.lowerBound, !isName { end = last }
        }
        guard text.hasLetter(from: range.lowerBound, to: end) else { return nil }
        if let word = DutyWords.unnamed.word(text, at: range.lowerBound),
            range.lowerBound + word.utf8CodeUnitCount >= end
        {
            return nil
        }
        return range.lowerBound..<end
    }

    private static let alternatives: WordSet = ["或", "或者"]
    /// 等其他行业部门 names nobody.
    private static let others: [StaticString] = ["等其他", "等有关", "等相关"]
    /// Twelve characters.
    private static let longestOthers = 36
    private static let endings: WordSet = [
        "等有关部门和单位", "等有关部门", "等相关部门", "等有关单位", "等相关单位", "等有关方面", "等单位", "等", "按职责分工", "按照职责分工", "按职责", "分别", "结合实际",
        "根据实际", "依职责", "具体",
    ]
}

extension Span<UInt8> {
    /// Whether the two characters before two offsets are the same.
    fileprivate func hasSameEnd(_ one: Int, _ other: Int) -> Bool {
        one >= 6 && other >= 6 && isSame(one - 6..<one, other - 6..<other)
    }
}
