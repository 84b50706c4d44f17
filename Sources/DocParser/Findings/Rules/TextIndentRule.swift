/// A paragraph begins two characters in.
enum TextIndentRule: FormRule {
    static let rule = Rule(
        .textIndent, .format("7.3.3"),
        Wording("a paragraph of the text does not begin two characters in", "正文段落首行没有左空二字"),
        help: Wording(
            "By an indent of the first line of two characters, or two blanks of full width; further lines begin at the edge. "
                + "Centred lines, tables and automatic numbers are not looked at.",
            "每个自然段左空二字，回行顶格；用“首行缩进2字符”或两个全角空格均可。居中的行、表格和自动编号的段落不查。"),
        wrong: "根据工作安排，……", right: "　　根据工作安排，……")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var faults = SettingFaults()
        for line in paper.setLines(in: .text, text: text) where line.setting.place == .paragraph && !line.isNumbered {
            // Names of those present go on behind the colon (10.3).
            if SetForm.attendanceLabel(text, in: line.range) > 0, line.begins(at: 200) { continue }
            let isInside = line.setting.alignment == .start || line.setting.alignment == .unknown
            guard isInside, !line.begins(at: 200) || line.below > SetLine.tolerance else { continue }
            faults.add(line, from: SettingFaults.left, at: line.left ?? 0)
        }
        faults.tell(rule, to: &found)
    }
}
