/// Of several attachments each has a number.
enum AttachmentUnnumberedRule: FormRule {
    static let rule = Rule(
        .attachmentUnnumbered, .format("7.3.4"),
        Wording("of several attachments each should have a number", "有多个附件的应当逐一标注顺序号"),
        help: Wording(
            "附件：1.… 2.…; only a single attachment has none.", "多个附件用阿拉伯数字标注顺序号；只有一个附件的不标。"),
        wrong: "附件：防汛物资清单\n　　　2.值班安排表", right: "附件：1.防汛物资清单\n　　　2.值班安排表", isMended: true)

    static var needs: Features { .notedNames }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for (name, entry) in zip(paper.notedNames, paper.metadata.attachments) where entry.number == nil {
            guard let line = paper.lines.firstIndex(where: { $0.range.end > name.start }),
                paper.lines[line].part == .attachmentNote,
                paper.metadata.attachments.count > 1 || isNumbered(paper, line + 1, text)
            else { continue }
            let place = ByteRange(name.start, name.start)
            return found.add(rule, name, replacing: place, by: "1.")
        }
        if let (line, number) = further(in: paper, text) {
            found.add(rule, line, replacing: ByteRange(line.start, line.start), by: "\(number).")
        }
    }

    /// A line below the numbered names that is the title of the next attachment.
    private static func further(
        in paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> (line: ByteRange, number: Int)? {
        guard let name = paper.notedNames.last, let last = paper.metadata.attachments.last?.number,
            let next = paper.attached.first(where: { $0.number == last + 1 && !$0.node.title.isEmpty }),
            let index = paper.lines.firstIndex(where: { $0.range.end > name.start })
        else { return nil }
        let title = text.string(in: next.node.title)
        for line in paper.lines[(index + 1)...].prefix(mostLines) where line.range.end <= next.node.range.start {
            if text.string(in: line.range) == title { return (line.range, last + 1) }
        }
        return nil
    }

    /// The last name may go on in a second line.
    private static let mostLines = 2

    /// Whether a line goes on with the second entry.
    private static func isNumbered(_ paper: Manuscript, _ line: Int, _ text: borrowing Span<UInt8>) -> Bool {
        guard line < paper.lines.count else { return false }
        let range = paper.lines[line].range
        return HeadingMarkerReader.read(text, at: range.start, end: range.end)?.number == 2
    }
}
