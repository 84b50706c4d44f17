/// The serial of a number has no 第 before it: 〔2021〕第86号.
enum NumberOrdinalRule: FormRule {
    static let rule = Rule(
        .numberOrdinal, .format("7.2.5"),
        Wording("the serial of a document number should have no 第 before it", "发文顺序号前不加“第”字"),
        help: Wording(
            "Only orders and announcements, whose number has no issuer code, are counted with 第.",
            "只有命令（令）、公告等不带机关代字的编号才用“第X号”。"),
        wrong: "青教发〔2021〕第86号", right: "青教发〔2021〕86号", isMended: true)

    static var needs: Features { .number }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let number = paper.number, !number.ordinal.isEmpty, !isOfOrder(number, paper, text) else { return }
        let place = ByteRange(number.ordinal.start, number.serial.start)
        found.add(rule, number.range, replacing: place, by: "")
    }

    /// 中国人民银行令〔2018〕第2号: the organ's word stands where the issuer code would (10.2).
    private static func isOfOrder(
        _ number: PrintedNumber, _ paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> Bool {
        number.code.isEmpty || orders.end(text, before: number.code.end)
            || orderTypes.contains(paper.metadata.documentType ?? "")
    }

    private static let orders: WordSet = ["令", "公告", "通告", "公报", "主席令", "议案"]
    private static let orderTypes = ["令", "命令", "公告", "通告"]
}
