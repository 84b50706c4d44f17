/// A sentence without a modal whose items are what an organ has to do: 水务局履行下列职责：, 水务局的主要职责：.
///
/// The sentence is the duty; its items are none but where they name somebody or have a modal of their own.
enum DutyLead {
    static func row(_ text: borrowing Span<UInt8>, in passage: RunningText.Passage, _ index: Int) -> DutyDraft? {
        guard let colon = colons.word(text, before: passage.end) else { return nil }
        let end = passage.end - colon.utf8CodeUnitCount
        guard let duty = duties.word(text, before: end) else { return nil }
        let last = between.trimmed(text, from: passage.start, before: end - duty.utf8CodeUnitCount)
        // 委员会统一领导绩效工作，履行下列职责： is about the first clause's name.
        let isOwnClause = text.has("，", before: last) || text.has(",", before: last)
        guard
            let comma = isOwnClause ? text.find("，", from: passage.start, to: last) : last,
            let name = ActorPhrase.read(text, in: passage.start..<comma), isOwnClause || name.upperBound == last
        else { return nil }
        let actors = ActorNames.actors(text, in: name)
        guard !actors.isEmpty else { return nil }
        return DutyDraft(actors: actors, action: name.upperBound..<end, range: name.lowerBound..<end, passage: index)
    }

    private static let colons: WordSet = ["：", ":"]
    private static let duties: WordSet = [
        "职责", "职责是", "职责为", "职责包括", "职责如下", "下列职责", "以下职责", "职责主要包括", "义务", "下列义务", "以下义务", "职权", "下列职权", "任务是", "任务",
    ]
    private static let between: WordSet = ["主要", "具体", "依法", "工作", "的", "履行", "下列", "以下", "行使", "承担"]
}
