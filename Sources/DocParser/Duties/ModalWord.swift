/// 应当, 要, 可以, 不得 in a clause.
struct ModalWord {
    let modal: Duty.Modal
    let range: Range<Int>

    static func first(_ text: borrowing Span<UInt8>, in clause: Range<Int>) -> ModalWord? {
        var offset = clause.lowerBound
        var depth = 0
        while offset < clause.upperBound {
            if text.has("“", at: offset) || text.has("《", at: offset) || text.has("（", at: offset) { depth += 1 }
            if text.has("”", at: offset) || text.has("》", at: offset) || text.has("）", at: offset) { depth -= 1 }
            if depth <= 0, let found = read(text, at: offset, in: clause) { return found }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    private static func read(_ text: borrowing Span<UInt8>, at offset: Int, in clause: Range<Int>) -> ModalWord? {
        guard let word = DutyWords.modals.entry(text, at: offset) else { return nil }
        let modal = kinds[word.list]
        let end = offset + word.length
        guard end <= clause.upperBound else { return nil }
        if modal == .mustNot {
            // 行政机关禁止的行为 names what is forbidden.
            if text.has("的", at: end) || ModalInWord.isFixed(text, at: offset, to: clause.upperBound) { return nil }
        } else if isOtherWord(text, offset, end, in: clause) {
            return nil
        }
        return ModalWord(modal: modal, range: offset..<end)
    }

    /// Whether the words for one begin at an offset.
    static func begins(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        DutyWords.modals.begin(text, at: offset)
    }

    /// By the list of `DutyWords.modals`.
    private static let kinds: [Duty.Modal] = [.mustNot, .must, .may]

    /// A hundred characters.
    private static let longestObject = 300

    /// 双方可约定, 地方可发放: whether 方可 is no word here.
    static func isParty(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        text.has("方可", at: offset) && parties.end(text, before: offset)
    }

    /// Before what something is done to.
    private static let whom: WordSet = ["将", "把"]
    private static let parties: WordSet = ["双", "地", "各", "对", "甲", "乙", "三", "一"]

    /// Whether 应, 要, 可, 须 are part of another word: 主要, 相应, 许可, 要求.
    private static func isOtherWord(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, in clause: Range<Int>
    ) -> Bool {
        if text.has("的", at: end) || end >= clause.upperBound { return true }
        // 行政许可以及…; 将应由自身承担的风险转由他人承担
        if text.has("以及", at: start + 3) || whom.end(text, before: start) { return true }
        // 应缴纳的费用, 对应当补缴的部分
        if text.has("的", at: end + 6), end + 9 < clause.upperBound { return true }
        if start == clause.lowerBound + 3, text.has("对", before: start) { return true }
        guard end - start == 3 else {
            return text.has("不", before: start) || text.has("可以说", at: start)
                || text.has("有权", at: start)
                    && (DutyWords.actors.begin(text, at: end) || text.has("所", before: start))
                || isParty(text, at: start)
        }
        if text.has("需", at: start), !DutyWords.behindNeed.begin(text, at: end) || text.has("所", before: start) {
            return true
        }
        // 有据可查
        if text.has("可", at: start), text.has("有", before: start - 3) { return true }
        if ModalInWord.isPart(text, start, end, to: clause.upperBound) { return true }
        if text.has("应对", at: start) {
            return !DutyWords.coping.occur(in: text, from: end, to: min(clause.upperBound, end + longestObject))
        }
        if DutyWords.modalWords.begin(text, at: start), !DutyWords.modalVerbs.begin(text, at: start) { return true }
        return DutyWords.beforeModal.end(text, before: end) && !DutyWords.owners.end(text, before: end)
            || DutyWords.behindModalOften.begin(text, at: end) && !DutyWords.behindModalNever.begin(text, at: end)
    }
}
