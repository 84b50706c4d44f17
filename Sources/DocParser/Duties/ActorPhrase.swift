/// Who a clause is about: the words at its beginning that end in the name of an organ, an enterprise, a person.
enum ActorPhrase {
    /// Fifty characters.
    private static let longest = 150

    static func read(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> Range<Int>? {
        let start = behindOpenings(text, in: clause)
        if let anyone = anyone.word(text, at: start), start + anyone.utf8CodeUnitCount <= clause.upperBound {
            return start..<start + anyone.utf8CodeUnitCount
        }
        // 对…的企业 and 在…单位 begin circumstances; 从事…的企业 is who it is about.
        if isCircumstance(text, at: start) { return nil }
        if ActorVerbs.begin(text, at: start, to: clause.upperBound) { return nil }
        if let word = founding.word(text, at: start), !text.contains("的", from: start, to: clause.upperBound),
            !DutyWords.actors.begin(text, at: start + word.utf8CodeUnitCount)
        {
            return nil
        }
        // 与医师共同查房; but 与供水人有往来的企业 is one.
        if text.has("与", at: start), !text.contains("的", from: start, to: clause.upperBound) { return nil }
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
            var circumstance = levels.begin(text, at: offset) ? nil : DutyWords.circumstances.word(text, at: offset)
            // 停车场经营者: the deed is of the name.
            if circumstance != nil, bodies.begin(text, at: offset + 3) || bodies.begin(text, at: offset + 6) {
                circumstance = nil
            }
            if offset > start, depth <= 0, isEnd || !isRelative, !hasDeed,
                isEnd || circumstance != nil
                    || ActorVerbs.isWithin(text, at: offset, behind: start, to: clause.upperBound),
                endsName(text, before: offset, from: start), !isOther(text, offset, in: start),
                isEnd || !isPlaced(text, at: offset, to: clause.upperBound)
            {
                return start..<offset
            }
            guard offset < limit else { break }
            if !isRelative, let circumstance, circumstance.utf8CodeUnitCount > 3,
                !names(text, at: offset + circumstance.utf8CodeUnitCount),
                !isField(text, before: offset + circumstance.utf8CodeUnitCount, to: clause.upperBound)
            {
                hasDeed = true
            }
            if text.has("的", at: offset) { hasDeed = false }
            if text.has("、", at: offset) { limit = min(clause.upperBound, offset + longest) }
            if opening.begin(text, at: offset) { depth += 1 }
            if closing.begin(text, at: offset) { depth -= 1 }
            offset += text.characterLength(at: offset)
        }
        // 机关、企业以及公交等行业: what has no name ends the list.
        guard !isRelative, let joint = text.find("以及", from: start, to: clause.upperBound), joint > start,
            !text.contains("的", from: joint, to: clause.upperBound)
        else { return nil }
        return read(text, in: clause.lowerBound..<joint)
    }

    private static let opening: WordSet = ["（", "“", "《"]
    private static let closing: WordSet = ["）", "”", "》"]

    /// 财政、住房城乡建设、农业农村等部门: what is done is the field of one of several.
    private static func isField(_ text: borrowing Span<UInt8>, before end: Int, to limit: Int) -> Bool {
        (text.has("、", at: end) || text.has("等", at: end)) && text.contains("部门", from: end, to: limit)
    }

    /// 全国性银行在苍分行: where those are that belong to it.
    private static func isPlaced(_ text: borrowing Span<UInt8>, at offset: Int, to limit: Int) -> Bool {
        guard text.has("在", at: offset), !whose.begin(text, at: offset + 3) else { return false }
        var end = offset + 6
        while end <= min(limit, offset + longestPlace) {
            if branches.end(text, before: end), end == limit || DutyWords.circumstances.begin(text, at: end) {
                return !ActorPhrase.hasDeed(text, in: offset + 3..<end)
            }
            guard end < limit else { break }
            end += text.characterLength(at: end)
        }
        return false
    }

    private static let whose: WordSet = ["其", "本", "各", "当地", "所在", "该", "注册", "登记"]
    private static let branches: WordSet = [
        "分行", "支行", "分支机构", "分公司", "子公司", "派出机构", "分局", "办事机构", "下属单位", "所属单位", "直属单位",
    ]
    /// Ten characters.
    private static let longestPlace = 30

    /// Whether words begin with what tells of circumstances, and not of who acts: 对…, 在…; but 每一位….
    static func isCircumstance(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        if let word = urging.word(text, at: start) { return !urged.begin(text, at: start + word.utf8CodeUnitCount) }
        return DutyWords.beginnings.begin(text, at: start) && !each.begin(text, at: start)
    }

    /// 鼓励用户节水 and 确保有专人负责: whom it names is told to do nothing, but 指导单位 is a name.
    private static let urging: WordSet = [
        "鼓励", "支持", "引导", "指导", "督促", "确保", "保障", "保证", "促使", "帮助", "倡导", "涉及", "防止", "避免", "杜绝", "规范",
    ]
    private static let urged: WordSet = ["者", "单位", "机构", "部门", "人员", "小组", "中心"]

