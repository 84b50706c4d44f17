/// Who a clause is about, and what it does not say of anybody.
extension SentenceDuties {
    /// 本办法所称水费，是指应当缴纳的费用.
    static func isDefinition(_ text: borrowing Span<UInt8>, _ sentence: Range<Int>) -> Bool {
        guard let place = text.find("所称", from: sentence.lowerBound, to: sentence.upperBound) else { return false }
        let isFirst = !commas.occur(in: text, from: sentence.lowerBound, to: place)
        return isFirst && meanings.occur(in: text, from: place, to: sentence.upperBound)
    }

    private static let meanings: WordSet = ["是指", "，指", "包括", "，是", "，为", ",指", ",是", ",为"]

    /// 经备案的合同，可以作为凭证 is about the contract; 经批准，可以延期 about who asks.
    static func isApproved(_ text: borrowing Span<UInt8>, _ clause: Range<Int>) -> Bool {
        text.has("经", at: clause.lowerBound) && text.contains("的", from: clause.lowerBound, to: clause.upperBound)
    }

    /// Whom a prohibition names: 禁止任何单位占用; but 严禁动员老人参加 tells of what is done to others.
    static func forbidden(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Range<Int>? {
        if let word = orders.word(text, at: start),
            !RelationReader.joints.begin(text, at: start + word.utf8CodeUnitCount)
        {
            return nil
        }
        return ActorPhrase.read(text, in: start..<end).flatMap { $0.upperBound < end ? $0 : nil }
    }

    private static let orders: WordSet = ["动员", "组织", "安排", "招用", "雇用", "聘用", "强迫", "强令", "诱导", "唆使", "允许", "要求", "向"]

    /// 禁止邮政企业及其工作人员的下列行为
    static func ownerOfDeeds(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Range<Int>? {
        guard let place = text.find("的下列", from: start, to: end) ?? text.find("的以下", from: start, to: end),
            place > start, ActorPhrase.endsName(text, before: place, from: start)
        else { return nil }
        return start..<place
    }

    /// The clauses before one that are nothing but names: 上海总部，各分行、营业管理部，各中心支行要….
    static func listed(_ text: borrowing Span<UInt8>, _ clauses: [Range<Int>]) -> [Range<Int>] {
        var names: [Range<Int>] = []
        for clause in clauses.reversed() {
            guard let name = ActorPhrase.read(text, in: clause), name.upperBound == clause.upperBound,
                !ActorPhrase.hasDeed(text, in: name),
                !ActorPhrase.founding.occur(in: text, from: name.lowerBound, to: name.upperBound)
            else { break }
            names.insert(name, at: 0)
        }
        return names
    }

    /// 可追溯, 可循环、易回收, 可以防范的错误 without a subject say what something is like.
    static func isQuality(_ text: borrowing Span<UInt8>, _ modal: ModalWord, _ clause: Range<Int>) -> Bool {
        var offset = modal.range.upperBound
        guard !DutyWords.circumstances.begin(text, at: offset) else { return false }
        while offset < clause.upperBound, offset - modal.range.upperBound <= longestQuality {
            if qualities.begin(text, at: offset) { return true }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// Three characters.
    private static let longestQuality = 9
    /// 确保设备可以正常使用, 做到可实时调阅: what is to be reached.
    static func isAim(_ text: borrowing Span<UInt8>, _ modal: ModalWord, _ clause: Range<Int>) -> Bool {
        modal.modal == .may && aims.occur(in: text, from: clause.lowerBound, to: modal.range.lowerBound)
    }

    private static let aims: WordSet = ["确保", "做到", "实现", "保证", "力争", "便于"]
    private static let qualities: WordSet = ["的", "、可", "、易", "）", "”"]
    /// Who a sentence without a subject is about: ；要做好… has it before the semicolon; else the heading names it, or the
    /// sentence before.
    func goingOn(
        _ text: borrowing Span<UInt8>, _ clauses: [Range<Int>], _ modal: ModalWord
    ) -> [DutyDraft.Actor] {
        if found.count > whole {
            let actors = found[found.count - 1].actors
            return actors.isEmpty || Self.mayGoOn(text, actors, modal, clauses) ? actors : []
        }
        guard inherited.isEmpty else { return inherited }
        // What stands before the modal may be what the sentence is about, but for cases.
        guard
            clauses.allSatisfy({
                Self.cases.end(text, before: $0.upperBound)
                    || ActorPhrase.isCircumstance(text, at: $0.lowerBound) && !Self.isApproved(text, $0)
                    || Self.works.begin(text, at: $0.lowerBound)
            })
        else { return [] }
        // What stands between about a thing does not change who is spoken of: 计划可以调整。要科学确定事项。
        let named = topic.map { ActorNames.actors(text, in: $0) }
        // 禁止占用 is said to all, and not to who the sentence before is about.
        if modal.modal == .mustNot, !text.has("不", at: modal.range.lowerBound) { return [] }
        // Articles go on about the thing itself: 管道应当编号。设在室外的，应当防冻。
        let last = isLegislation ? found.last : found.last { !$0.actors.isEmpty }
        let before = last.map { _ in
            only(text, of: isLegislation ? found[told...] : found[told...].filter { !$0.actors.isEmpty }[...])
        }
        let actors = named ?? before ?? carried
        guard Self.mayGoOn(text, actors, modal, clauses) else { return [] }
        // 任何单位和个人 may report; who has to answer is somebody else.
        guard modal.modal == .mustNot || !actors.contains(where: { text.has("任何", at: $0.range.lowerBound) }) else {
            return []
        }
        return actors.map { DutyDraft.Actor(range: $0.range, role: $0.role, isInherited: true) }
    }

    /// Who alone acts in all of some rows: where several do, who goes on is not told.
    func only(_ text: borrowing Span<UInt8>, of rows: ArraySlice<DutyDraft>) -> [DutyDraft.Actor] {
        guard let last = rows.last, rows.allSatisfy({ isSame(text, $0.actors, last.actors) }) else { return [] }
        return last.actors
    }

    private func isSame(_ text: borrowing Span<UInt8>, _ some: [DutyDraft.Actor], _ others: [DutyDraft.Actor]) -> Bool {
        some.count == others.count && zip(some, others).allSatisfy { text.isSame($0.range, $1.range) }
    }

    /// 编制规划，应当征求意见: what somebody does when the duty falls to him.
    private static let works: WordSet = ["编制", "制定", "修订", "组织", "开展", "实施", "审查", "审核", "调整", "作出", "配备", "建设", "设置"]

    /// Who does what a clause without a name tells of: 负责牵头组织, 对供水安全负责.
    func told(
        _ text: borrowing Span<UInt8>, _ clause: Range<Int>, _ clauses: [Range<Int>]
    ) -> (actors: [DutyDraft.Actor], action: Int, start: Int)? {
        let start = clause.lowerBound
        if let role = NamedTask.role(text, at: start) {
            guard let name = Self.nearest(text, clauses) else {
                // 县水务局 as a heading, below it 牵头负责….
                let actors = inherited.map { DutyDraft.Actor(range: $0.range, role: role, isInherited: true) }
                if actors.isEmpty, found.count > whole, let last = found.last, last.modal == nil {
                    return (last.actors.map { DutyDraft.Actor(range: $0.range, role: role) }, start, start)
                }
                return actors.isEmpty ? nil : (actors, start, start)
            }
            let actors = ActorNames.actors(text, in: name, role)
            return actors.isEmpty ? nil : (actors, start, name.lowerBound)
        }
        guard let name = Self.answering(text, clause, clauses) else { return nil }
        let actors = ActorNames.actors(text, in: name)
        return actors.isEmpty ? nil : (actors, text.has("对", at: start) ? start : name.upperBound, name.lowerBound)
    }

    /// Whether nothing but adverbs stands before a modal.
    static func isBare(_ text: borrowing Span<UInt8>, _ words: Range<Int>) -> Bool {
        // 遇到问题应当 and 归档时应当 have no subject of their own.
        if events.begin(text, at: words.lowerBound)
            || DutyWords.circumstances.begin(text, at: words.lowerBound)
                && !ActorPhrase.each.begin(text, at: words.lowerBound) && !isPaper(text, words)
            || !words.isEmpty && cases.end(text, before: words.upperBound)
        {
            return true
        }
        return adverbs.skipped(text, at: words.lowerBound) >= words.upperBound
    }

    /// 各镇每年开展一次检查，检查报告应当于年底前报送: who does what the thing comes of, in the clause that begins the sentence.
    static func maker(
        _ text: borrowing Span<UInt8>, of clause: Range<Int>, _ clauses: [Range<Int>], _ modal: ModalWord
    ) -> [DutyDraft.Actor] {
        guard modal.modal == .must, results.end(text, before: modal.range.lowerBound), let first = clauses.first,
            !isCondition(text, first), let name = ActorPhrase.read(text, in: first),
            name.lowerBound == first.lowerBound, name.upperBound < first.upperBound
        else { return [] }
        return ActorNames.actors(text, in: name)
    }

    /// What somebody makes or finds by what he does.
    private static let results: WordSet = [
        "结果", "报告", "情况", "名单", "清单", "台账", "意见", "方案", "记录", "计划", "数据", "结论", "总结", "成果", "材料",
    ]

    /// 申请材料应当使用中文: what is begun by what somebody does with it.
    private static func isPaper(_ text: borrowing Span<UInt8>, _ words: Range<Int>) -> Bool {
        words.count <= longestPaper && results.end(text, before: words.upperBound)
            && handled.begin(text, at: words.lowerBound)
    }

    /// Six characters.
    private static let longestPaper = 18
    private static let handled: WordSet = ["申请", "报送", "上报", "公开", "变更", "提交", "使用", "建设", "开发", "销售", "生产", "经营"]

    /// 道路竣工后5年内不得开挖: what is forbidden for a time is about the thing that is named before it.
    static func isOfMade(_ text: borrowing Span<UInt8>, _ words: Range<Int>, _ modal: ModalWord) -> Bool {
        modal.modal == .mustNot && text.has("内", before: words.upperBound)
            && (text.find("后", from: words.lowerBound, to: words.upperBound) ?? 0) > words.lowerBound + 6
    }

    private static let events: WordSet = ["遇", "发生", "出现", "存在"]
    private static let adverbs: WordSet = [
        "还", "也", "均", "都", "并", "且", "但", "则", "又", "同时", "而且", "原则上", "一般", "一律", "及时", "另", "再", "确", "同样", "首先",
        "就", "即", "除", "仍", "只", "才", "　", " ",
    ]

    static func nearest(_ text: borrowing Span<UInt8>, _ clauses: [Range<Int>]) -> Range<Int>? {
        for clause in clauses.suffix(farthest).reversed() {
            if let name = ActorPhrase.read(text, in: clause) ?? ActorPhrase.relative(text, in: clause)
                ?? openList(text, in: clause) ?? subjectOfCase(text, in: clause)
            {
                return name
            }
        }
        return nil
    }

    /// 图书馆、文化馆、纪念设施等，应当开放: a list that is a clause by itself, whose first is one who acts.
    private static func openList(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> Range<Int>? {
        let start = ActorPhrase.behindOpenings(text, in: clause)
        guard text.has("等", before: clause.upperBound), let mark = text.find("、", from: start, to: clause.upperBound),
            let name = ActorPhrase.read(text, in: start..<mark), name == start..<mark,
            !ActorPhrase.hasDeed(text, in: start..<clause.upperBound - 3)
        else { return nil }
        return start..<clause.upperBound - 3
    }

    /// 供水单位接收到警报后, 职工一次付清房款的: who it is about stands before a deed that no list has.
    static func subjectOfCase(_ text: borrowing Span<UInt8>, in words: Range<Int>) -> Range<Int>? {
        guard !words.isEmpty, cases.end(text, before: words.upperBound) else { return nil }
        var start = ActorPhrase.behindOpenings(text, in: words)
        if text.has("其", at: start) { start += 3 }
        let isRelative = founded.begin(text, at: start)
        guard !ActorPhrase.isCircumstance(text, at: start), !events.begin(text, at: start),
            isRelative || !DutyWords.circumstances.begin(text, at: start), !text.has("与", at: start),
            !text.has("了解", at: start),
            var end = NamedTask.firstEnd(text, from: start, in: words), end < words.upperBound - 3,
            // 长者饭堂 is no 长者, and 企业贷款 no 企业.
            !halves.end(text, before: end) || NamedTask.isDeed(text, at: end), !DutyWords.things.begin(text, at: end),
            !befalls.begin(text, at: end), !deeds.occur(in: text, from: start, to: end)
        else { return nil }
        let head = isRelative ? text.find("的", from: start, to: end) ?? start : start
        guard !ActorPhrase.hasDeed(text, in: min(head + 6, end)..<end) else { return nil }
        // 企业与职工协商一致的 is about the first of them.
        if let other = text.find("与", from: start, to: end), ActorPhrase.endsName(text, before: other, from: start) {
            end = other
        }
        return start..<end
    }

    /// 责任人变动的: what befalls somebody asks others to act.
    private static let befalls: WordSet = ["变动", "变更", "变化", "更换", "死亡", "丧失", "调离", "离任"]
    /// 符合条件的职工 begin like a deed.
    private static let founded: WordSet = ["符合", "具有", "具备", "从事"]
    private static let halves: WordSet = ["者", "师", "城市", "县", "区", "市", "镇", "乡", "村"]
    /// What a name neither begins with nor holds.
    private static let deeds: WordSet = [
        "给", "重新", "已", "至少", "准予", "知道", "研究", "无法", "没有", "造成", "致使", "导致", "超过", "达到", "得到", "丧失", "死亡", "有", "本次",
        "用于", "持", "损害", "危及", "侵害", "认定",
    ]

    static let cases: WordSet = ["的", "时", "后", "前", "起", "内", "中", "期间"]

    /// 主要负责人是第一责任人，对决定负责; 承办单位对材料的真实性，以及程序的合法性负责.
    static func answering(
        _ text: borrowing Span<UInt8>, _ clause: Range<Int>, _ clauses: [Range<Int>]
    ) -> Range<Int>? {
        guard text.has("负责", before: clause.upperBound) else { return nil }
        for earlier in clauses.suffix(farthest).reversed() {
            guard let name = ActorPhrase.read(text, in: earlier) else { continue }
            return text.has("对", at: clause.lowerBound) || text.has("对", at: name.upperBound) ? name : nil
        }
        return nil
    }

    /// Clauses further off say nothing of who acts.
    private static let farthest = 8

    private static let conditions: WordSet = ["的", "时"]

    /// Whether a clause says when or what besides: 应当办理登记的，; 除要符合规定外，.
    static func isCondition(_ text: borrowing Span<UInt8>, _ clause: Range<Int>) -> Bool {
        if text.has("外", before: clause.upperBound),
            text.contains("除", from: clause.lowerBound, to: clause.upperBound)
        {
            return true
        }
        guard conditions.end(text, before: clause.upperBound), !text.has("目的", before: clause.upperBound) else {
            return false
        }
        // 急救人员应当在提供服务时，及时报告: the time is of the deed.
        guard text.has("时", before: clause.upperBound), let modal = ModalWord.first(text, in: clause) else {
            return true
        }
        return !times.begin(text, at: modal.range.upperBound) || modal.range.lowerBound == clause.lowerBound
    }

    private static let times: WordSet = ["在", "于"]

    /// The organ that a clause begins with.
    static func firstName(_ text: borrowing Span<UInt8>, _ clause: Range<Int>) -> Range<Int>? {
        guard let name = ActorPhrase.read(text, in: clause), name.lowerBound == clause.lowerBound,
            OrganName.isWhole(text, from: name.lowerBound, before: name.upperBound)
        else { return nil }
        return name
    }
}
