/// Of several attachments each has a number.
enum AttachmentUnnumberedRule: FormRule {
    static let rule = Rule(
        .attachmentUnnumbered, .format("7.3.4"),
        Wording("of several attachments each has a number", "有多个附件的应当逐一标注顺序号"),
        help: Wording(
            "附件：1.… 2.…; only a single attachment has none.", "多个附件用阿拉伯数字标注顺序号；只有一个附件的不标。"),
        wrong: "附件：防汛物资清单\n　　　2.值班安排表", right: "附件：1.防汛物资清单\n　　　2.值班安排表", isMended: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for (name, entry) in zip(paper.notedNames, paper.metadata.attachments) where entry.number == nil {
            guard let line = paper.lines.firstIndex(where: { $0.range.end > name.start }),
                paper.lines[line].part == .attachmentNote,
                paper.metadata.attachments.count > 1 || isNumbered(paper, line + 1, text)
            else { continue }
            let place = ByteRange(name.start, name.start)
            return found.add(rule, name, replacing: place, by: "1.")
        }
    }

    /// Whether a line goes on with the second entry.
    private static func isNumbered(_ paper: Manuscript, _ line: Int, _ text: borrowing Span<UInt8>) -> Bool {
        guard line < paper.lines.count else { return false }
        let range = paper.lines[line].range
        return HeadingMarkerReader.read(text, at: range.start, end: range.end)?.number == 2
    }
}
