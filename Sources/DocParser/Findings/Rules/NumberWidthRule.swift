/// Year and serial of a number are figures of half width without blanks: ２０２１, 〔 2021 〕, 〔2021〕 86 号.
enum NumberWidthRule: FormRule {
    static let rule = Rule(
        .numberWidth, .format("7.2.5"),
        Wording(
            "a document number should have figures of half width and no blanks", "发文字号用半角阿拉伯数字，其间不留空格"),
        help: Wording(
            "Figures of full width and blanks keep others from finding a document by its number.",
            "全角数字和空格会使按字号检索找不到公文。"),
        wrong: "青教发〔２０２１〕 86 号", right: "青教发〔2021〕86号", isMended: true)

    static var needs: Features { .number }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let number = paper.number, !number.unit.isEmpty else { return }
        var mends: [Finding.Mend] = []
        var offset = number.code.end
        while offset < number.unit.start {
            let blank = text.blankLength(at: offset)
            if blank > 0 {
                mends.append(Finding.Mend(range: offset..<(offset + blank), replacement: ""))
                offset += blank
            } else if let digit = ArabicNumeral.digit(text, at: offset) {
                if digit.end - offset > 1 {
                    mends.append(Finding.Mend(range: offset..<digit.end, replacement: "\(digit.value)"))
                }
                offset = digit.end
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        if !mends.isEmpty { found.add(rule, number.range, mends: mends) }
    }
}
