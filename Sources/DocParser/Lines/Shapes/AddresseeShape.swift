/// Tells addressees (主送机关, GB/T 9704-2012, 7.3.2) from salutations and from words that lead in to what follows.
enum AddresseeShape {
    /// Longer lines are running text: eight hundred characters.
    static let longest = 2400

    /// The traits of a line that ends with a colon.
    static func traits(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> LineTraits {
        let end = text.trimmingBlanks(from: range.start, to: text.characterStart(before: range.end))
        guard end > range.start else { return [] }
        if isSalutation(text, from: range.start, to: end) { return .salutation }
        if isLeadIn(text, from: range.start, to: end) { return .leadIn }
        guard range.count <= longest, range.count >= 9, !text.contains("。", from: range.start, to: end) else {
            return []
        }
        return isAddressees(text, from: range.start, to: end) ? .addressees : []
    }

    /// Whether words name those to whom a document goes: they begin or end like organs.
    static func isAddressees(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        guard !text.contains("《", from: start, to: end), !text.contains("关于", from: start, to: end) else {
            return false
        }
        // （盖章）, （签字）: a form to fill in.
        var last = end
        let closing = text.length(of: .closing, before: end)
        if closing > 0 {
            if text.has("章", before: end - closing) || text.has("字", before: end - closing) { return false }
            last = TitleShape.openingBracket(text, before: end, from: start) ?? end
        }
        // The last word may be cut by the end of a line.
        if OrganName.endsLikeOrgan(text, at: last) || ends.spacedStart(text, before: last, from: start) != nil {
            return true
        }
        if all.begin(text, at: start), !text.contains(.colon, from: start, to: end) { return true }
        // 某分行，各有关社会组织: the last group is told by 各, the others by what they are.
        guard let comma = lastComma(text, from: start, to: end),
            text.has("各", at: comma + text.characterLength(at: comma))
        else { return false }
        return isAddressees(text, from: start, to: comma)
    }

    /// Words before those that are meant one and all, whatever they are: 全校师生员工.
    private static let all: WordSet = [
        "各", "全体", "全校", "全院", "全市", "全县", "全区", "全省", "全镇", "全乡", "全村", "全厂", "全国各",
    ]

    private static func lastComma(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var offset = end - 1
        while offset > start {
            if text.has(.comma, at: offset) || text.has(.semicolon, at: offset) { return offset }
            offset -= 1
        }
        return nil
    }

    private static let ends: WordSet = [
        "单位", "部门", "机构", "政府", "企业", "人", "同志", "大学", "学院", "医院", "集团", "银行", "法院", "检察院", "基金", "主任", "厂",
        "商会", "市", "县", "区", "镇", "乡", "街道", "村", "中心", "协会", "公司", "交易所", "学校", "幼儿园", "户", "机关", "总部", "园区", "代表",
        "委员", "先生", "女士",
    ]

    static func isSalutation(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        guard salutations.end(text, before: end) else { return false }
        // 各会员单位，各位代表 are those it is sent to.
        guard let comma = lastComma(text, from: start, to: end) else { return true }
        return isSalutation(text, from: start, to: comma)
            || !OrganName.endsLikeOrgan(text, at: comma) && ends.spacedStart(text, before: comma, from: start) == nil
    }

    private static let salutations: WordSet = [
        "同志们", "各位代表", "先生们", "朋友们", "各位委员", "女士们", "来宾", "各位同志", "各位领导", "朋友", "同学们", "各位同事", "大家好",
        "网友", "市民朋友们",
    ]

    /// Words before a colon that announce what follows: 通知如下, 包括, 以下材料.
    private static func isLeadIn(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        if leadIns.end(text, before: end) { return true }
        for word in announcing where text.contains(word, from: max(start, end - 60), to: end) { return true }
        return false
    }

    private static let leadIns: WordSet = [
        "如下", "包括", "为", "是", "指出", "强调", "要求", "规定", "通知", "内容", "材料", "情形", "条件", "事项", "的", "应当", "意见", "决定", "问题",
        "工作", "说", "认为", "做到", "如", "例如", "注", "附", "附件", "附表", "联系人", "电话", "地址", "网址", "时间", "来源", "流程", "公式", "标准",
        "措施", "方式", "原则", "步骤", "任务", "目标", "抄送", "主送", "含义", "用途", "公告", "批复", "答复", "情况", "建议", "范围",
    ]

    private static let announcing: [StaticString] = ["下列", "以下", "如下", "列入", "分别为"]
}
