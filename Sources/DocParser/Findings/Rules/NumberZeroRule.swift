/// The serial of a number is not filled up with zeros: 086号.
enum NumberZeroRule: FormRule {
    static let rule = Rule(
        .numberZero, .format("7.2.5"),
        Wording("the serial of a document number should have no leading zero", "发文顺序号不编虚位（1不编为01）"),
        help: Wording(
            "The serial is a plain number; zeros that make all serials equally long are not wanted.",
            "发文顺序号按实际数字标注，不为了等长而补零。"),
        wrong: "青教发〔2021〕086号", right: "青教发〔2021〕86号", isMended: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let (number, serial) = paper.number.map({ ($0.range, $0.serial) }) ?? paper.orderNumber(text) else {
            return
        }
        var end = serial.start
        while let digit = ArabicNumeral.digit(text, at: end), digit.value == 0, digit.end < serial.end {
            end = digit.end
        }
        guard end > serial.start else { return }
        found.add(rule, number, replacing: ByteRange(serial.start, end), by: "")
    }
}
