/// A number ends in 号: 青教发〔2021〕86.
enum NumberUnitRule: FormRule {
    static let rule = Rule(
        .numberUnit, .format("7.2.5"),
        Wording("a document number should end in 号", "发文字号应当在发文顺序号后加“号”字"),
        help: Wording("Without 号 it is not told to be a number.", "缺“号”字的不成其为发文字号。"),
        wrong: "青教发〔2021〕86", right: "青教发〔2021〕86号", isMended: true)

    static var needs: Features { .number }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        // Minutes are numbered without an issuer's code.
        guard let number = paper.number, number.unit.isEmpty,
            !number.code.isEmpty || paper.type == .minutes
        else { return }
        found.add(rule, number.range, replacing: ByteRange(number.serial.end, number.serial.end), by: "号")
    }
}
