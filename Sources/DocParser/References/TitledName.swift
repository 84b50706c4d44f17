/// What a title says that its document ends, where no 《》 stand around the name: 关于废止石渡县水价管理办法的决定. What it issues or
/// forwards has its name in the text, which is the one that is referred to.
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
            if text.has("废止", at: offset) {
                let words = offset + 6..<end
                // 废止和修改部分规章 says how many, and names none.
                guard !general.begin(text, at: words.lowerBound), words.count >= shortest else { return nil }
                return TitledName(range: words, relation: .repeals)
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

    private static let general: WordSet = ["和", "及", "或", "部分", "一批", "有关", "相关", "若干", "第"]
    private static let carriers: WordSet = ["通知", "决定", "公告", "通告", "命令", "令", "函", "通报"]
}
