/// Headings （一） are set in 楷体.
enum HeadingFontSecondRule: FormRule {
    static let rule = Rule(
        .headingFontSecond, .format("7.3.3"),
        Wording("headings of the second level (（一）) are not set in 楷体 三号 (16 pt)", "第二层（“（一）”）标题不是3号楷体"),
        help: Wording(
            "Where text follows on the line, only the heading is set so.", "标题后接排正文的，只有标题用楷体。"),
        wrong: "（一）基本原则 (黑体)", right: "（一）基本原则 (楷体)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        SetHeadings.faults(of: 2, WantedType(face: .regular, size: 32), in: paper, text).tell(rule, to: &found)
    }
}
