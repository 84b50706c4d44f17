/// The title stands in the middle.
enum TitlePlaceRule: FormRule {
    static let rule = Rule(
        .titlePlace, .format("7.3.1"),
        Wording("the title does not stand in the middle", "标题没有居中"),
        help: Wording(
            "Lines of a title are centred by their alignment, not by blanks, and have no indent.",
            "标题编排于红色分隔线下空二行位置，居中排布；用“居中”对齐，不用空格凑，也不缩进。"),
        wrong: "    关于做好防汛工作的通知", right: "关于做好防汛工作的通知 (centred)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var faults = SettingFaults()
        for line in paper.setLines(in: .title, text: text) {
            guard let left = line.left, let right = line.right else { continue }
            // Blanks may move a centred line; what is wider than the page has no middle.
            let most = line.setting.alignment == .center ? 3 * SetLine.tolerance : SetLine.tolerance
            guard abs(left - right) > most, left + right > 0 else { continue }
            faults.add(line, from: SettingFaults.left, at: left)
        }
        faults.tell(rule, to: &found)
    }
}
