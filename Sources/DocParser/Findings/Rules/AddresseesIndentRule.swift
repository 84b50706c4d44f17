/// The addressees begin at the left edge.
enum AddresseesIndentRule: FormRule {
    static let rule = Rule(
        .addresseesIndent, .format("7.3.2"),
        Wording("the addressees do not begin at the left edge", "主送机关没有居左顶格"),
        help: Wording(
            "They are no paragraph of the text, whose first line stands two characters in.",
            "主送机关编排于标题下空一行位置，居左顶格，回行时仍顶格，不像正文那样首行空二字。"),
        wrong: "　　各乡镇人民政府：", right: "各乡镇人民政府：")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var faults = SettingFaults()
        for line in paper.setLines(in: .addressees, text: text) where !line.begins(at: 0) {
            faults.add(line, from: SettingFaults.left, at: line.left ?? 0)
        }
        faults.tell(rule, to: &found)
    }
}
