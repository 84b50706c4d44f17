/// The title is set in 小标宋 二号.
enum TitleFontRule: FormRule {
    static let rule = Rule(
        .titleFont, .format("7.3.1"),
        Wording("the title is not set in 小标宋体 二号 (22 pt)", "标题不是2号小标宋体"),
        help: Wording(
            "All fonts called 小标宋 will do (方正小标宋简体, FZXiaoBiaoSong), and 华文中宋.",
            "各种小标宋字体均可（如方正小标宋简体），华文中宋不算错。"),
        wrong: "黑体 三号 (16 pt)", right: "小标宋体 二号 (22 pt)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var faults = SettingFaults()
        let wanted = WantedType(face: .title, size: 44)
        for line in paper.setLines(in: .title, text: text)
        where wanted.isBroken(by: line.setting.face, line.setting.size) {
            faults.add(line.range, line.look(line.setting.face))
        }
        faults.tell(rule, to: &found)
    }
}
