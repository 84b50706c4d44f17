/// Urgency is 特急 or 加急.
enum UrgencyWordRule: FormRule {
    static let rule = Rule(
        .urgencyWord, .format("7.2.3"),
        Wording("the degree of urgency should be 特急 or 加急", "紧急程度应当标注“特急”或者“加急”"),
        help: Wording(
            "Telegrams have 特提, 特急, 加急 and 平急.",
            "紧急公文分为“特急”“加急”，电报分为“特提”“特急”“加急”“平急”。"),
        wrong: "急件", right: "加急")

    static var needs: Features { .head }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.lines {
            guard line.part == .head || line.part == .page else { return }
            let range = line.range
            if let word = words.word(text, at: range.start), range.count == word.utf8CodeUnitCount {
                found.add(rule, range)
            }
        }
    }

    private static let words: WordSet = ["急件", "紧急", "急", "火急", "特快", "十万火急", "普急", "一般", "特别紧急", "非常紧急"]
}