    static let each: WordSet = [
        "每一", "每个", "每位", "每名", "每家", "当事人", "当地", "经营", "经济", "经办", "经销", "在校学生", "在职", "在编", "在岗", "在线", "当班", "当值",
        "对口", "对方", "对外承包", "对外贸易", "自来水", "自贸", "自媒体", "自备", "自建", "不动产", "不良资产",
        "未成年", "未就业", "经信", "经贸", "经开", "经纪", "为民", "推进办", "推进组", "为首",
        "自治", "自然", "自产", "自营", "自主",
    ]

    /// Whether a deed before an offset is the first part of a name: 建设主管部门, 销售机构, 生产经营者.
    static func names(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        var start = trades.skipped(text, at: start)
        // 住房城乡建设（城市管理）主管部门
        if text.has("（", at: start), let close = text.find("）", from: start, to: min(text.count, start + shortest * 3))
        {
            start = close + 3
        }
        if DutyWords.actors.begin(text, at: start) { return true }
        var offset = start
        for _ in 0..<2 where offset < text.count {
            if unnamed.begin(text, at: offset) { return false }
            offset += text.characterLength(at: offset)
            if let word = DutyWords.actors.word(text, at: offset), word.utf8CodeUnitCount > 3 { return true }
        }
        return false
    }

    /// What stands in the names of those who do it, one behind the other.
    private static let trades: WordSet = ["生产", "经营", "销售", "建设", "开发", "使用", "提供", "运营", "管理"]

