/// A sentence whose items are what has to be done, each for itself: 供水单位应当履行下列职责：, 水务局的主要职责：.
///
/// Lists of conditions, papers and cases are no deeds: what they are lists of stands before the colon.
struct DutyLead {
    let block: Int
    let actors: [DutyDraft.Actor]
    let modal: Duty.Modal?

    /// - Parameter row: the last duty of the passage, if it reaches to its end.
    static func read(
        _ text: borrowing Span<UInt8>, in passage: RunningText.Passage, row: DutyDraft?
    ) -> DutyLead? {
        guard let colon = colons.word(text, before: passage.end) else { return nil }
        let end = passage.end - colon.utf8CodeUnitCount
        if let row, row.action.upperBound >= end, row.modal != nil || duties.end(text, before: end),
            !row.actors.isEmpty || row.modal != nil
        {
            let isOfDeeds = deeds.end(text, before: end) || isOfDeeds(text, row.action) || row.action.count <= 3
            return isOfDeeds ? DutyLead(block: passage.block, actors: row.actors.map(inherited), modal: row.modal) : nil
        }
        guard let duty = duties.word(text, before: end) else { return nil }
        let last = between.trimmed(text, from: passage.start, before: end - duty.utf8CodeUnitCount)
        // 委员会统一领导绩效工作，履行下列职责： is about the first clause's name.
        let isOwnClause = text.has("，", before: last) || text.has(",", before: last)
        guard let name = ActorPhrase.read(text, in: passage.start..<last), isOwnClause || name.upperBound == last else {
            return nil
        }
        let actors = ActorNames.actors(text, in: name, isInherited: true)
        return actors.isEmpty ? nil : DutyLead(block: passage.block, actors: actors, modal: nil)
    }

    /// 采取以下措施，确保正常供水：
    private static func isOfDeeds(_ text: borrowing Span<UInt8>, _ action: Range<Int>) -> Bool {
        for word in following {
            guard let place = text.find(word, from: action.lowerBound, to: action.upperBound) else { continue }
            let list = place + word.utf8CodeUnitCount
            if deeds.occur(in: text, from: list, to: min(action.upperBound, list + 12)) { return true }
        }
        return false
    }

    private static let following: [StaticString] = ["下列", "以下", "如下"]

    private static func inherited(_ actor: DutyDraft.Actor) -> DutyDraft.Actor {
        DutyDraft.Actor(range: actor.range, role: actor.role, isInherited: true)
    }

    private static let colons: WordSet = ["：", ":"]
    private static let deeds: WordSet = [
        "行为", "活动", "要求", "职责", "义务", "规定", "工作", "任务", "职权", "制度", "措施", "纪律", "做到", "时限", "原则",
    ]
    private static let duties: WordSet = [
        "职责", "职责是", "职责为", "职责包括", "职责如下", "下列职责", "以下职责", "职责主要包括", "义务", "下列义务", "以下义务", "职权", "下列职权", "任务是", "任务",
    ]
    private static let between: WordSet = ["主要", "具体", "依法", "工作", "的", "履行", "下列", "以下", "行使", "承担"]
}
