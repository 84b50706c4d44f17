/// Headings 1. and （1） are set as the text is.
enum HeadingFontThirdRule: FormRule {
    static let rule = Rule(
        .headingFontThird, .format("7.3.3"),
        Wording(
            "headings of the third and fourth level (1. and （1）) are not set in 仿宋体 三号 (16 pt)",
            "第三层、第四层（“1.”“（1）”）标题不是3号仿宋体"),
        help: Wording(
            "They are set as the text is.", "与正文字体字号相同。"),
        wrong: "1.完善制度 (黑体)", right: "1.完善制度 (仿宋体)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        SetHeadings.faults(of: 3, WantedType(face: .text, size: 32), in: paper, text).tell(rule, to: &found)
    }
}
