/// Attachments are numbered 1. 2. in the note.
enum AttachmentMarkRule: FormRule {
    static let rule = Rule(
        .attachmentMark, .format("7.3.4"),
        Wording("behind the number of an attachment should stand a point", "附件顺序号后应当用下脚点"),
        help: Wording("1. 2. 3.; neither 1、 nor （1） nor 一、.", "附件顺序号写作“1.”，不写作“1、”“（1）”“一、”。"),
        wrong: "附件：1、防汛物资清单", right: "附件：1.防汛物资清单", isMended: true)

    static var needs: Features { .attachmentLabels }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for name in paper.notedNames {
            guard let line = paper.line(of: name), line.part == .attachmentNote else { continue }
            let end = text.trimmingBlanks(from: line.range.start, to: name.start)
            guard let mark = marks.word(text, before: end) else { continue }
            let start = end - mark.utf8CodeUnitCount
            guard start > line.range.start, ArabicNumeral.digit(text, at: start - 1) != nil else { continue }
            let place = ByteRange(start, end)
            found.add(rule, ByteRange(start - 1, end), replacing: place, by: ".")
        }
        findHeads(in: paper, text, to: &found)
    }

    /// 附件1： above the attachment itself, where a colon would announce what follows.
    private static func findHeads(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.lines where line.part == .attachmentHead {
            let number = text.skippingBlanks(from: line.range.start + 6, to: line.range.end)
            if text.has("附件", at: line.range.start), number < line.range.end,
                let han = HanNumeral.read(text, at: number), han.end == line.range.end
            {
                let place = ByteRange(number, han.end)
                found.add(
                    rule, line.range,
                    Wording("attachments should be numbered with Arabic figures", "附件顺序号应当用阿拉伯数字"),
                    mends: [Finding.Mend(range: place.range, replacement: String(han.value))])
                continue
            }
            guard text.has("附", at: line.range.start), let mark = colons.word(text, before: line.range.end) else {
                continue
            }
            let place = ByteRange(line.range.end - mark.utf8CodeUnitCount, line.range.end)
            found.add(
                rule, line.range,
                Wording("behind 附件 and its number should stand no mark", "附件正文前的“附件”二字及顺序号后不加标点"),
                mends: [Finding.Mend(range: place.range, replacement: "")])
        }
    }

    private static let colons: WordSet = ["：", ":"]

    private static let marks: WordSet = ["、", ",", "，", "：", ":"]
}
