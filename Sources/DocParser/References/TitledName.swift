/// What a title says that its document issues, forwards or ends, where no 《》 stand around the name: 关于印发自然灾害救助应急预案的
/// 通知, 转发国家地震局关于加强防震减灾工作意见的通知.
struct TitledName {
    let range: Range<Int>
    let relation: Reference.Relation

    /// Four characters: shorter ones are no name.
    private static let shortest = 12

    /// `nil` for a title with 《》, and for one that names nothing.
    static func read(_ text: borrowing Span<UInt8>, in title: Range<Int>) -> TitledName? {
        let (start, limit) = (title.lowerBound, title.upperBound)
        guard !text.contains("《", from: start, to: limit), let end = last("的", text, in: title),
            carriers.begin(text, at: end + 3)
        else { return nil }
        var offset = start
        while offset < end {
            if let verb = verbs.word(text, at: offset) {
                let first = offset + verb.utf8CodeUnitCount
                let about = text.find("关于", from: first, to: end)
                guard let relation = RelationReader.ofTitle(text, before: first, from: offset) else { return nil }
                // Whose paper is forwarded stands before its title.
                let words = (relation == .forwards ? about ?? first : first)..<end
                // 废止和修改部分规章 says how many, and names none.
                guard !general.begin(text, at: words.lowerBound) else { return nil }
                return words.count >= shortest ? TitledName(range: words, relation: relation) : nil
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    private static func last(_ word: StaticString, _ text: borrowing Span<UInt8>, in range: Range<Int>) -> Int? {
        var found: Int?
        var next = range.lowerBound
        while let place = text.find(word, from: next, to: range.upperBound) {
            found = place
            next = place + 3
        }
        return found
    }

    private static let verbs: WordSet = ["印发", "发布", "公布", "颁布", "颁发", "转发", "批转", "废止"]
    private static let general: WordSet = ["和", "及", "或", "部分", "一批", "有关", "相关", "若干", "第"]
    private static let carriers: WordSet = ["通知", "决定", "公告", "通告", "命令", "令", "函", "通报"]
}
