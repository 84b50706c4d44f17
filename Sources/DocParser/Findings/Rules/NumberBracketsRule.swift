/// The year of a number stands in 〔〕: [2021], （2021）, 【2021】 are none.
enum NumberBracketsRule: FormRule {
    static let rule = Rule(
        .numberBrackets, .format("7.2.5"),
        Wording("the year of a document number should stand in 〔〕", "发文字号的年份应当用六角括号“〔〕”括入"),
        help: Wording(
            "Square, round and other brackets are none of a document number; 〔〕 (U+3014, U+3015) are in every input method under 六角括号.",
            "方括号、圆括号、方头括号都不是发文字号的括号；六角括号在输入法的标点符号表中。"),
        wrong: "青教发[2021]86号", right: "青教发〔2021〕86号", isMended: true)

    static var needs: Features { .number }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let number = paper.number else { return }
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
