/// A clause that names who does something without a modal: 由市水务局拆除, 请各单位报送, 市水务局负责实施, 市财政局配合.
struct NamedTask {
    let actor: Range<Int>
    let role: Duty.Role
    /// Where what is to be done begins.
    let action: Int

    static func read(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> NamedTask? {
        if text.has("由", at: clause.lowerBound) || text.has("请", at: clause.lowerBound) {
            // 由此产生的费用由县财政承担
            if manners.begin(text, at: clause.lowerBound + 3) {
                return text.has("由", at: clause.lowerBound)
                    ? within(text, in: clause.lowerBound + 3..<clause.upperBound) : nil
            }
            return asked(text, from: clause.lowerBound + 3, in: clause)
        }
        // 一律由县水务局核发
        let start = adverbsBefore.skipped(text, at: clause.lowerBound)
        if start > clause.lowerBound, start < clause.upperBound, text.has("由", at: start) {
            return read(text, in: start..<clause.upperBound)
        }
        return stated(text, in: clause) ?? within(text, in: clause)
    }

    private static let adverbsBefore: WordSet = [
        "一律", "均", "都", "统一", "一般", "原则上", "分别", "全部", "仍", "则", "也", "再", "先", "并", "另",
    ]

    /// 对拒不改正的由市水务局拆除, 费用由业主承担; but 由市政府批准的 says which.
    private static func within(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> NamedTask? {
        guard !text.has("的", before: clause.upperBound), !prevented.begin(text, at: clause.lowerBound) else {
            return nil
        }
        var offset = clause.lowerBound
        while let place = text.find("由", from: offset, to: clause.upperBound) {
            offset = place + 3
            guard !reasons.end(text, before: offset) || plans.end(text, before: offset),
                !manners.begin(text, at: offset)
            else { continue }
            // What begins further off is about something else; 由3年放宽至5年 names nobody.
            guard !changes.occur(in: text, from: offset, to: clause.upperBound),
                let found = asked(text, from: offset, in: clause)
            else { return nil }
            // 由县政府依法批准的 says which.
            let isFounded = founding.end(text, before: place)
            let near = isFounded ? clause.upperBound : min(clause.upperBound, found.actor.upperBound + longestVerb)
            return text.contains("的", from: found.actor.upperBound, to: near) ? nil : found
        }
        return nil
    }

    /// Five characters and 的.
    private static let longestVerb = 18
    private static let changes: WordSet = [
        "扩展至", "扩展到", "扩大到", "扩大至", "放宽至", "放宽到", "调整为", "调整至", "调整到", "变更为", "改为", "提高到", "提高至", "降至", "降低到", "转为",
        "转变", "缩短至", "缩短为", "增加到", "增加至", "增至", "减至", "减少到", "升级",
    ]
    private static let reasons: WordSet = ["自由", "理由", "事由", "缘由", "案由", "经由", "将应由", "将应当由", "把应由"]
    /// 方案由县水务局制定
    private static let plans: WordSet = [
        "方案由", "预案由", "议案由", "草案由", "提案由", "档案由", "监理由", "管理由", "审理由", "办理由", "处理由", "代理由", "受理由", "修理由", "清理由", "治理由",
        "护理由",
        "法案由", "规案由",
    ]
    /// 防止费用由用户承担: what shall not be.
    private static let prevented: WordSet = ["防止", "避免", "杜绝", "防范"]

    /// 负责…, 牵头…, 配合… whose actor stands in a clause before: 市房产局：负责牵头组织.
    static func role(_ text: borrowing Span<UInt8>, at start: Int) -> Duty.Role? {
        guard let word = parts.word(text, at: start) else { return nil }
        let next = text.has("负责", at: start) ? start + word.utf8CodeUnitCount : start
        // 牵头负责统筹; 牵头教研室、教师建立机制 has whom it leads behind it.
        if text.has("牵头", at: next) { return next > start || isDeed(text, at: next + 6) ? .lead : .responsible }
        return text.has("配合", at: next) || text.has("协助", at: next) ? .with : .responsible
    }

    private static let parts: WordSet = ["负责", "牵头", "配合", "协助"]

    /// The actor behind 由 or 请.
    private static func asked(_ text: borrowing Span<UInt8>, from start: Int, in clause: Range<Int>) -> NamedTask? {
        let names = names(text, from: start, to: clause.upperBound)
        // 由县水务局公布的水质 tells which.
        // 监事会由主席一人、监事三人组成
        guard let last = names?.upperBound ?? firstEnd(text, from: start, in: clause), !text.has("的", at: last + 6),
            !text.has("组成", before: clause.upperBound)
        else { return nil }
        // 市政府常务会议审定
        let end = names == nil ? sessions.word(text, at: last).map { last + $0.utf8CodeUnitCount } ?? last : last
        let isLed = text.has("牵头", at: end)
        return NamedTask(actor: start..<end, role: isLed ? .lead : .responsible, action: isLed ? end + 6 : end)
    }

    /// Meetings by which an organ decides.
    private static let sessions: WordSet = ["常务会议", "办公会议", "党组会议", "党委会议", "专题会议"]

    /// The names that begin at an offset: up to the last word that can be one before the deed.
    static func names(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Range<Int>? {
        var offset = start
        while offset <= min(limit, start + longest) {
            if offset > start, ActorPhrase.endsName(text, before: offset, from: start),
                !ActorPhrase.isOther(text, offset, in: start), isEnd(text, at: offset, limit)
            {
                return start..<(OrganBeforeDeed.end(text, in: start..<offset) ?? offset)
            }
            guard offset < limit else { break }
            offset = behind(text, offset, to: limit)
        }
        return nil
    }

    /// Where a name ends before a deed that no list has: behind it no word for who acts is near.
    static func firstEnd(_ text: borrowing Span<UInt8>, from start: Int, in clause: Range<Int>) -> Int? {
        var offset = start
        while offset < min(clause.upperBound, start + longest) {
            if offset > start, ActorPhrase.endsName(text, before: offset, from: start),
                (DutyWords.actors.word(text, before: offset)?.utf8CodeUnitCount ?? 6) > 3
                    || sure.end(text, before: offset),
                !ActorPhrase.isOther(text, offset, in: start), !goesOn.begin(text, at: offset),
                !isChosen(text, at: offset),
                !isActorNear(text, behind: offset, to: clause.upperBound)
            {
                let end = OrganBeforeDeed.end(text, in: start..<offset) ?? offset
                return handing.occur(in: text, from: start, to: end) ? nil : end
            }
            offset = behind(text, offset, to: clause.upperBound)
        }
        return nil
    }

    /// The next character; 原颁发《企业批准证书》的部门 has no name within 《》.
    private static func behind(_ text: borrowing Span<UInt8>, _ offset: Int, to limit: Int) -> Int {
        let next = offset + text.characterLength(at: offset)
        if text.has("《", at: offset) { return text.find("》", from: next, to: limit) ?? next }
        if text.has("“", at: offset) { return text.find("”", from: next, to: limit) ?? next }
        return next
    }

    private static func isActorNear(_ text: borrowing Span<UInt8>, behind end: Int, to limit: Int) -> Bool {
        for next in stride(from: end + 3, through: min(limit, end + nearest), by: 3) {
            guard let word = DutyWords.actors.word(text, before: next) else { continue }
            if word.utf8CodeUnitCount > next - end || !ActorPhrase.isOther(text, next, in: end) { return true }
        }
        return false
    }

    /// Words of one character that are no part of a deed, as 行驶, 处理, 组成 have others.
    private static let sure: WordSet = ["局", "厅", "院", "者", "人", "员", "厂", "商", "师", "户"]
    /// Eight characters.
    private static let nearest = 24
    private static let goesOn: WordSet = ["的", "、", "和", "及", "与", "或", "（", "会议", "全体会议"]
    /// 由检察长提交检察委员会: what is brought before somebody is of who brings it.
    private static let handing: WordSet = ["提交", "提请", "报请"]
    private static let longest = 150
    /// 请认真贯彻执行 asks nobody by name; 由于 and 由此 name no one.
    private static let manners: WordSet = [
        "认真", "遵照", "贯彻", "结合", "按照", "抓紧", "尽快", "及时", "于", "此", "予", "将", "参照", "一并", "求", "示", "组织实施", "假", "他人",
        "其按", "其依", "其根据", "其决定", "其自行", "其将", "其负责",
    ]

    /// Whether a name ends here and does not go on: 市 of 市水务局, 部门 of 部门和单位.
    private static func isEnd(_ text: borrowing Span<UInt8>, at offset: Int, _ limit: Int) -> Bool {
        // 机构编制管理部门
        if let field = fields.word(text, at: offset), ActorPhrase.names(text, at: offset + field.utf8CodeUnitCount) {
            return false
        }
        if ActorPhrase.levels.begin(text, at: offset) || meetings.begin(text, at: offset) { return false }
        if isOfRelative(text, at: offset, limit) || isOffice(text, at: offset, limit) { return false }
        if isChosen(text, at: offset) { return false }
        // 由亲友、邻居等提供服务
        if text.has("等", at: offset) {
            return isDeed(text, at: offset + 3) || DutyWords.beginnings.begin(text, at: offset + 3)
        }
        return offset == limit || isDeed(text, at: offset)
    }

    /// 由卫生部门培训合格的人员, 由总部在本县的企业: what stands behind a name tells which one is meant by another.
    private static func isOfRelative(_ text: borrowing Span<UInt8>, at offset: Int, _ limit: Int) -> Bool {
        let isPlaced = placed.begin(text, at: offset)
        guard
            let end = isPlaced ? offset : DutyWords.works.word(text, at: offset).map({ offset + $0.utf8CodeUnitCount }),
            let of = text.find("的", from: end, to: min(limit, end + (isPlaced ? 24 : 9))),
            !kinds.end(text, before: of)
        else { return false }
        return ActorPhrase.names(text, at: of + 3)
    }

    /// 由人民银行支付结算司公布: what an organ does is of the name of a part of it.
    private static func isOffice(_ text: borrowing Span<UInt8>, at offset: Int, _ limit: Int) -> Bool {
        guard trades.begin(text, at: offset) else { return false }
        for end in stride(from: offset + 9, through: min(limit, offset + longestOffice), by: 3)
        where offices.end(text, before: end) {
            if end == limit || isDeed(text, at: end) { return true }
        }
        return false
    }

    /// What a part of an organ is named for, and its kinds.
    private static let trades: WordSet = [
        "支付", "管理", "监督", "审查", "处理", "登记", "检查", "调查", "评估", "综合", "执行", "编制", "审批", "推荐", "统计", "监管", "会计", "结算",
        "指导", "协调",
        "建设", "审核", "规定", "执法", "调度", "研究", "征收", "处置", "督查", "稽查",
    ]
    private static let offices: WordSet = ["司", "处", "科", "室", "股", "中心", "站", "大队", "支队"]
    /// Seven characters.
    private static let longestOffice = 21

    private static let placed: WordSet = ["在", "位于", "设在", "注册"]
    private static let kinds: WordSet = ["相关", "有关", "相应", "所在", "适当", "规定", "指定", "批准", "专业", "专门", "统一", "内", "时"]

    /// 村民代表会议 is no deed of 村民.
    private static let meetings: WordSet = ["代表会议", "代表大会"]

    /// 由民政部门委托的机构评估: whether a name goes on with whom it has chosen.
    private static func isChosen(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        guard let word = ActorNames.choices.word(text, at: offset) else { return false }
        return text.has("的", at: offset + word.utf8CodeUnitCount)
    }

    private static let fields: WordSet = ["编制", "管理", "监督", "登记", "审批", "检查", "建设", "主管", "行政主管"]

    /// Whether what an organ does, or by what and how, begins at an offset.
    static func isDeed(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        if DutyWords.circumstances.begin(text, at: offset) || DutyWords.deeds.begin(text, at: offset) { return true }
        guard let work = DutyWords.works.word(text, at: offset) else { return false }
        let end = offset + work.utf8CodeUnitCount
        return !DutyWords.workers.begin(text, at: end)
            && !(end < text.count && DutyWords.workers.begin(text, at: end + text.characterLength(at: end)))
    }

    /// 负责人, 负责制
    private static let persons: WordSet = ["人", "的", "同志", "制", "单位", "部门", "领导"]
    private static let founding: WordSet = ["建立", "成立", "设立", "组建", "健全", "完善", "形成", "构建"]
    private static let adverbs: WordSet = ["具体", "共同", "分别", "主要", "统一", "统筹", "全面", "直接", "总体"]
    private static let roles: [(StaticString, Duty.Role)] = [
        ("牵头", .lead), ("负责", .responsible), ("负总责", .responsible), ("负全责", .responsible),
        ("配合", .with), ("协助", .with), ("参与", .with),
    ]

    /// 市水务局负责实施, 市财政局配合.
    private static func stated(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> NamedTask? {
        for (word, role) in Self.roles {
            guard let place = text.find(word, from: clause.lowerBound, to: clause.upperBound),
                place > clause.lowerBound,
                !persons.begin(text, at: place + 6) || text.has("制定", at: place + 6) || text.has("制订", at: place + 6)
            else { continue }
            // 药学部门具体负责, 两个部门共同负责
            let before = adverbs.word(text, before: place).map { place - $0.utf8CodeUnitCount } ?? place
            // 养老机构由民政部门负责; but 建立由副县长牵头的机制.
            let named = text.find("由", from: clause.lowerBound, to: before).map { $0 + 3 } ?? clause.lowerBound
            if founding.end(text, before: named - 3), text.contains("的", from: place, to: clause.upperBound) {
                continue
            }
            guard let actor = ActorPhrase.read(text, in: named..<before) else { continue }
            if role == .with, place + 6 < clause.upperBound, !text.has("做好", at: place + 6) { continue }
            return NamedTask(actor: actor, role: role, action: role == .lead ? place + 6 : place)
        }
        return nil
    }
}
