/// Who a clause is about, and what it does not say of anybody.
extension SentenceDuties {
    /// 禁止邮政企业及其工作人员的下列行为
    static func ownerOfDeeds(
        _ text: borrowing Span<UInt8>, behind modal: ModalWord, in clause: Range<Int>
    ) -> Range<Int>? {
        let start = modal.range.upperBound
        guard modal.range.lowerBound == clause.lowerBound,
            let place = text.find("的下列", from: start, to: clause.upperBound)
                ?? text.find("的以下", from: start, to: clause.upperBound), place > start,
            ActorPhrase.endsName(text, before: place, from: start)
        else { return nil }
        return start..<place
    }

    /// The clauses before one that are nothing but names: 上海总部，各分行、营业管理部，各中心支行要….
    static func listed(_ text: borrowing Span<UInt8>, _ clauses: [Range<Int>]) -> [Range<Int>] {
        var names: [Range<Int>] = []
        for clause in clauses.reversed() {
            guard let name = ActorPhrase.read(text, in: clause), name.upperBound == clause.upperBound,
                !ActorPhrase.hasDeed(text, in: name)
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
    private static let qualities: WordSet = ["的", "、可", "、易", "）", "”"]
    /// Whether nothing but adverbs stands before a modal.
    static func isBare(_ text: borrowing Span<UInt8>, _ words: Range<Int>) -> Bool {
        // 遇到问题应当 has no subject of its own.
        if events.begin(text, at: words.lowerBound) || DutyWords.circumstances.begin(text, at: words.lowerBound) {
            return true
        }
        var offset = words.lowerBound
        while offset < words.upperBound {
            guard let word = adverbs.word(text, at: offset) else { return false }
            offset += word.utf8CodeUnitCount
        }
        return true
    }

    private static let events: WordSet = ["遇", "发生", "出现", "存在"]
    private static let adverbs: WordSet = [
        "还", "也", "均", "都", "并", "且", "但", "则", "又", "同时", "而且", "原则上", "一般", "一律", "及时", "另", "再", "确", "同样", "首先",
        "就", "即", "除", "仍", "只", "　", " ",
    ]

    static func nearest(_ text: borrowing Span<UInt8>, _ clauses: [Range<Int>]) -> Range<Int>? {
        for clause in clauses.suffix(farthest).reversed() {
            if let name = ActorPhrase.read(text, in: clause) ?? ActorPhrase.relative(text, in: clause) { return name }
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
        return conditions.end(text, before: clause.upperBound) && !text.has("目的", before: clause.upperBound)
    }

    /// The organ that a clause begins with.
    static func firstName(_ text: borrowing Span<UInt8>, _ clause: Range<Int>) -> Range<Int>? {
        guard let name = ActorPhrase.read(text, in: clause), name.lowerBound == clause.lowerBound,
            OrganName.isWhole(text, from: name.lowerBound, before: name.upperBound)
        else { return nil }
        return name
    }
}
