/// The deadline of a row among those that its part of a sentence holds.
extension SentenceDuties {
    func term(
        _ text: borrowing Span<UInt8>, of row: DutyDraft, from start: Int, to end: Int
    ) -> DeadlineReader.Deadline? {
        let name = row.actors.last { !$0.isInherited }?.range
        let own = deadlines.due(text, in: row.action, row.modal).flatMap {
            Self.isOfNext(text, $0.range, of: row) ? nil : $0
        }
        let other =
            own
            ?? deadlines.due(text, in: start..<end, row.modal).flatMap {
                Self.isOfAnother(text, $0.range, start, of: row) || Self.isOfNext(text, $0.range, of: row) ? nil : $0
            }
        let found = other ?? deadlines.event(text, in: start..<end, behind: name?.upperBound)
        return found.map { deadlines.counted(text, $0, from: start, behind: name?.upperBound) }
    }

    /// 市财政每年安排资金，各区应当配套: a term in a clause before that is about somebody else.
    private static func isOfAnother(
        _ text: borrowing Span<UInt8>, _ deadline: Range<Int>, _ start: Int, of row: DutyDraft
    ) -> Bool {
        let named = row.actors.lazy.filter { !$0.isInherited }.map(\.range.lowerBound).min()
        guard let named, deadline.upperBound < named,
            commas.occur(in: text, from: deadline.upperBound, to: named), !commas.begin(text, at: deadline.upperBound)
        else { return false }
        return subject(text, before: deadline, from: start) != nil
    }

    /// 施工单位应当配备引导员，监理单位每日巡查: a term in a clause behind, that is about somebody else.
    private static func isOfNext(_ text: borrowing Span<UInt8>, _ deadline: Range<Int>, of row: DutyDraft) -> Bool {
        guard let name = subject(text, before: deadline, from: row.action.lowerBound) else { return false }
        return name.lowerBound > row.action.lowerBound
            && !row.actors.contains { $0.range.lowerBound == name.lowerBound }
    }

    /// Who the clause of a term begins with.
    private static func subject(
        _ text: borrowing Span<UInt8>, before deadline: Range<Int>, from start: Int
    ) -> Range<Int>? {
        var clause = deadline.lowerBound
        while clause > start, !commas.end(text, before: clause) { clause -= 1 }
        guard clause < deadline.lowerBound, let name = ActorPhrase.read(text, in: clause..<deadline.lowerBound),
            name.lowerBound == clause
        else { return nil }
        return name
    }
}
