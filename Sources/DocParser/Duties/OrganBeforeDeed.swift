/// Where the name of an organ ends that a verb follows which no list has: 县水利局汇总后报县政府, 市政府督查室抽取2000户.
///
/// The verb is told by what stands behind it: a number, another rank, 各 and the like begin no further part of a name.
enum OrganBeforeDeed {
    /// The end of the organ that begins words which end like an actor; `nil` where they are names to their end.
    static func end(_ text: borrowing Span<UInt8>, in words: Range<Int>) -> Int? {
        // 国家税务总局某省税务局, 市公安局某县分局: the name of a place is no verb.
        guard !lowers.end(text, before: words.upperBound) else { return nil }
        var end: Int?
        var offset = words.lowerBound
        while offset < words.upperBound {
            if isOrgan(text, before: offset, from: words.lowerBound) { end = offset }
            if let end, offset - end >= shortestVerb, offset - end <= longestVerb, isObject(text, at: offset),
                !joints.occur(in: text, from: end, to: offset)
            {
                return end
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    private static func isOrgan(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Bool {
        end - start >= shortestName && endings.end(text, before: end) && !goesOn.begin(text, at: end)
            && !ActorPhrase.isOther(text, end, in: start)
    }

    private static func isObject(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        if ArabicNumeral.digit(text, at: offset) != nil { return true }
        return objects.begin(text, at: offset) && !places.begin(text, at: offset) && !before.end(text, before: offset)
    }

    /// 委托, 委派
    private static let goesOn: WordSet = ["托", "派", "员"]
    private static let lowers: WordSet = ["分局", "支行", "分行", "分中心", "分公司", "税务局", "派出所", "监管局", "海关"]
    /// Three characters.
    private static let shortestName = 9
    /// A verb has two characters or more, and its object is near.
    private static let shortestVerb = 6
    private static let longestVerb = 24
    private static let endings: WordSet = [
        "局", "委员会", "委", "办公室", "室", "厅", "政府", "部门", "分管领导", "主要领导", "领导小组", "管委会", "办事处", "中心", "支队", "大队",
    ]
    /// What begins whom or what something is done to, or ends the verb.
    private static let objects: WordSet = ["后", "各", "主要", "有关", "相关", "不少于", "省", "市", "县", "负责人", "所有", "全部"]
    /// 市场科, 市民热线中心
    private static let places: WordSet = ["市场", "市民", "市政", "市容", "县域", "后勤", "各类", "各界"]
    /// 城市, 副县长
    private static let before: WordSet = ["城", "都", "副", "超", "门", "集", "原"]
    private static let joints: WordSet = ["、", "和", "及", "与", "或", "等", "的", "其", "属", "（", "(", "会同", "，", "驻"]
}
