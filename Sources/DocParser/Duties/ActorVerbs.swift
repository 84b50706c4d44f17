/// Verbs whose objects end like an actor: 培育一批名师 and 组织专家评审 name nobody who acts, 市教育局组织专家评审 names the first.
enum ActorVerbs {
    /// Whether a clause begins with such a verb; 组织 alone, 培训机构 and 招标单位 are names.
    static func begin(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> Bool {
        guard let verb = verbs.word(text, at: start) else { return false }
        let end = start + verb.utf8CodeUnitCount
        guard text.has("组织", at: start) else { return isCounted(text, from: end, to: limit) }
        // 组织编制机关
        let isOffice = stages.begin(text, at: end) && bodies.begin(text, at: end + 6)
        return end < limit && !isOffice && !nouns.begin(text, at: end) && !joints.begin(text, at: end)
    }

    /// Whether a clause begins with what is done, and not with 培训机构 and the like.
    static func isDone(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        guard let verb = verbs.word(text, at: start) else { return false }
        return !bodies.begin(text, at: start + verb.utf8CodeUnitCount)
    }

    /// 一批名师, 100名专家
    private static func isCounted(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Bool {
        var offset = start
        while offset < min(limit, start + nearest) {
            if counts.begin(text, at: offset) || ArabicNumeral.digit(text, at: offset) != nil { return true }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// Eight characters.
    private static let nearest = 24
    private static let counts: WordSet = ["一批", "一支", "若干", "一流", "更多", "一大批"]
    private static let stages: WordSet = ["编制", "申报", "实施", "承办", "评审", "鉴定", "考核", "推荐", "发行", "考试"]

    /// Whether what an organ has others do stands behind its name: 县水务局组织供水单位检修; but 工会组织, 党员组织关系.
    static func isWithin(_ text: borrowing Span<UInt8>, at offset: Int, behind start: Int, to limit: Int) -> Bool {
        guard let verb = moving.word(text, at: offset), !ActorPhrase.hasDeed(text, in: start..<offset) else {
            return false
        }
        let end = offset + verb.utf8CodeUnitCount
        // 政府组织制定的规划 is a thing, 组成人员 are of the name.
        guard end < limit, !joints.begin(text, at: end), !ModalWord.begins(text, at: end), !text.has("的", at: end + 6),
            !nouns.begin(text, at: end)
        else { return false }
        // 工会组织, but 工会组织职工参赛
        return !text.has("组织", at: offset) || !societies.end(text, before: offset)
            || DutyWords.actors.begin(text, at: end)
    }

    private static let verbs: WordSet = [
        "组织", "培育", "培养", "引进", "选拔", "遴选", "打造", "招募", "招引", "吸引", "动员", "发动", "邀请", "选派", "选聘", "表彰", "奖励", "扶持",
        "壮大",
        "慰问", "走访", "查处", "取缔", "淘汰", "集聚", "造就", "汇聚", "激励",
    ]
    private static let moving: WordSet = ["组织", "组成", "组建", "邀请", "选派", "抽调", "发动", "动员"]
    /// 组织 in the name of an office or of what it is about.
    private static let nouns: WordSet = [
        "部", "人事", "机构", "委员会", "者", "单位", "方", "办", "处", "科", "成员", "负责人", "章程", "关系", "生活", "体系", "架构", "形式", "领导",
        "建设", "协调",
        "代码", "内部", "以外", "之间", "等", "的", "法", "人员", "部分",
    ]
    private static let societies: WordSet = [
        "团", "工会", "协会", "学会", "商会", "联合会", "社会", "机关", "行", "级", "基层", "法人", "经济", "党", "群众",
    ]
    private static let bodies: WordSet = [
        "机关", "机构", "单位", "部门", "中心", "小组", "办公室", "领导小组", "学校", "基地", "公司", "委员会", "者", "工作",
    ]
    /// What joins, and what begins circumstances.
    private static let joints: WordSet = [
        "和", "及", "与", "或", "、", "，", "（", "）", "在", "对", "于", "将", "按", "为", "因", "未", "不", "以", "向", "自", "从", "申请",
        "从事", "应", "可", "都", "均", "也", "必须",
    ]
}