    /// Whether a word for who acts ends here, with the one in a bracket that stands for it: 镇人民政府（街道办事处）.
    static func endsName(_ text: borrowing Span<UInt8>, before offset: Int, from start: Int) -> Bool {
        if DutyWords.actors.end(text, before: offset) { return true }
        guard text.has("）", before: offset),
            let open = TitleShape.openingBracket(text, before: offset, from: start), open > start
        else { return false }
        return DutyWords.actors.end(text, before: offset - 3) && DutyWords.actors.end(text, before: open)
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

    /// Where a clause begins behind 但, 同时, 请 and the like.
    static func behindOpenings(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> Int {
        var start = clause.lowerBound
        while let word = DutyWords.openings.word(text, at: start), start + word.utf8CodeUnitCount < clause.upperBound {
            start += word.utf8CodeUnitCount
        }
        return start
    }

    /// Who the words before a modal are about; 供水单位使用的药剂 are about the last of them, and nobody.
    static func subject(_ text: borrowing Span<UInt8>, in words: Range<Int>) -> Range<Int>? {
        // 甲与乙之间不得…
        let isBetween = text.has("之间", before: words.upperBound) && words.count > 6
        let words = isBetween ? words.lowerBound..<words.upperBound - 6 : words
        if let whole = relative(text, in: words) { return whole }
        guard let name = read(text, in: words) else { return nil }
        guard DutyWords.made.begin(text, at: name.upperBound),
            let of = text.find("的", from: name.upperBound, to: words.upperBound), of + 3 < words.upperBound
        else { return name }
        let isName = endsName(text, before: words.upperBound, from: of) && !isOther(text, words.upperBound, in: of)
        return isName ? name.lowerBound..<words.upperBound : nil
    }

    /// 为老年人服务的机构, 不符合要求的企业: what begins like a circumstance and ends in who it is about.
    static func relative(_ text: borrowing Span<UInt8>, in words: Range<Int>) -> Range<Int>? {
        let start = behindOpenings(text, in: words)
        guard
            isCircumstance(text, at: start) || ActorVerbs.begin(text, at: start, to: words.upperBound)
                || DutyWords.deeds.begin(text, at: start) || DutyWords.made.begin(text, at: start),
            !objects.begin(text, at: start)
        else { return nil }
        let end = adverbs.trimmed(text, from: start, before: words.upperBound)
        var head = end
        while head > start, !text.has("的", before: head) { head -= 1 }
        // 未满十六周岁的人
        if head > start, text.has("人", at: head), head + 3 == end { return start..<end }
        guard head > start, end - head >= 6, end - head <= longestHead, endsName(text, before: end, from: head),
            !isOther(text, end, in: head)
        else { return nil }
        return start..<end
    }

    /// Twelve characters.
    private static let longestHead = 36
    /// 对不合格的企业: they are whom something is done to.
    private static let objects: WordSet = ["对", "将", "把", "就", "与", "当"]
    private static let adverbs: WordSet = [
        "还", "均", "都", "也", "一律", "有下列情形之一", "有下列情形之一的", "有下列情形", "有以下情形之一", "有以下情形之一的", "存在下列情形之一", "存在下列情形之一的",
    ]

    /// Whether words of circumstance stand in a name, which then tells what is done: 母公司申请成为控股公司; but
    /// 指导单位 is a name.
    static func hasDeed(_ text: borrowing Span<UInt8>, in name: Range<Int>) -> Bool {
        var offset = name.lowerBound
        while offset < name.upperBound {
            if let word = DutyWords.circumstances.word(text, at: offset), !levels.begin(text, at: offset),
                !bodies.begin(text, at: offset + word.utf8CodeUnitCount), !bodies.begin(text, at: offset + 6)
            {
                return true
            }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// Words that end like an actor and are none: 本部门, 成本, 为人.
    static func isOther(_ text: borrowing Span<UInt8>, _ end: Int, in start: Int) -> Bool {
        others.end(text, before: end) && !persons.end(text, before: end)
            || inside.begin(text, at: end - 3) && !ModalWord.isParty(text, at: end - 3)
            || society.end(text, before: end) && end - start > 12 && !beside.end(text, before: end - 12)
            || end - start < 6 && !short.begin(text, at: start)
    }

    /// 社会力量 acts; 广泛动员社会力量 is what others do.
    private static let society: WordSet = ["社会力量", "社会资本"]
    private static let beside: WordSet = ["、", "和", "及", "与", "或", "或者", "的", "各类", "其他", "各种"]

    private static let bodies: WordSet = ["者", "单位", "企业", "机构"]

    /// 县级以上地方人民政府: no circumstance begins within a name, nor with what joins two.
    static let levels: WordSet = [
        "以上", "以下", "以外", "以及", "联合会", "联合社", "联合总社", "联合银行", "联合体", "联合学会", "联合党委", "联合工会", "联合指挥", "联合办", "从业", "经理",
        "经济", "经销", "经纪",
    ]
    /// What begins with the last character of a name that is none.
    private static let persons = WordSet(
        list: ["行为人", "管理科", "受理科", "办理科", "治理科", "护理科", "处理科"] + DutyWords.assemblies + DutyWords.places)
    private static let inside: WordSet = [
        "所在", "所有", "行为", "行政", "处置", "处理", "处罚", "处分", "方性", "方法", "方面", "方针", "方向", "方便", "户籍", "户口", "户外", "户型",
        "户用", "户数", "员工", "会议", "部分", "部位", "方可", "方式", "方案", "人数", "人行", "人大", "人民", "人工", "商户", "商务", "商圈", "员会",
        "席团", "体经济", "体所有", "体资产", "体土地", "体建设", "人次", "人均", "人口", "人才", "人身", "商业", "商品", "商标", "师资", "员额", "者优",
    ]
    private static let others: WordSet = [
        "当场", "到场", "在场", "离场", "入场", "退场", "任组长", "为组长", "任队长", "任站长", "任所长", "任班长", "任董事长", "米处", "里处", "口处", "点处",
        "段处", "号处", "之处", "深处", "先行", "的区间",
        "的区域",
        "万户", "户数", "自行", "专人", "内部", "全部", "外部", "为人", "社会", "机会", "大会", "会议", "本人", "他人", "局部", "干部的", "下列人", "情况",
        "公开办", "场所", "市场", "现场", "立场", "到位人", "等人", "工厂", "商店", "体制机关", "相关", "有关", "海关总", "机场", "执行", "进行", "实行", "施行",
        "运行", "流行", "发行", "银行业", "无关", "开关", "协商", "电商", "智商", "互联", "关联", "水平台", "议会", "现行", "账户", "帐户", "过户", "专户",
        "门户", "开户", "落户", "入户", "窗户", "处方", "配方", "平方", "立方", "下方", "上方", "前方", "后方", "北方", "南方", "东方", "西方", "动员",
        "布局", "格局", "结局", "宣传员", "定员", "平台账", "认真组织", "协助残疾人", "或者", "主办", "承办", "协办", "举办", "督办", "交办", "代办", "查办",
        "开办", "创办", "出院",
        "住院", "入院", "为单位", "为主体", "为对象", "非政府", "上下乘客", "强拉游客", "学科", "专科", "本科", "百科", "前科", "文科", "理科", "工科",
    ]
    /// Names of one character.
    private static let short: WordSet = ["市", "省"]

    /// Whom prohibitions are for; before shorter ones those that begin with them.
    private static let anyone: WordSet = [
        "任何单位和个人", "任何单位或者个人", "任何单位或个人", "任何组织和个人", "任何组织或者个人", "任何组织或个人", "任何单位", "任何组织", "任何个人", "任何人", "单位和个人",
        "单位或者个人",
    ]

    /// 设立专职部门 tells what is done; 设立的医疗机构 who does it.
    static let founding: WordSet = [
        "设立", "成立", "设置", "组建", "指定", "配备", "配齐", "聘请", "召集", "召开", "举行", "罢免", "选举", "征收", "征用", "招收",
    ]
}
