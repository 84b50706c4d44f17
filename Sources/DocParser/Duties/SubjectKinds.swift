/// Subjects that act in some sentences only: funds that are run as companies, and people whom a clause tells by a case.
extension SentenceDuties {
    /// 担保基金要推动合作 has the fund act; 担保基金应当单独核算 tells of money.
    static func isMoney(_ text: borrowing Span<UInt8>, _ name: Range<Int>, behind modal: Int) -> Bool {
        var end = name.upperBound
        // 再担保基金（机构）
        if text.has("）", before: end) {
            end = TitleShape.openingBracket(text, before: end, from: name.lowerBound) ?? end
        }
        return funds.end(text, before: end) && !active.begin(text, at: modal)
    }

    private static let funds = WordSet(list: DutyWords.funds)
    /// What nobody does with money, but those who act.
    private static let active: WordSet = [
        "推动", "引导", "推进", "加强", "强化", "充分", "积极", "主动", "严格", "加快", "坚持", "建立", "完善", "深化", "合理", "优先", "为", "提高", "提升",
        "发挥", "支持", "开展", "从事", "承担", "履行", "提供", "配合", "协助", "组织", "制定", "聘请", "选择", "委托", "遵循", "遵守", "向", "与", "会同",
        "审核",
        "审查", "报告", "报送", "落实", "扩大", "降低", "拓展", "创新", "健全", "切实", "认真", "带动", "聚焦", "披露", "对", "定期", "及时向", "及时报",
    ]

    /// 对结果有异议的，应当申请复核; 违规的应当依法处罚: whom a case tells of is not who the sentence before is about.
    func isOfOthers(
        _ text: borrowing Span<UInt8>, _ words: Range<Int>, after clauses: [Range<Int>], _ modal: Duty.Modal,
        action: Range<Int>
    ) -> Bool {
        guard let clause = [words, clauses.last ?? words].first(where: { text.has("的", before: $0.upperBound) }) else {
            return false
        }
        let start = ActorPhrase.behindOpenings(text, in: clause)
        if text.has("对", at: start), Self.objections.end(text, before: clause.upperBound - 3) {
            // 当事人对处罚不服的，可以申请复议；对复议决定不服的，可以起诉.
            let before = found.last?.range ?? start..<start
            return !Self.objections.occur(in: text, from: before.lowerBound, to: before.upperBound)
        }
        // Who breaks a rule is punished by somebody else.
        guard modal == .must else { return false }
        // 对推进迟缓的，要约谈: nobody talks so to himself.
        if text.has("对", at: start) {
            let isBreach = Self.breaches.begin(text, at: start + 3)
            let words = isBreach ? Self.penalties : Self.blame
            return words.occur(in: text, from: action.lowerBound, to: action.upperBound)
        }
        return Self.breaches.begin(text, at: start)
            && Self.penalties.occur(in: text, from: action.lowerBound, to: action.upperBound)
    }

    private static let objections: WordSet = ["异议", "不服", "不满意", "有意见"]
    private static let breaches: WordSet = ["违规", "违反", "违法", "违纪", "违约", "弄虚作假"]
    private static let blame: WordSet = ["追究", "问责", "追责", "约谈", "曝光", "处分", "惩处"]
    private static let penalties: WordSet = ["处罚", "处分", "追究", "问责", "惩处", "罚款", "处理", "追责", "约谈", "曝光"]
}
