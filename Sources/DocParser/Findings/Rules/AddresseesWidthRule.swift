/// The colon behind the addressees is of full width.
enum AddresseesWidthRule: FormRule {
    static let rule = Rule(
        .addresseesWidth, .format("7.3.2"),
        Wording("the colon behind the addressees should be of full width", "主送机关后应当用全角冒号"),
        help: Wording(
            "The standard wants ： of full width behind the last addressee.", "标准要求最后一个主送机关名称后标全角冒号。"),
        wrong: "各县（区）教育局:", right: "各县（区）教育局：", isMended: true)

    static var needs: Features { .addressees }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let line = paper.last(in: .addressees)?.range, text.has(":", before: line.end) else { return }
        let place = ByteRange(line.end - 1, line.end)
        found.add(rule, place, replacing: place, by: "：")
    }
}
