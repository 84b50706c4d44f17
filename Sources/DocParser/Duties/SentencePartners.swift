/// Those together with whom somebody acts: 县水务局要会同县财政局、县民政局等部门加强….
extension SentenceDuties {
    /// Gives a row those behind 会同, whether it stands behind the modal or behind the name.
    static func partners(
        _ text: borrowing Span<UInt8>, of row: DutyDraft, to limit: Int
    ) -> [DutyDraft.Actor] {
        guard !row.actors.isEmpty else { return [] }
        let ends = row.actors.compactMap { $0.isInherited ? nil : $0.range.upperBound }
        for start in [row.action.lowerBound] + ends.suffix(1) {
            let place = adverbs.skipped(text, at: start)
            guard text.has("会同", at: place), let names = joined(text, from: place + 6, to: limit) else { continue }
            return ActorNames.actors(text, in: names, .with)
        }
        return []
    }

    private static let adverbs: WordSet = [
        "及时", "积极", "主动", "依法", "定期", "尽快", "负责", "牵头", "应当", "应", "要", "可以", "可", "必须",
    ]

    /// The names up to what is done together; 会同有关部门 names nobody.
    private static func joined(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Range<Int>? {
        var clause = start
        while clause < limit, !marks.begin(text, at: clause) { clause += text.characterLength(at: clause) }
        guard !DutyWords.unnamed.begin(text, at: start) else { return nil }
        return NamedTask.names(text, from: start, to: clause)
    }

    private static let marks: WordSet = ["，", "。", "；", "：", ",", ";", ":"]
}
