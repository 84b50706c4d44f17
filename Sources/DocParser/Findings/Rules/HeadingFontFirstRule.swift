/// Headings 一、 are set in 黑体.
enum HeadingFontFirstRule: FormRule {
    static let rule = Rule(
        .headingFontFirst, .format("7.3.3"),
        Wording("headings of the first level (一、) are not set in 黑体 三号 (16 pt)", "第一层（“一、”）标题不是3号黑体"),
        help: Wording(
            "They are set in 黑体, without bold; the second level in 楷体, further ones in 仿宋.",
            "第一层用黑体，不加粗；第二层用楷体，第三层和第四层用仿宋体。"),
        wrong: "一、总体要求 (仿宋体)", right: "一、总体要求 (黑体)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        SetHeadings.faults(of: 1, WantedType(face: .black, size: 32), in: paper, text).tell(rule, to: &found)
    }
}
