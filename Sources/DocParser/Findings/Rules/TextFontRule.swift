/// The text is set in 仿宋 三号.
enum TextFontRule: FormRule {
    static let rule = Rule(
        .textFont, .format("5.2.2"),
        Wording("the text is not set in 仿宋体 三号 (16 pt)", "正文不是3号仿宋体"),
        help: Wording(
            "So are addressees, attachment note, signature, date and note. Headings have rules of their own; attachments are "
                + "not looked at.",
            "主送机关、附件说明、署名、成文日期和附注同正文；层次标题另有规定；附件不查。"),
        wrong: "宋体 小四 (12 pt)", right: "仿宋体 三号 (16 pt)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.setting != nil else { return }
        var faults = SettingFaults()
        let headings = SetHeadings(paper)
        for line in paper.setLines(in: .text, .addressees, .attachmentNote, .signature, .date, .note, text: text) {
            guard let face = face(of: line, headings.heading(of: line.line)),
                WantedType.text.isBroken(by: face, line.setting.size)
            else { continue }
            faults.add(line.range, line.look(face))
        }
        faults.tell(rule, to: &found)
    }

    /// The face that counts; `nil` for headings. Of a line with a heading before its text it is that of its last words.
    private static func face(of line: SetLine, _ heading: SetHeadings.Heading?) -> WordTypeface? {
        guard line.line.part == .text else { return line.setting.face }
        guard let heading else { return line.setting.alignment == .center ? nil : line.setting.face }
        guard heading.isRunIn else { return nil }
        // A number before a whole paragraph may be set as a heading is.
        return heading.isTitled || line.setting.firstFace != line.setting.lastFace ? line.setting.lastFace : nil
    }
}
