/// Levels follow each other: 一、（一）1.（1）.
enum LevelSkippedRule: FormRule {
    static let rule = Rule(
        .levelSkipped, .format("7.3.3"),
        Wording("a level of the numbering is skipped", "层次序数越级"),
        help: Wording(
            "Levels are numbered 一、 （一） 1. （1） in this order. A text with two levels only may have 1. under 一、; where （一） is used too, it goes between them.",
            "层次序数依次用“一、”“（一）”“1.”“（1）”。全文只有两层时，“一、”下可以直接用“1.”；已经用了“（一）”的，不能越过它。"),
        wrong: "一、总体要求\n1.指导思想", right: "一、总体要求\n（一）指导思想", holdsForPublished: true)

    static var needs: Features { .divisions }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let divisions = paper.divisions
        let hasBracketed = divisions.contains { $0.attachment < 0 && $0.node.form == .hanBracketed }
        let hasFourth = divisions.contains { $0.attachment < 0 && $0.node.form == .arabicBracketed }
        for division in divisions where division.node.number == 1 && division.attachment < 0 {
            let (outer, own) = (depth(division.outer), depth(division.node.form))
            guard outer > 0, own > outer + 1 else { continue }
            // 1. under 一、 in a text with these two levels is what the standard's handbook allows.
            let isAllowed = outer == 1 && own == 3 && !hasBracketed && !hasFourth
            if !isAllowed { found.add(rule, division.node.marker) }
        }
    }

    /// ① and 1） are no levels of the standard's, and where they are used they stand below （1）.
    private static func depth(_ form: HeadingForm) -> Int {
        switch form {
        case .circled, .arabicHalfBracketed: 5
        default: level(form)
        }
    }

    /// 1 to 4 in the order of the standard; 0 for what it does not have.
    static func level(_ form: HeadingForm) -> Int {
        switch form {
        case .han: 1
        case .hanBracketed: 2
        case .arabicDot, .arabicComma: 3
        case .arabicBracketed: 4
        default: 0
        }
    }
}
