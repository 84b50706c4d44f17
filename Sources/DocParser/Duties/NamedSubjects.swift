/// Gives a sentence its subject where other words stand between it and the modal: 征信机构采集信用信息，应当取得同意.
///
/// Where a name ends that a deed follows is not told by words. What a document names elsewhere right before a modal is a
/// name of it, and a sentence that begins with it is about it.
enum NamedSubjects {
    /// Four characters; shorter names have a word of circumstance behind them.
    private static let long = 12
    private static let shortest = 6
    private static let most = 256

    static func complete(_ drafts: inout [DutyDraft], _ text: borrowing Span<UInt8>) {
        guard drafts.contains(where: { $0.actors.isEmpty && $0.modal != nil }) else { return }
        let names = names(in: drafts, text)
        guard !names.isEmpty else { return }
        for index in drafts.indices where drafts[index].actors.isEmpty && drafts[index].modal != nil {
            let sentence = drafts[index].range.lowerBound..<drafts[index].action.lowerBound
            guard let name = subject(of: sentence, among: names, text) else { continue }
            drafts[index].actors = [DutyDraft.Actor(range: name, role: .responsible)]
        }
    }

    /// The names that the document has before a modal, the longest first.
    private static func names(in drafts: [DutyDraft], _ text: borrowing Span<UInt8>) -> [[UInt8]] {
        var names: Set<[UInt8]> = []
        for draft in drafts where draft.modal != nil && names.count < most {
            for actor in draft.actors where !actor.isInherited && actor.range.count >= shortest {
                names.insert(Array(actor.range, of: text))
            }
        }
        return names.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
    }

    private static func subject(
        of sentence: Range<Int>, among names: [[UInt8]], _ text: borrowing Span<UInt8>
    ) -> Range<Int>? {
        let start = ActorPhrase.behindOpenings(text, in: sentence)
        // 用户提交申请，有关部门应当答复: it is about others, who have no name.
        var clause = sentence.upperBound
        while clause > start, !commas.end(text, before: clause) { clause -= 1 }
        guard clause == start || !DutyWords.unnamed.begin(text, at: clause) else { return nil }
        for name in names where start + name.count < sentence.upperBound {
            guard name.indices.allSatisfy({ text[start + $0] == name[$0] }) else { continue }
            let end = start + name.count
            let isWhole = name.count >= long || DutyWords.circumstances.begin(text, at: end)
            return isWhole && !goesOn.begin(text, at: end) && !isThing(text, from: end, to: sentence.upperBound)
                && !isOfThing(text, from: end, to: sentence.upperBound)
                ? start..<end : nil
        }
        return nil
    }

    /// 企业贷款利率应当 is about the rate; 银行贷款，应当 about the bank.
    private static func isThing(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        guard let word = DutyWords.things.word(text, at: start) else { return false }
        let next = start + word.utf8CodeUnitCount
        return next >= end || !commas.begin(text, at: next)
    }

    /// 医疗机构使用的药品应当: what stands behind 的 in the clause of the modal is what it is about; 发现问题的，应当 is a case.
    private static func isOfThing(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        guard !commas.occur(in: text, from: start, to: end), let place = text.find("的", from: start, to: end) else {
            return false
        }
        return place + 3 < end
    }

    private static let commas: WordSet = ["，", ","]
    /// What makes a name the beginning of another, or of a thing.
    private static let goesOn: WordSet = [
        "的", "、", "和", "及", "与", "或", "以及", "之间", "（", "内设", "工作人员", "负责人", "库", "名单", "名录",
    ]
}
