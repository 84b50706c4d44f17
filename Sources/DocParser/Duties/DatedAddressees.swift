/// Several who have each a day for the same: 请各区教育局于6月24日前、市直学校于6月14日前报送名单.
enum DatedAddressees {
    /// Whether the 、 at an offset stands between a day and the next of them.
    static func part(_ text: borrowing Span<UInt8>, at offset: Int, to limit: Int) -> Bool {
        guard text.has("前", before: offset) else { return false }
        return name(text, from: offset + 3, to: limit) != nil
    }

    /// The one of a clause that `part` has parted from others, if it has no modal.
    static func name(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> Range<Int>? {
        let isFirst = text.has("、", at: clause.upperBound)
        guard isFirst || text.has("、", before: clause.lowerBound), ModalWord.first(text, in: clause) == nil else {
            return nil
        }
        return name(text, from: clause.lowerBound, to: clause.upperBound)
    }

    /// A name with a day behind it, at most a few words off: 市直学校于6月14日前, 各村6月底前, 各镇应于6月底前.
    private static func name(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Range<Int>? {
        var end = start
        while end < limit, !marks.begin(text, at: end) {
            if prepositions.begin(text, at: end) || ArabicNumeral.digit(text, at: end) != nil { break }
            end += text.characterLength(at: end)
        }
        guard end < limit, end > start, !marks.begin(text, at: end) else { return nil }
        let words = modals.trimmed(text, from: start, before: end)
        return ActorPhrase.read(text, in: start..<words).flatMap { $0.upperBound == words ? $0 : nil }
    }

    private static let marks: WordSet = ["，", "。", "；", "：", ",", ";", ":"]
    private static let prepositions: WordSet = ["于", "在"]
    private static let modals: WordSet = ["应当", "必须", "应", "要", "须", "请"]

    /// 县编办要核定岗位，县财政局要安排经费，分别于2月底前、3月底前到位: a day for each.
    static func shareDays(
        _ text: borrowing Span<UInt8>, in rows: inout [DutyDraft], from first: Int, _ deadlines: DeadlineReader
    ) {
        guard rows.count > first + 1, let last = rows.last, let day = last.deadline,
            respectively.end(text, before: day.range.lowerBound),
            rows[first..<rows.count - 1].allSatisfy({ $0.deadline == nil })
        else { return }
        var days = [day]
        while let end = days.last?.range.upperBound, text.has("、", at: end),
            let next = deadlines.first(text, in: end + 3..<last.action.upperBound), next.range.lowerBound == end + 3
        {
            days.append(next)
        }
        guard days.count == rows.count - first else { return }
        for (index, day) in days.enumerated() { rows[first + index].deadline = day }
    }

    private static let respectively: WordSet = ["分别于", "分别在"]

    /// What the last of them does, all do: the rows before have nothing but a day.
    static func shareDeed(_ text: borrowing Span<UInt8>, in rows: inout [DutyDraft], from first: Int) {
        guard rows.count > first + 1, let last = rows.last, let deadline = last.deadline else { return }
        let start = max(last.action.lowerBound, deadline.range.upperBound)
        guard start < last.action.upperBound else { return }
        for index in (first..<rows.count - 1).reversed() {
            guard let own = rows[index].deadline?.range, text.has("、", at: own.upperBound),
                rows[index].action.upperBound <= own.upperBound + 3
            else { return }
            rows[index].range = min(rows[index].range.lowerBound, own.lowerBound)..<own.upperBound
            rows[index].action = start..<last.action.upperBound
        }
    }
}
