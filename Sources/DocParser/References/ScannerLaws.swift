/// Laws that stand without 《》 and without a place: 依照民事诉讼法的规定, 根据宪法，制定本法.
extension ReferenceScanner {
    /// A law whose last word ends at an offset. Returns the offset behind, or `start` where the words name none.
    ///
    /// What makes words a name is around them: a word for following or breaking it before, what it says behind. A method
    /// (按照成本法计算) has neither.
    mutating func law(_ text: borrowing Span<UInt8>, at start: Int, behind end: Int) -> Int {
        guard isRuling(text, behind: end, left: Self.mostListed),
            let name = UnquotedName.read(text, before: end, from: lawLimit, names), let named = name.named,
            named.kind == .law, name.start < start, isFollowed(text, name.start, end)
        else { return start }
        add(name.start..<end, named)
        names.name(named)
        return end
    }

    /// Names of a list end where the one before does.
    private var lawLimit: Int { max(sentence, mentions.last?.range.upperBound ?? 0) }

    /// Laws that are listed with one word before them.
    private static let mostListed = 8

    private func isFollowed(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        // A name of two characters may be any word: 税法, 兵法.
        let isLong = end - start > 6 || Self.shortLaws.begin(text, at: start)
        guard isLong, !Self.general.begin(text, at: start),
            !Self.deeds.end(text, before: end)
                || text.has("公司法", before: end)
        else { return false }
        let isCited = ReferenceWords.citing.end(text, before: start) && !text.has("有", before: start)
        if isCited || Self.obeying.end(text, before: start) || text.has("中华人民共和国", at: start) { return true }
        guard let last = mentions.last, last.passage == passage, last.named.kind == .law else { return false }
        return last.range.upperBound < start && start - last.range.upperBound <= 6
            && RelationReader.joints.begin(text, at: last.range.upperBound)
    }

    /// Whether words behind a name say that it rules something, by themselves or at the end of a list.
    private func isRuling(_ text: borrowing Span<UInt8>, behind end: Int, left: Int) -> Bool {
        if Self.ruling.begin(text, at: end) { return true }
        guard left > 0, let joint = RelationReader.joints.word(text, at: end) else { return false }
        var next = end + joint.utf8CodeUnitCount
        let limit = min(text.count, next + 60)
        while next + 3 <= limit, text[next] >= 0xE4, text[next] <= 0xE9 {
            if let type = ReferenceWords.laws.word(text, at: next) {
                let last = next + type.utf8CodeUnitCount
                if isRuling(text, behind: last, left: left - 1) { return true }
            }
            next += 3
        }
        return false
    }

    private static let shortLaws: WordSet = ["宪法", "刑法", "民法", "水法"]
    /// What stands above or beside a law, and names none: 上位法.
    private static let general: WordSet = ["上位法", "下位法", "特别法", "一般法", "实体法", "程序法", "国际法", "国内法", "单行法"]
    /// What is done to laws or under them: 严格执法, 公正司法.
    private static let deeds: WordSet = ["执法", "司法", "立法", "守法", "违法", "合法", "普法", "学法", "用法"]
    /// Words that go before a law beside those for citing it.
    private static let obeying: WordSet = ["遵守", "触犯", "贯彻", "落实", "实施"]
    private static let ruling: WordSet = [
        "规定", "的规定", "有关规定", "的有关规定", "的相关规定", "相关规定", "等规定", "等的规定", "等有关规定", "等相关规定", "等法律", "等有关法律", "等相关法律",
        "等有关", "关于", "追究", "，制定", "，结合", "，为", ",制定", ",结合", ",为", "和有关法律", "及有关法律", "和法律", "和其他法律", "为依据", "的要求",
    ]
}
