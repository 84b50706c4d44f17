/// Year and serial of a number are Arabic figures and nothing else: 〔二〇二一〕, 〔2021年〕, 八十六号.
enum NumberNumeralsRule: FormRule {
    static let rule = Rule(
        .numberNumerals, .format("7.2.5"),
        Wording(
            "year and serial of a document number should be Arabic figures alone", "发文字号的年份和顺序号只用阿拉伯数字，年份后不加“年”字"),
        help: Wording(
            "Four figures in 〔〕, then the serial: neither Chinese numerals nor 年.",
            "年份用四位阿拉伯数字标全，括在“〔〕”中，不用汉字数字，不加“年”字。"),
        wrong: "青教发〔2021年〕八十六号", right: "青教发〔2021〕86号", isMended: true)

    static var needs: Features { .number }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let number = paper.number else { return }
        var mends: [Finding.Mend] = []
        if let year = HanNumeral.readDigits(text, at: number.year.start) {
            mends.append(Finding.Mend(range: number.year.range, replacement: "\(year.value)"))
        }
        if !number.yearWord.isEmpty { mends.append(Finding.Mend(range: number.yearWord.range, replacement: "")) }
        if let serial = HanNumeral.read(text, at: number.serial.start) {
            mends.append(Finding.Mend(range: number.serial.range, replacement: "\(serial.value)"))
        }
        if !mends.isEmpty { found.add(rule, number.range, mends: mends) }
    }
}
