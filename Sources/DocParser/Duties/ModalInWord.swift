/// Tells a modal from the same character within a word, by what stands around it: 可采区 and 应缴额 name things, 可行性 and
/// 不可移动文物 say what things are like, 应收尽收 is a saying.
enum ModalInWord {
    /// 应, 可, 要, 须 of one character.
    static func isPart(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, to limit: Int) -> Bool {
        // 禁采区和可采区, 一个可采期, 具有可执行内容: what is counted, joined or had is a thing.
        if text.has("可", at: start) {
            return isJoined(text, start) || having.end(text, before: start) || possible.begin(text, at: end)
                || isProperty(text, from: end, to: limit) || isThing(text, at: end, to: limit)
        }
        if text.has("应", at: start) {
            return isJoined(text, start) || owed.end(text, before: start) || isRepeated(text, at: end, to: limit)
                || isThing(text, at: end, to: limit)
        }
        return false
    }

    /// 不可 before what something cannot be: 不可分割的整体, 不可避免地.
    static func isFixed(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> Bool {
        text.has("不可", at: start) && (impossible.begin(text, at: start + 6) || text.has("必", before: start))
    }

    private static func isJoined(_ text: borrowing Span<UInt8>, _ start: Int) -> Bool {
        joints.end(text, before: start) && !sums.end(text, before: start)
    }

    private static let joints: WordSet = [
        "一个", "两个", "多个", "一种", "多种", "一类", "一项", "一批", "一套", "和", "及", "与", "或", "、", "偏", "宁",
    ]
    /// 面积总和应, 学生参与应: words that end like a joint.
    private static let sums: WordSet = ["总和", "之和", "参与", "涉及", "普及", "提及"]
    private static let having: WordSet = [
        "具有", "具备", "推广", "采用", "形成", "属于", "缺乏", "其他", "其它", "各类", "各种", "一次性", "发现",
    ]
    private static let owed: WordSet = ["其他", "其它", "各类", "各种", "加收", "补缴", "处以", "履行"]

    /// 可行性, 可操作性; but 可一次性 says how.
    private static func isProperty(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Bool {
        guard let place = text.find("性", from: start, to: min(limit, start + longestProperty)), place > start else {
            return false
        }
        return !kinds.end(text, before: place + 3)
    }

    /// Four characters.
    private static let longestProperty = 12
    private static let kinds: WordSet = [
        "一次性", "临时性", "阶段性", "选择性", "周期性", "针对性", "政策性", "制度性", "经常性", "指导性", "义务性", "鼓励性", "保护性",
    ]

    /// 可采区, 可采期内, 应缴额3‰: one character and what things are called by, and there the word is at its end.
    private static func isThing(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> Bool {
        guard start < limit else { return false }
        let end = start + text.characterLength(at: start)
        guard end < limit, let word = things.word(text, at: end), !deeds.begin(text, at: start) else { return false }
        let next = end + word.utf8CodeUnitCount
        return next >= limit || behindThing.begin(text, at: next) || ArabicNumeral.digit(text, at: next) != nil
    }

    private static let things: WordSet = ["区", "期", "额", "量", "物", "费额", "税额"]
    private static let behindThing: WordSet = [
        "内", "外", "的", "、", "和", "及", "或", "与", "（", "(", "）", "”", "为", "，", "以", "由", "采", "所",
    ]
    /// What is done, or how, though it ends so: 应定期, 可延期, 可购物.
    private static let deeds: WordSet = [
        "分区", "全区", "跨区", "各区", "社区", "小区", "辖区", "城区", "片区", "园区", "定期", "按期", "如期", "限期", "分期", "延期", "长期", "近期",
        "到期",
        "逾期", "展期", "缓期", "同期", "短期", "早期", "中期", "后期", "前期", "足额", "全额", "定额", "差额", "超额", "限额", "等额", "尽量", "适量",
        "定量",
        "限量", "计量", "测量", "考量", "衡量", "批量", "足量", "减量", "增量", "酌量", "购物",
    ]

    /// 应审必审, 应缴未缴: the same is said of what should be and of what is.
    private static func isRepeated(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> Bool {
        guard start + 9 <= limit, sayings.begin(text, at: start + 3) else { return false }
        return text.isSame(start..<start + 3, start + 6..<start + 9)
    }

    private static let sayings: WordSet = ["必", "未", "尽", "即", "快", "能"]

    /// Behind 可 in words for what something is like.
    private static let possible: WordSet = [
        "采区", "采期", "采储", "采量", "研报", "研阶段", "研批", "研究报告", "降解", "选项", "选权", "移动文物", "移动设备", "耕", "垦", "分割的", "燃", "溶",
        "爱", "喜",
        "贵", "循环", "渗透", "穿戴", "回收物", "再利用", "资源化", "视化", "视门", "视范围", "逆", "贷额", "捕标", "供水量", "为、",
    ]
    /// Behind 不可 in such words.
    private static let impossible: WordSet = [
        "移动", "避免", "分割", "逾越", "动摇", "战胜", "替代", "代替", "抵赖", "预见", "预料", "预测", "归责", "克服", "低估", "或缺", "侵犯", "逆", "少",
        "能",
        "抗", "阻挡", "撤销的", "解体", "持续", "调和", "控", "再生", "降解", "忽视", "估量", "多得", "名状", "思议", "偏废", "磨灭", "缺少", "分离", "知",
        "转让的", "分", "比", "靠",
    ]
}
