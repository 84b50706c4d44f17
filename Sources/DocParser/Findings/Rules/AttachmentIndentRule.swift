/// The attachment note begins two characters in; its names stand one below the other.
enum AttachmentIndentRule: FormRule {
    static let rule = Rule(
        .attachmentIndent, .format("7.3.4"),
        Wording("the attachment note is not two characters in, its names one below the other", "附件说明没有左空二字、名称没有上下对齐"),
        help: Wording(
            "附件： begins two characters in, a blank line below the text; further numbers stand below the first, and a name that "
                + "needs a second line goes on below its first character.",
            "正文下空一行，左空二字编排“附件”二字；序号上下对齐，名称较长需回行时，与上一行附件名称的首字对齐。"),
        wrong: "附件：1.任务清单\n2.联系人名单", right: "　　附件：1.任务清单\n　　　　　2.联系人名单")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var faults = SettingFaults()
        for line in paper.setLines(in: .attachmentNote, text: text) where !line.isNumbered {
            let isLabelled = text.has("附件", at: line.range.start)
            let isWrapped = (line.left ?? 0) + line.width > (paper.setting?.width(Int(line.setting.size)) ?? 0)
            // The rest of a name may be a paragraph of its own, below its first character.
            let goesOn = !isLabelled && ArabicNumeral.digit(text, at: line.range.start) == nil
            let isIn = isLabelled ? line.begins(at: 200) : goesOn || line.begins(at: 500)
            let hangs = !isWrapped || goesOn || line.below + SetLine.tolerance >= 500
            if !isIn || !hangs { faults.add(line, from: SettingFaults.left, at: isIn ? line.below : line.left ?? 0) }
        }
        faults.tell(rule, to: &found)
    }
}
