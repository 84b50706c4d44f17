/// The number is set in 仿宋 三号.
enum NumberFontRule: FormRule {
    static let rule = Rule(
        .numberFont, .format("7.2.5"),
        Wording("the document number is not set in 仿宋体 三号 (16 pt)", "发文字号不是3号仿宋体"),
        help: Wording(
            "What the standard says no other face of is set as the text is (5.2.2).", "如无特殊说明，各要素一般用3号仿宋体字（5.2.2）。"),
        wrong: "黑体 四号 (14 pt)", right: "仿宋体 三号 (16 pt)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.setting != nil, let number = paper.number else { return }
        var faults = SettingFaults()
        for line in paper.setLines(in: .head, .underTitle, text: text) where line.range.contains(number.range) {
            guard WantedType.text.isBroken(by: line.setting.face, line.setting.size) else { continue }
            faults.add(number.range, line.look(line.setting.face))
        }
        faults.tell(rule, to: &found)
    }
}
