/// A name without 《》 before a place: 刑法第二百条, 平台条例第三条.
struct UnquotedName {
    let start: Int
    /// `nil` for a word that is no name: 有关规定第三条.
    let named: NamedDocument?

    /// Thirty characters: longer ones stand in 《》.
    private static let longest = 90

    /// The name that ends at an offset; `nil` where no word for a law or paper does.
    static func read(
        _ text: borrowing Span<UInt8>, before end: Int, from sentence: Int, _ names: ShortNames
    ) -> UnquotedName? {
        for words in names.unquoted where end - words.count >= sentence {
            let start = end - words.count
            guard words.indices.allSatisfy({ text[start + $0] == words[$0] }) else { continue }
            return UnquotedName(start: start, named: names[words])
        }
        guard let type = ReferenceWords.unquoted.word(text, before: end),
            !ReferenceWords.noLaws.end(text, before: end)
                || text.has("办法", before: end)
        else { return nil }
        let start = beginning(text, before: end, from: max(sentence, end - longest))
        if text.has("本", at: start) || ReferenceWords.noLawsAlone.begin(text, at: start) && end - start == 6 {
            return nil
        }
        // A type word alone is a short name, or no name.
        let words = Array(start..<end, of: text)
        if start + type.utf8CodeUnitCount >= end && !text.has("宪法", at: start) {
            return UnquotedName(start: start, named: names[words])
        }
        guard !general.begin(text, at: start) else { return UnquotedName(start: start, named: nil) }
        let title = String(decoding: words, as: UTF8.self)
        let isLaw = ReferenceWords.laws.end(text, before: end) && !text.has("办法", before: end)
        let kind: Reference.Kind = isLaw ? .law : text.has("文本", before: end) ? .other : .document
        return UnquotedName(start: start, named: NamedDocument(title: title, kind: kind))
    }

    /// Back over letters to a word that stands before names.
    private static func beginning(_ text: borrowing Span<UInt8>, before end: Int, from limit: Int) -> Int {
        if let code = codes.word(text, before: end) {
            let start = end - code.utf8CodeUnitCount
            return start - 21 >= limit && text.has("中华人民共和国", before: start) ? start - 21 : start
        }
        var first = end
        while first - 3 >= limit, text[first - 3] >= 0xE4, text[first - 3] <= 0xE9 { first -= 3 }
        var (start, offset) = (first, first)
        while offset < end {
            // The one law that is broken by a crime; 预防未成年人犯罪法 has the word in its name.
            if text.has("犯刑法", at: offset) { start = offset + 3 }
            let isState = text.has("共和国", at: offset - 3)
            if !isState, let word = ReferenceWords.cues.word(text, at: offset), offset + word.utf8CodeUnitCount < end {
                offset += word.utf8CodeUnitCount
                start = offset
            } else {
                offset += 3
            }
        }
        // 新环境保护法第六十一条 speaks of the law as it is now.
        if text.has("新", at: start), text.has("法", before: end), end - start > longestNew,
            !coined.begin(text, at: start + 3)
        {
            start += 3
        }
        // 实施刑法第二百条 does not begin as 实施条例 does.
        let isDone = text.has("实施", at: start) && !made.begin(text, at: start + 6)
        return isDone ? start + 6 : start
    }

    /// Laws that no other has a longer name of: whatever stands before them is none of it, as in 就已经履行民法典第四百九十六条.
    private static let codes: WordSet = [
        "民法典", "刑法", "宪法", "民事诉讼法", "刑事诉讼法", "行政诉讼法", "民法通则", "民法总则", "公司法", "行政处罚法", "行政许可法", "行政复议法", "行政强制法",
        "立法法", "监察法", "公务员法", "国家赔偿法", "劳动合同法", "专利法", "商标法", "著作权法", "反垄断法", "反不正当竞争法", "消费者权益保护法", "食品安全法",
        "土地管理法", "城乡规划法", "电子商务法", "网络安全法", "数据安全法", "个人信息保护法", "税收征收管理法", "企业所得税法", "企业破产法", "治安管理处罚法",
    ]

    /// Four characters; what stands behind 新 in names that begin with it.
    private static let longestNew = 12
    private static let coined: WordSet = ["闻", "能源", "型", "疆", "区", "兴", "建", "增", "材料"]

    private static let made: WordSet = ["条例", "细则", "办法", "规定"]

    /// What makes a name that of no certain law: 有关法第三条.
    private static let general: WordSet = [
        "有关", "相关", "上述", "前述", "该", "此", "其他", "法律", "国家有关", "国家法律", "国家规定", "国家相关", "这些", "各项", "现行",
    ]
}
