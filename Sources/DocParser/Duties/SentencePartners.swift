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
        return joinedBehind(text, of: row, to: limit)
    }

    /// 县水务局要加强统筹，会同县财政局建立制度: those with whom the same organ does something in a clause behind.
    private static func joinedBehind(
        _ text: borrowing Span<UInt8>, of row: DutyDraft, to limit: Int
    ) -> [DutyDraft.Actor] {
        guard row.actors.allSatisfy({ $0.role != .with }) else { return [] }
        var offset = row.action.lowerBound
        while let place = text.find("会同", from: offset, to: limit) {
            offset = place + 6
            let start = joining.trimmed(text, from: row.action.lowerBound, before: place)
            guard commas.end(text, before: start) else { continue }
            return joined(text, from: offset, to: limit).map { ActorNames.actors(text, in: $0, .with) } ?? []
        }
        return []
    }

    private static let joining: WordSet = ["并", "及时", "积极", "主动", "同时", "定期", "负责"]

    /// 由县水务局牵头、县财政局配合建设: those behind 牵头 who help, and where the deed begins.
    static func helpers(
        _ text: borrowing Span<UInt8>, of row: DutyDraft, to limit: Int
    ) -> (actors: [DutyDraft.Actor], deed: Int)? {
        let start = row.action.lowerBound
        guard row.actors.last?.role == .lead, text.has("、", at: start) || commas.begin(text, at: start) else {
            return nil
        }
        let first = start + text.characterLength(at: start)
        var end = first
        while end < limit, !marks.begin(text, at: end), !helping.begin(text, at: end) {
            end += text.characterLength(at: end)
        }
        // Those with nothing behind them are clauses by themselves.
        guard end < limit, let verb = helping.word(text, at: end), let name = ActorPhrase.read(text, in: first..<end),
            name == first..<end, end + verb.utf8CodeUnitCount < limit, !text.has("的", at: end + verb.utf8CodeUnitCount)
        else { return nil }
        let deed = end + verb.utf8CodeUnitCount
        // 由县文旅局牵头、县博物馆配合，筹办展览
        guard let mark = marks.word(text, at: deed) else { return (ActorNames.actors(text, in: name, .with), deed) }
        guard text.has("、", at: start), deed + mark.utf8CodeUnitCount < limit else { return nil }
        return (ActorNames.actors(text, in: name, .with), deed + mark.utf8CodeUnitCount)
    }

    private static let helping: WordSet = ["配合", "协助", "参与", "参加"]

    private static let adverbs: WordSet = [
        "及时", "积极", "主动", "依法", "定期", "尽快", "负责", "牵头", "应当", "应", "要", "可以", "可", "必须",
    ]

    /// The names up to what is done together; 会同有关部门 names nobody.
    private static func joined(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Range<Int>? {
        var clause = start
        while clause < limit, !marks.begin(text, at: clause) { clause += text.characterLength(at: clause) }
        guard !DutyWords.unnamed.begin(text, at: start) else { return nil }
        if let names = NamedTask.names(text, from: start, to: clause) { return names }
        // 国务院统计、生态环境等有关主管部门
        if let fields = text.find("等", from: start, to: clause),
            let end = text.find("部门", from: fields, to: min(clause, fields + longestBody))
        {
            return start..<end + 6
        }
        // 会同县公安局逐个核实: the deed may be one that no list has.
        return NamedTask.firstEnd(text, from: start, in: start..<clause).flatMap {
            isOrgan(text, before: $0) ? start..<$0 : nil
        }
    }

    /// Six characters and 等.
    private static let longestBody = 27

    private static func isOrgan(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        OrganName.endsLikeOrgan(text, at: end) || DutyWords.offices.end(text, before: end)
            || text.has("企业", before: end)
    }

    private static let marks: WordSet = ["，", "。", "；", "：", ",", ";", ":"]
}
