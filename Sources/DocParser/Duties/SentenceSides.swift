/// Who asks an office for something and the office itself: what the one does is not said of the other.
extension SentenceDuties {
    /// Whether a sentence without a subject may go on with those of the sentence before. 由水务局发证。申请时应当提交材料: it is
    /// about who applies.
    static func mayGoOn(
        _ text: borrowing Span<UInt8>, _ actors: [DutyDraft.Actor], _ modal: ModalWord, _ clauses: [Range<Int>]
    ) -> Bool {
        guard let name = actors.last?.range, !clauses.contains(where: { urging.begin(text, at: $0.lowerBound) }) else {
            return false
        }
        let deed = manners.skipped(text, at: modal.range.upperBound)
        guard isOffice(text, name) else { return !granting.begin(text, at: deed) }
        return !asking.begin(text, at: deed) && !clauses.contains { wanting.begin(text, at: $0.lowerBound) }
    }

    private static func isOffice(_ text: borrowing Span<UInt8>, _ name: Range<Int>) -> Bool {
        guard DutyWords.offices.end(text, before: name.upperBound), !text.has("单位", before: name.upperBound) else {
            return false
        }
        return !text.has("机构", before: name.upperBound)
            || supervising.occur(in: text, from: name.lowerBound, to: name.upperBound)
    }

    private static let supervising: WordSet = ["监督", "管理", "主管", "审批", "登记", "执法", "监管"]
    private static let manners: WordSet = ["依法", "及时", "当场", "书面", "如实", "一并", "同时", "在", "一次性"]
    /// Whom somebody encourages or leads does it himself.
    private static let urging: WordSet = ["鼓励", "支持", "引导", "倡导", "提倡"]
    /// 校长不得超过10%, 代表不得低于百分之三十: how many of them there are.
    static func isCount(_ text: borrowing Span<UInt8>, at action: Int) -> Bool {
        guard let word = limits.word(text, at: action) else { return false }
        let start = action + word.utf8CodeUnitCount
        guard let end = ArabicNumeral.read(text, at: start)?.end ?? HanNumeral.read(text, at: start)?.end else {
            return text.has("百分之", at: start)
        }
        return units.begin(text, at: end)
    }

    private static let limits: WordSet = ["超过", "少于", "低于", "高于", "多于"]
    private static let units: WordSet = ["%", "％", "分之"]

    /// What is done by who wants something of an office, and the cases in which he does.
    private static let asking: WordSet = [
        "提交", "申请", "提出申请", "填写", "填报", "缴纳", "交纳", "携带", "持", "申领", "补正", "参加考试", "给予赔偿", "赔偿", "承担赔偿", "承担民事", "承担法律",
    ]
    private static let wanting: WordSet = [
        "从事", "申请时", "申请办理", "申请从事", "申请设立", "申请变更", "申请延续", "申请领取", "申领", "领取", "开办", "参加", "报考", "购买", "租赁", "承租",
    ]
    /// What only an office does.
    private static let granting: WordSet = [
        "颁发", "核发", "发给", "准予", "受理", "批准", "不予受理", "不予批准", "作出是否", "告知申请人", "通知申请人", "责令", "吊销", "予以批准", "出具受理",
    ]
}
