/// Who a clause is about: the words at its beginning that end in the name of an organ, an enterprise, a person.
enum ActorPhrase {
    /// Fifty characters.
    private static let longest = 150

    static func read(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> Range<Int>? {
        var start = clause.lowerBound
        while let word = DutyWords.openings.word(text, at: start), start + word.utf8CodeUnitCount < clause.upperBound {
            start += word.utf8CodeUnitCount
        }
        if let anyone = anyone.word(text, at: start), start + anyone.utf8CodeUnitCount <= clause.upperBound {
            return start..<start + anyone.utf8CodeUnitCount
        }
        // 对…的企业 and 在…单位 begin circumstances; 从事…的企业 is who it is about.
        if circumstances.begin(text, at: start) { return nil }
        // 开发企业 and 建设主管部门 are names.
        let isRelative =
            DutyWords.circumstances.word(text, at: start).map {
                !names(text, at: start + $0.utf8CodeUnitCount)
            } ?? false
        var offset = start
        var depth = 0
        // Behind 、 another name begins.
        var limit = min(clause.upperBound, start + longest)
        // 只能用于办理客户: words with a deed in them are no actor, but for 建设的 and the like.
        var hasDeed = false
        while offset <= limit {
            let isEnd = offset == clause.upperBound || endsInBracket(text, at: offset, to: clause.upperBound)
            let circumstance = DutyWords.circumstances.word(text, at: offset)
            if offset > start, depth <= 0, isEnd || !isRelative, !hasDeed, isEnd || circumstance != nil,
                DutyWords.actors.end(text, before: offset), !isOther(text, offset, in: start)
            {
                return start..<offset
            }
            guard offset < limit else { break }
            if !isRelative, let circumstance, circumstance.utf8CodeUnitCount > 3,
                !names(text, at: offset + circumstance.utf8CodeUnitCount)
            {
                hasDeed = true
            }
            if text.has("的", at: offset) { hasDeed = false }
            if text.has("、", at: offset) { limit = min(clause.upperBound, offset + longest) }
            if text.has("（", at: offset) { depth += 1 }
            if text.has("）", at: offset) { depth -= 1 }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// Whether a deed before an offset is the first part of a name: 建设主管部门, 销售机构.
    static func names(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        if DutyWords.actors.begin(text, at: start) { return true }
        var offset = start
        for _ in 0..<2 where offset < text.count {
            if unnamed.begin(text, at: offset) { return false }
            offset += text.characterLength(at: offset)
            if let word = DutyWords.actors.word(text, at: offset), word.utf8CodeUnitCount > 3 { return true }
        }
        return false
    }

    private static let unnamed: WordSet = ["有关", "相关", "各", "其", "本", "该", "的"]

    /// 水务局（以下简称市局）: whether a bracket that explains a name ends the clause, or stands before what it does.
    private static func endsInBracket(_ text: borrowing Span<UInt8>, at offset: Int, to limit: Int) -> Bool {
        guard text.has("（", at: offset), let close = text.find("）", from: offset, to: min(limit, offset + longest)),
            close - offset > shortest
        else { return false }
        return close + 3 == limit || DutyWords.circumstances.begin(text, at: close + 3)
    }

    /// What is shorter is part of the name: 办公厅（室）.
    private static let shortest = 18

    /// Words that end like an actor and are none: 本部门, 成本, 为人.
    static func isOther(_ text: borrowing Span<UInt8>, _ end: Int, in start: Int) -> Bool {
        others.end(text, before: end) || end - start < 6 && !short.begin(text, at: start)
    }

    private static let others: WordSet = [
        "内部", "全部", "外部", "为人", "社会", "机会", "大会", "会议", "本人", "他人", "局部", "干部的", "下列人", "情况", "公开办", "场所", "市场", "现场",
        "立场",
        "到位人", "等人", "工厂", "商店", "体制机关", "相关", "有关", "海关总", "机场", "执行", "进行", "实行", "施行", "运行", "流行", "发行", "银行业", "无关",
        "开关", "协商", "电商", "智商", "互联", "关联", "水平台", "议会", "现行", "账户", "帐户", "过户", "专户", "门户", "开户", "落户", "入户", "窗户",
        "处方", "配方",
        "平方", "立方", "下方", "上方",
        "前方", "后方", "北方", "南方", "东方", "西方", "动员", "宣传员", "定员", "平台账", "认真组织", "协助残疾人", "或者",
    ]
    /// Names of one character.
    private static let short: WordSet = ["市", "省"]

    /// Whom prohibitions are for; before shorter ones those that begin with them.
    private static let anyone: WordSet = [
        "任何单位和个人", "任何单位或者个人", "任何单位或个人", "任何组织和个人", "任何组织或者个人", "任何组织或个人", "任何单位", "任何组织", "任何个人", "任何人", "单位和个人",
        "单位或者个人",
    ]

    private static let circumstances: WordSet = [
        "对", "在", "根据", "依照", "按照", "依据", "自", "从今", "从20", "于", "因", "经", "为", "按", "以", "将", "向", "通过", "结合", "违反",
        "未", "到20", "每",
        "原则上", "有下列", "有条件", "加强", "加快", "坚持", "建立", "完善", "推进", "推动", "深化", "围绕", "充分", "积极", "严格", "逾期", "情节", "构成",
        "不", "当", "使用", "采用", "利用", "选择", "明确", "协助", "配合", "会同", "联合", "负责", "一般是",
    ]
}
