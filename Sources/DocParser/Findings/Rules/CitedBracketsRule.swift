/// A document number that the text cites has 〔〕 around its year as well.
enum CitedBracketsRule: FormRule {
    static let rule = Rule(
        .citedBrackets, .format("7.2.5"),
        Wording("the year of a cited document number should stand in 〔〕", "引用的发文字号年份应当用六角括号“〔〕”括入"),
        help: Wording(
            "A number is cited as it is printed.",
            "引用公文时，发文字号按原样写，年份用六角括号。"),
        wrong: "（云政发[2015]31号）", right: "（云政发〔2015〕31号）", isMended: true)

    static var needs: Features { .citedNumbers }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for number in CitedNumber.all(in: paper, text) {
            var mends: [Finding.Mend] = []
            if !text.has("〔", at: number.opening.start) {
                mends.append(Finding.Mend(range: number.opening.range, replacement: "〔"))
            }
            if !text.has("〕", at: number.closing.start) {
                mends.append(Finding.Mend(range: number.closing.range, replacement: "〕"))
            }
            if !mends.isEmpty { found.add(rule, number.range, mends: mends) }
        }
    }
}
