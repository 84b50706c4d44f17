/// An attachment has a title.
enum AttachmentUntitledRule: FormRule {
    static let rule = Rule(
        .attachmentUntitled, .format("7.3.7"),
        Wording("the attachment has no title", "附件没有标题"),
        help: Wording(
            "On the third line of its first page stands the title, the one by which the note names it.",
            "附件标题居中编排在附件首页第三行，与附件说明一致。"),
        wrong: "附件2\n一、周一张某……", right: "附件2\n值班安排表\n一、周一张某……")

    static var needs: Features { .attachments }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let entries = paper.metadata.attachments
        for attached in paper.attached {
            guard let entry = entries.firstIndex(where: { ($0.number ?? 0) == attached.number }),
                attached.node.title.isEmpty
                    ? attached.node.hasChildren(at: attached.index)
                    : isRow(attached.node.title, instead: entry, of: paper, text),
                // Further words in the line of 附件2 may be its title.
                attached.node.marker.end == paper.line(of: attached.node.marker)?.range.end
            else { continue }
            found.add(rule, attached.node.marker)
        }
    }

    /// Whether the first row of a list stands where the title should.
    static func isRow(
        _ title: ByteRange, instead entry: Int, of paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> Bool {
        let names = paper.notedNames
        return entry < names.count && !AlikeTitles.areAlike(names[entry], title, text)
            && (text.contains("\u{3000}", from: title.start, to: title.end)
                || text.contains("  ", from: title.start, to: title.end)
                || text.contains("\t", from: title.start, to: title.end))
    }
}
